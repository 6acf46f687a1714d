import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '../../ui/tokens.css';
import '../../ui/base.css';
import type { Story } from '../../domain/story/story.ts';
import { createI18n } from '../../i18n/create-i18n.ts';
import { packageAddress, readByFetch } from '../../ingest/read-url.ts';
import { readReadyStories } from '../../ingest/story/read-ready-stories.ts';
import { unpackStory } from '../../ingest/story/story-link.ts';
import { createAtlasStore } from '../../store/atlas-store.ts';
import type { Preferences } from '../../store/persistence/preferences.ts';
import { scenarioFromHash } from '../../store/persistence/url.ts';
import { StoreContext } from '../../store/react.ts';
import { DEFAULT_SCENARIO } from '../../store/scenario.ts';
import { followBands } from '../follow-bands.ts';
import { followSolvers } from '../follow-work.ts';
import { followLayout, openPackage, packageUrl } from '../load.ts';
import { MapSlot } from '../MapSlot.tsx';
import { splitStory } from '../story-link.ts';
import { shellWiring } from '../wiring.ts';
import { EmbedFrame } from './EmbedFrame.tsx';

/**
 * Makes the page a view for a frame of another site: map, legend, and the way to the atlas. Nothing is kept, neither in
 * the browser nor in the address. A story in the address is shown scene by scene.
 */
export async function openEmbed(root: HTMLElement, preferences: Preferences): Promise<void> {
  const { story: packed, view } = splitStory(window.location.hash);
  const { scenario } = scenarioFromHash(view, { ...DEFAULT_SCENARIO, ...preferences });
  // An open drawer is not shown here; the link to the atlas takes it along.
  const store = createAtlasStore(scenario);
  const packageAt = packageUrl(window.location, document.baseURI);
  void openPackage(store, packageAt);
  followLayout(store);
  followBands(store, document.documentElement);
  followSolvers(store, scenario.camera !== null);
  document.documentElement.dataset['theme'] = scenario.theme;
  // The site around it shows something else in the same frame.
  window.addEventListener('hashchange', () => window.location.reload());
  const [i18n, story] = await Promise.all([
    createI18n(scenario.language),
    storyOf(packed, packageAt),
  ]);
  const redraw = (): void => {
    store.setState({ webgl: 'unavailable' });
    requestAnimationFrame(() => store.setState({ webgl: 'ok' }));
  };
  createRoot(root).render(
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <StoreContext value={store}>
          <EmbedFrame map={<MapSlot />} wiring={shellWiring(store, redraw)} story={story} />
        </StoreContext>
      </I18nextProvider>
    </StrictMode>,
  );
}

/**
 * The story of an address, or the one of the package whose id it names. Null where it has none; undefined where it has
 * one that cannot be read.
 */
async function storyOf(
  packed: string | null,
  packageAt: string,
): Promise<Story | null | undefined> {
  if (packed === null) return null;
  const read = await unpackStory(packed);
  if (read.ok && read.value.story.scenes.length > 0) return read.value.story;
  const address = packageAddress(packageAt, window.location.href);
  if (!address.ok) return undefined;
  const { stories } = await readReadyStories(readByFetch(address.url, fetch));
  return stories.find(({ id }) => id === packed);
}
