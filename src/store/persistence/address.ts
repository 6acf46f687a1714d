import { type AtlasState, type AtlasStore, notify } from '../atlas-store.ts';
import { leavePresentation, presentStory } from '../presentation.ts';
import { DEFAULT_SCENARIO, type Scenario } from '../scenario.ts';
import { besidePanel } from '../stories-place.ts';
import type { OpenStory } from '../story-states.ts';
import { slidNumber } from './slid-number.ts';
import { scenarioFromHash, scenarioToHash, storiesFromHash, withStories } from './url.ts';

/** The part of `window` that the address needs. */
export interface AddressWindow {
  location: { hash: string; pathname: string; search: string };
  history: Pick<History, 'pushState' | 'replaceState' | 'back' | 'state'>;
  performance: Pick<Performance, 'now'>;
  setTimeout(handler: () => void, ms: number): number;
  clearTimeout(timer: number): void;
  addEventListener(type: 'popstate' | 'hashchange' | 'pagehide', listener: () => void): void;
  removeEventListener(type: 'popstate' | 'hashchange' | 'pagehide', listener: () => void): void;
}

/** In place of the id of a story: the list of them. */
const LIST = 'list';

/** Brings the story of an id; null where there is none. */
export type FindStory = (id: string) => Promise<OpenStory | null>;

/** What the step of Back that a presentation runs in is marked with. */
const PRESENTATION = { presents: true };

/** Fields that pass with the hand's movement: they replace the entry, so that Back skips them. */
const PASSING: readonly (keyof Scenario)[] = ['camera', 'linksTab', 'layoutTab', 'isDrawerTall'];

/** Changes of one number that follow each other this closely are one step of Back. */
const SLIDE_MS = 1000;
/** Browsers refuse an address that is written some hundred times in half a minute. */
const SLIDE_WRITES_MS = 300;

/**
 * Keeps the address and the state the same: every decision is a step of Back, movements of the camera are not. Beside
 * the scenario the address names the story that has the place of the panel. A presentation is one step, whatever it
 * shows: Back leaves it, Forward goes on with it. Bad fields of a followed link, and stories that are not here, are named in a notice. Returns
 * the undo.
 */
export function followAddress(
  store: AtlasStore,
  window: AddressWindow,
  findStory: FindStory,
  preference: Partial<Scenario> = {},
): () => void {
  const base = { ...DEFAULT_SCENARIO, ...preference };
  let written = window.location.hash.replace(/^#/, '');
  /** A followed address is at most put in order: a new step would cut off the way forward. */
  let isFollowing = false;
  let isQuiet = false;
  /** The step of a presentation is being left for the one before, which gets the address of what stands then. */
  let isLeaving = false;
  /** The story of the address that is on its way. */
  let awaited: string | null = null;

  const hashOf = (state: AtlasState): string => {
    const hash = scenarioToHash(state.scenario);
    const shown = shownStories(state) ?? awaited;
    return shown === null ? hash : withStories(hash, shown);
  };

  let slid: { number: string | null; at: number } = { number: null, at: 0 };
  let slideWrite: number | null = null;
  /** Whether the change goes on with a slide, whose step is there already. */
  const isSliding = (scenario: Scenario, before: Scenario): boolean => {
    const number = slidNumber(scenario, before);
    const at = window.performance.now();
    const goesOn = number !== null && number === slid.number && at - slid.at < SLIDE_MS;
    slid = { number, at };
    return goesOn;
  };
  const endSlide = (): void => {
    if (slideWrite === null) return;
    window.clearTimeout(slideWrite);
    slideWrite = null;
    write('replace', written);
  };

  const isPresentationStep = (): boolean => window.history.state?.presents === true;

  const write = (way: 'push' | 'replace', hash: string): void => {
    written = hash;
    if (isQuiet) return;
    const url = `${window.location.pathname}${window.location.search}#${hash}`;
    if (way === 'push') window.history.pushState(null, '', url);
    else window.history.replaceState(window.history.state, '', url);
  };

  const unsubscribe = store.subscribe((state, before) => {
    const { scenario } = state;
    const shown = shownStories(state);
    const was = shownStories(before);
    const isSamePlace = storyIn(shown) === storyIn(was);
    if (!isSamePlace) awaited = null;
    const isPresented = state.presentation !== null;
    if (isPresented && before.presentation === null && !isPresentationStep())
      window.history.pushState(PRESENTATION, '');
    const isLeft = !isPresented && before.presentation !== null;
    if (scenario === before.scenario && shown === was && !isLeft) return;
    const hash = hashOf(state);
    if (isLeft && !isFollowing && isPresentationStep()) {
      isLeaving = true;
      window.history.back();
      return;
    }
    if (hash === written) return;
    const changed = (Object.keys(scenario) as (keyof Scenario)[]).filter(
      (key) => scenario[key] !== before.scenario[key],
    );
    const isPassing = (key: keyof Scenario) =>
      PASSING.includes(key) || (key === 'filters' && isTyping(scenario, before.scenario));
    const isStep = !isPresented && !isLeft && !(isSamePlace && changed.every(isPassing));
    if (isStep && !isFollowing && isSamePlace && isSliding(scenario, before.scenario)) {
      slideWrite ??= window.setTimeout(endSlide, SLIDE_WRITES_MS);
      written = hash;
      return;
    }
    endSlide();
    write(isStep && !isFollowing ? 'push' : 'replace', hash);
  });

  const apply = (patch: Partial<AtlasState>): void => {
    isFollowing = true;
    store.setState(patch);
    isFollowing = false;
  };

  const bringStory = async (asked: string): Promise<void> => {
    awaited = asked;
    const story = await findStory(storyIn(asked)).catch(() => null);
    if (awaited !== asked) return;
    if (story === null) notify(store, 'notice.unknownInPackage', { key: 'stories', text: asked });
    apply({ ...besidePanel(store.getState().scenario), story: story && atScene(story, asked) });
  };

  const read = () => {
    const hash = window.location.hash.replace(/^#/, '');
    if (isLeaving) {
      isLeaving = false;
      return write('replace', hashOf(store.getState()));
    }
    const { presentation } = store.getState();
    if (presentation !== null && !isPresentationStep()) {
      const isBack = hash === hashOf({ ...store.getState(), scenario: presentation.before });
      // Any other address is a link that was followed: nothing is written over it.
      isQuiet = !isBack;
      leavePresentation(store);
      isQuiet = false;
      if (isBack) return;
    } else if (presentation === null && isPresentationStep()) {
      presentStory(store);
      if (store.getState().presentation !== null) return;
    }
    if (hash === written) return;
    const { scenario, problems } = scenarioFromHash(hash, base);
    written = hash;
    awaited = null;
    const state = store.getState();
    const placed = { ...scenario, camera: scenario.camera ?? state.scenario.camera };
    const asked = storiesFromHash(hash);
    const { story } = state;
    if (asked === LIST) apply({ ...besidePanel(placed), story: null });
    else if (asked !== null && storyIn(asked) === story?.history.present.id)
      apply({ ...besidePanel(placed), story: atScene(story, asked) });
    else {
      awaited = asked;
      apply({ scenario: placed, showsStories: false });
      if (asked !== null) void bringStory(asked);
    }
    for (const { key, text } of problems) notify(store, 'notice.badAddressField', { key, text });
  };
  window.addEventListener('popstate', read);
  window.addEventListener('hashchange', read);
  window.addEventListener('pagehide', endSlide);
  const first = storiesFromHash(written);
  if (first === LIST) apply(besidePanel(store.getState().scenario));
  else if (first !== null) void bringStory(first);
  return () => {
    unsubscribe();
    endSlide();
    window.removeEventListener('pagehide', endSlide);
    window.removeEventListener('popstate', read);
    window.removeEventListener('hashchange', read);
  };
}

/**
 * The story that has the place of the panel, as the address names it: its id, with the scene in the editor unless that
 * is the first (`jincheng/carried`), or the list; null while a workspace has the place.
 */
function shownStories({ showsStories, story }: AtlasState): string | null {
  if (!showsStories || story === null) return showsStories ? LIST : null;
  const { id, scenes } = story.history.present;
  const isFirst = story.sceneId === null || story.sceneId === scenes[0]?.id;
  return isFirst ? id : `${id}/${story.sceneId}`;
}

/** The id of the story in what an address names. */
function storyIn<Named extends string | null>(named: Named): Named | string {
  return named === null ? named : (named.split('/')[0] ?? named);
}

/** The story at the scene that an address names; as it is where it names none that the story has. */
function atScene(story: OpenStory, named: string): OpenStory {
  const sceneId = named.slice(storyIn(named).length + 1);
  const isThere = story.history.present.scenes.some(({ id }) => id === sceneId);
  return isThere ? { ...story, sceneId } : story;
}

/** Whether only the search text of the filters goes on changing: one step of Back for the whole word. */
function isTyping({ filters }: Scenario, { filters: before }: Scenario): boolean {
  const keys = Object.keys(filters) as (keyof Scenario['filters'])[];
  return (
    before.text !== '' &&
    filters.text !== '' &&
    keys.every((key) => key === 'text' || filters[key] === before[key])
  );
}
