import type { AtlasStore } from '../store/atlas-store.ts';
import type { AddressWindow } from '../store/persistence/address.ts';
import { scenarioToHash } from '../store/persistence/url.ts';

const FIELD = 'story=';

/**
 * Takes a story out of the address, so that the fields of a view are left, or `otherwise` where there are none. Null
 * where the address holds no story.
 */
export function takeStory(window: AddressWindow, otherwise = ''): string | null {
  const { hash, pathname, search } = window.location;
  const fields = hash.slice(1).split('&');
  const story = fields.find((field) => field.startsWith(FIELD));
  if (story === undefined) return null;
  const rest = fields.filter((field) => !field.startsWith(FIELD)).join('&') || otherwise;
  window.history.replaceState(null, '', `${pathname}${search}#${rest}`);
  return story.slice(FIELD.length);
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
