import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { createI18n, switchLanguage } from '../i18n/create-i18n.ts';
import { type AtlasStore, createAtlasStore, notify } from '../store/atlas-store.ts';
import { followAddress } from '../store/persistence/address.ts';
import { readPreferences, writePreferences } from '../store/persistence/preferences.ts';
import { scenarioFromHash } from '../store/persistence/url.ts';
import { StoreContext } from '../store/react.ts';
import { DEFAULT_SCENARIO } from '../store/scenario.ts';
import { ChartPictures } from '../ui/chart-pictures.ts';
import { App } from './App.tsx';
import { followBands } from './follow-bands.ts';
import { followLayout, openPackage, packageUrl } from './load.ts';
import { MapSlot } from './MapSlot.tsx';
import { startAtCity, startAtLayout } from './open-workspace.ts';
import { followStoryLinks, takeStory } from './story-link.ts';
import { shellWiring } from './wiring.ts';

/** Takes the map away and builds it anew in the next task. */
function redrawMap(store: AtlasStore): void {
  store.setState({ webgl: 'unavailable' });
  requestAnimationFrame(() => store.setState({ webgl: 'ok' }));
}

/** A page that is loaded anew while it presents goes on with it. */
function goOnPresenting(store: AtlasStore): void {
  const storage = () => window.sessionStorage;
  try {
    if (storage().getItem('union-atlas.presentation') === null) return;
  } catch {
    return;
  }
  void import('./present/resume.ts').then((resume) => resume.resumePresentation(store, storage));
}

async function start(root: HTMLElement): Promise<void> {
  const storage = () => window.localStorage;
  const preferences = readPreferences(storage, {
    language: navigator.language,
    prefersDark: window.matchMedia('(prefers-color-scheme: dark)').matches,
  });
  const asked = new URLSearchParams(window.location.search);
  if (asked.has('embed'))
    return (await import('./embed/open-embed.tsx')).openEmbed(root, preferences);
  if (asked.get('window') === 'presenter') {
    const { openPresenterWindow } = await import('./present/open-presenter-window.tsx');
    return openPresenterWindow(root, preferences.language);
  }
  const linkedStory = takeStory(window);
  const { scenario, problems } = scenarioFromHash(window.location.hash, {
    ...DEFAULT_SCENARIO,
    ...preferences,
  });
  const store = createAtlasStore(scenario);
  void openPackage(store, packageUrl(window.location, document.baseURI));
  followStoryLinks(store, window, linkedStory);
  const findStory = async (id: string) =>
    (await import('./open-story-link.ts')).findNamedStory(store, id);
  followAddress(store, window, findStory, preferences);
  followLayout(store);
  followBands(store, document.documentElement);
  const isPlaced = scenario.camera !== null;
  void import('./follow-work.ts').then(({ followWork }) => followWork(store, isPlaced));
  startAtLayout(store);
  startAtCity(store);
  const dialog = asked.get('dialog');
  if (dialog !== null)
    void import('./open-asked-dialog.ts').then((open) => open.openAskedDialog(store, dialog));
  goOnPresenting(store);
  for (const { key, text } of problems) notify(store, 'notice.badAddressField', { key, text });

  document.documentElement.dataset['theme'] = scenario.theme;
  const i18n = await createI18n(scenario.language);
  store.subscribe(({ scenario: now }, { scenario: before }) => {
    if (now.theme !== before.theme) document.documentElement.dataset['theme'] = now.theme;
    if (now.language !== before.language) void switchLanguage(i18n, now.language);
    // The theme of a presentation is the screen's, not the reader's.
    const isOwn = store.getState().presentation === null;
    if (isOwn && (now.theme !== before.theme || now.language !== before.language))
      writePreferences(storage, now);
  });
  createRoot(root).render(
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <StoreContext value={store}>
          <ChartPictures
            value={async (order) =>
              (await import('./handouts/chart-picture.ts')).saveChartPicture(store, order)
            }
          >
            <App map={<MapSlot />} wiring={shellWiring(store, () => redrawMap(store))} />
          </ChartPictures>
        </StoreContext>
      </I18nextProvider>
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (!root) throw new Error('No element #root in the page');
void start(root);
