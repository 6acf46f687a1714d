import type { AtlasStore } from '../store/atlas-store.ts';
import type { AddressWindow } from '../store/persistence/address.ts';
import { scenarioToHash } from '../store/persistence/url.ts';

const FIELD = 'story=';

/** The hash of an address as the story in it, null where there is none, and the fields of a view. */
export function splitStory(hash: string): { story: string | null; view: string } {
  const fields = hash.slice(1).split('&');
  const story = fields.find((field) => field.startsWith(FIELD));
  const view = fields.filter((field) => !field.startsWith(FIELD)).join('&');
  return { story: story?.slice(FIELD.length) ?? null, view };
}

/**
 * Takes a story out of the address, so that the fields of a view are left, or `otherwise` where there are none. Null
 * where the address holds no story.
 */
export function takeStory(
  window: Pick<AddressWindow, 'location' | 'history'>,
  otherwise = '',
): string | null {
  const { hash, pathname, search } = window.location;
  const { story, view } = splitStory(hash);
  if (story !== null)
    window.history.replaceState(null, '', `${pathname}${search}#${view || otherwise}`);
  return story;
}

/** Opens the story that the page came with, and each that is followed to; before the address is read as a view. */
export function followStoryLinks(
  store: AtlasStore,
  window: AddressWindow,
  packed: string | null,
): void {
  const open = (story: string | null): void => {
    if (story === null) return;
    void import('./open-story-link.ts').then(({ openStoryLink }) => openStoryLink(store, story));
  };
  const take = (): void => open(takeStory(window, scenarioToHash(store.getState().scenario)));
  window.addEventListener('popstate', take);
  window.addEventListener('hashchange', take);
  open(packed);
}
