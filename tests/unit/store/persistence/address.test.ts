import { setImmediate } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import type { Scene, Story } from '../../../../src/domain/story/story.ts';
import {
  changeFilters,
  changeScenario,
  createAtlasStore,
} from '../../../../src/store/atlas-store.ts';
import { type AddressWindow, followAddress } from '../../../../src/store/persistence/address.ts';
import {
  leavePresentation,
  presentStory,
  stepPresentation,
} from '../../../../src/store/presentation.ts';
import { DEFAULT_SCENARIO } from '../../../../src/store/scenario.ts';
import { chooseScene, closeStory, opened, openStory } from '../../../../src/store/stories.ts';
import { storyOf } from '../../../support/story-of.ts';

/** A window with a history of its own, as far as the address needs one. */
class HistoryWindow implements AddressWindow {
  readonly steps: string[];
  readonly #states: unknown[] = [null];
  #at = 0;
  #onPop: () => void = () => {};
  constructor(hash: string) {
    this.steps = [hash];
  }
  location = { hash: '', pathname: '/', search: '' };
  history = {
    state: null as unknown,
    pushState: (data: unknown, _title: string, url?: string | URL | null) => {
      this.steps.splice(this.#at + 1, this.steps.length, hashOf(url) ?? this.steps[this.#at] ?? '');
      this.#states.splice(this.#at + 1, this.#states.length, data);
      this.#move(1);
    },
    replaceState: (data: unknown, _title: string, url?: string | URL | null) => {
      this.steps[this.#at] = hashOf(url) ?? '';
      this.#states[this.#at] = data;
      this.#move(0);
    },
    back: () => queueMicrotask(() => this.go(-1)),
  };
  /** Time stands still until it is passed. */
  now = 0;
  performance = { now: () => this.now };
  readonly #timers = new Map<number, () => void>();
  setTimeout(handler: () => void): number {
    const timer = this.#timers.size + 1;
    this.#timers.set(timer, handler);
    return timer;
  }
  clearTimeout(timer: number): void {
    this.#timers.delete(timer);
  }
  pass(ms: number): void {
    this.now += ms;
    for (const [timer, handler] of this.#timers) {
      this.#timers.delete(timer);
      handler();
    }
  }
  addEventListener(type: 'popstate' | 'hashchange' | 'pagehide', listener: () => void): void {
    if (type === 'popstate') this.#onPop = listener;
    if (type === 'pagehide') this.close = listener;
  }
  /** Leaves the page. */
  close: () => void = () => {};
  removeEventListener(): void {}
  go(by: 1 | -1): void {
    this.#move(by);
    this.#onPop();
  }
  /** Follows a link within the page. */
  goTo(hash: string): void {
    this.history.pushState(null, '', `/#${hash}`);
    this.#onPop();
  }
  #move(by: number): void {
    this.#at = Math.max(0, Math.min(this.#at + by, this.steps.length - 1));
    this.location.hash = `#${this.steps[this.#at]}`;
    this.history.state = this.#states[this.#at];
  }
}

function hashOf(url: string | URL | null | undefined): string | undefined {
  return String(url ?? '').split('#')[1];
}

/** A follower of the address `hash` with the one story `ours` at hand, once `hold` lets it come. */
function follow(hash = '', hold: Promise<void> = Promise.resolve()) {
  const store = createAtlasStore(DEFAULT_SCENARIO);
  const window = new HistoryWindow(hash);
  window.history.replaceState(null, '', `/#${hash}`);
  followAddress(store, window, async (id) => {
    await hold;
    return id === OURS.id ? opened(OURS, true) : null;
  });
  return { store, window };
}

const OURS = storyOf([]);
const VIEW = 'v=1&lang=en&theme=light';

test('a decision is a step of Back, a movement of the camera is none', () => {
  const { store, window } = follow('lang=en');
  changeScenario(store, { workspace: 'scores' });
  changeScenario(store, { camera: { zoom: 3, lat: 1, lng: 2, bearing: 0, pitch: 0 } });
  expect(window.steps).toEqual(['lang=en', 'v=1&map=3/1/2&ws=scores&lang=en&theme=light']);
});

test('a word that is being typed is one step of Back', () => {
  const { store, window } = follow();
  for (const text of ['a', 'al', 'alm']) changeFilters(store, { text });
  expect(window.steps).toEqual(['', `${VIEW}&q=alm`]);
});

test('a slider that is moved is one step of Back, written at rest; another field is another step', () => {
  const { store, window } = follow();
  for (const reachKm of [6, 7, 8]) {
    changeScenario(store, { reachKm });
    window.now += 100;
  }
  expect(window.steps).toEqual(['', `${VIEW}&reach=6`]);
  window.pass(300);
  expect(window.steps).toEqual(['', `${VIEW}&reach=8`]);
  changeScenario(store, { reachKm: 9 });
  changeScenario(store, { workspace: 'layout' });
  expect(window.steps).toEqual([
    '',
    `${VIEW}&reach=9`,
    expect.stringMatching(/ws=layout.*&reach=9/),
  ]);
});

test('a slider that is moved again later is a new step, and a page that is left keeps its last place', () => {
  const { store, window } = follow();
  changeScenario(store, { reachKm: 6 });
  window.pass(1000);
  changeScenario(store, { reachKm: 7 });
  window.now += 100;
  changeScenario(store, { reachKm: 8 });
  window.close();
  expect(window.steps).toEqual(['', `${VIEW}&reach=6`, `${VIEW}&reach=8`]);
});

test('two sliders that are moved soon after each other are two steps', () => {
  const { store, window } = follow();
  const { siting } = DEFAULT_SCENARIO;
  changeScenario(store, { siting: { ...siting, count: 60 } });
  changeScenario(store, { siting: { ...siting, count: 61 } });
  changeScenario(store, { siting: { ...siting, count: 61, radiusKm: 7 } });
  expect(window.steps).toHaveLength(3);
  expect(window.steps[1]).toContain('sitep=61');
});

test('going back while a slider is moved writes nothing over the step before', () => {
  const { store, window } = follow();
  changeScenario(store, { workspace: 'layout' });
  for (const reachKm of [6, 7]) changeScenario(store, { reachKm });
  window.go(-1);
  window.pass(300);
  expect(window.steps).toEqual([
    '',
    expect.not.stringContaining('reach'),
    expect.stringContaining('reach=6'),
  ]);
  expect(store.getState().scenario.reachKm).toBe(DEFAULT_SCENARIO.reachKm);
});

test('an address that is followed applies, and the camera that it does not name stays', () => {
  const { store, window } = follow();
  const camera = { zoom: 4, lat: 5, lng: 6, bearing: 0, pitch: 0 };
  changeScenario(store, { workspace: 'links', camera });
  window.goTo('v=1&ws=scores');
  expect(store.getState().scenario).toEqual({ ...DEFAULT_SCENARIO, workspace: 'scores', camera });
});

test('what is not understood is named', () => {
  const { store, window } = follow();
  window.goTo('ws=moon');
  expect(store.getState().notices).toEqual([
    { id: 1, key: 'notice.badAddressField', values: { key: 'ws', text: 'moon' } },
  ]);
});

test('going back to an address that was written by hand keeps the way forward', () => {
  const { store, window } = follow('lang=en&theme=dark');
  changeScenario(store, { workspace: 'scores', theme: 'light' });
  window.go(-1);
  expect(store.getState().scenario).toMatchObject({ workspace: 'cities', theme: 'dark' });
  window.go(1);
  expect(store.getState().scenario).toMatchObject({ workspace: 'scores', theme: 'light' });
  expect(window.steps).toEqual(['v=1&lang=en&theme=dark', 'v=1&ws=scores&lang=en&theme=light']);
});

test('stories beside the view are steps of Back: the list, then one story', () => {
  const { store, window } = follow(VIEW);
  store.setState({ showsStories: true });
  openStory(store, OURS, true);
  expect(window.steps).toEqual([VIEW, `${VIEW}&stories=list`, `${VIEW}&stories=ours`]);
  window.go(-1);
  expect(store.getState()).toMatchObject({ showsStories: true, story: null });
  window.go(-1);
  expect(store.getState().showsStories).toBe(false);
  expect(window.steps).toHaveLength(3);
});

test('a page that is loaded anew has its story again, and the address keeps it while it comes', async () => {
  let letIn = () => {};
  const hold = new Promise<void>((resolve) => {
    letIn = resolve;
  });
  const { store, window } = follow(`${VIEW}&stories=ours`, hold);
  changeScenario(store, { camera: { zoom: 3, lat: 1, lng: 2, bearing: 0, pitch: 0 } });
  expect(window.steps).toEqual(['v=1&map=3/1/2&lang=en&theme=light&stories=ours']);
  letIn();
  await vi.waitFor(() => expect(store.getState().story?.history.present).toBe(OURS));
  expect(store.getState().showsStories).toBe(true);
  closeStory(store);
  expect(window.steps[1]).toBe('v=1&map=3/1/2&lang=en&theme=light&stories=list');
});

test('a page that is loaded anew has the list of stories again, without a word', () => {
  const { store } = follow(`${VIEW}&stories=list`);
  expect(store.getState()).toMatchObject({ showsStories: true, story: null, notices: [] });
});

test('whoever has gone on before the story came is left where they are', async () => {
  const { store, window } = follow(`${VIEW}&stories=ours`);
  window.goTo('v=1&ws=scores');
  await setImmediate();
  expect(store.getState()).toMatchObject({ showsStories: false, story: null });
});

test('a story that is not here is named, and the list opens', async () => {
  const { store, window } = follow(`${VIEW}&stories=theirs`);
  await vi.waitFor(() => expect(store.getState().showsStories).toBe(true));
  expect(store.getState().notices).toEqual([
    { id: 1, key: 'notice.unknownInPackage', values: { key: 'stories', text: 'theirs' } },
  ]);
  expect(window.steps).toEqual([`${VIEW}&stories=list`]);
});

/** A presentation of `OURS` that shows another view than the one it was begun from, which was the second step. */
function presenting() {
  const { store, window } = follow(VIEW);
  store.setState({ story: opened(SHOWN, true), showsStories: true });
  presentStory(store);
  changeScenario(store, { workspace: 'scores', theme: 'projector' });
  return { store, window };
}
const SHOWN: Story = {
  ...OURS,
  scenes: [
    {
      id: 'one',
      title: { en: 'One' },
      text: { en: '' },
      notes: { en: '' },
      durationS: null,
      view: '',
      mapPx: null,
      author: '',
      changedAt: OURS.changedAt,
    },
  ],
};
const BEFORE = `${VIEW}&stories=ours`;
const SCENE = 'v=1&ws=scores&lang=en&theme=projector&stories=ours';

test('a presentation is one step, and Back leaves it for what was there before', () => {
  const { store, window } = presenting();
  expect(window.steps).toEqual([VIEW, BEFORE, SCENE]);
  window.go(-1);
  expect(store.getState()).toMatchObject({ presentation: null, showsStories: true });
  expect(store.getState().scenario).toEqual({ ...DEFAULT_SCENARIO });
  expect(store.getState().story?.history.present).toBe(SHOWN);
  expect(window.steps).toEqual([VIEW, BEFORE, SCENE]);
});

test('Forward goes on with the presentation that Back has left', () => {
  const { store, window } = presenting();
  window.go(-1);
  window.go(1);
  expect(store.getState().presentation).toMatchObject({ storyId: 'ours', at: 0 });
});

test('a presentation that is left by its button leaves no step behind', async () => {
  const { store, window } = presenting();
  leavePresentation(store);
  await setImmediate();
  expect(window.location.hash).toBe(`#${BEFORE}`);
  window.go(-1);
  expect(store.getState().showsStories).toBe(false);
});

test('a link that is followed during a presentation leaves it and is shown', () => {
  const { store, window } = presenting();
  window.goTo('v=1&ws=links&lang=en&theme=light');
  expect(store.getState()).toMatchObject({
    presentation: null,
    showsStories: false,
    scenario: { workspace: 'links', theme: DEFAULT_SCENARIO.theme },
  });
  expect(window.steps[3]).toBe('v=1&ws=links&lang=en&theme=light');
});

const TWO: Story = {
  ...SHOWN,
  scenes: [...SHOWN.scenes, { ...SHOWN.scenes[0], id: 'two' } as Scene],
};

test('the address names the scene in the editor without a step of Back, and finds it again', async () => {
  const { store, window } = follow(VIEW);
  store.setState({ story: opened(TWO, true), showsStories: true });
  chooseScene(store, 'two');
  expect(window.steps).toEqual([VIEW, `${BEFORE}/two`]);
  window.goTo(BEFORE.replace('light', 'dark'));
  expect(store.getState().story?.sceneId).toBe('two');
  chooseScene(store, 'one');
  window.goTo(`${BEFORE}/two`);
  expect(store.getState().story?.sceneId).toBe('two');
});

test('a page that is loaded anew stands at its scene, or at the first where the story has lost it', async () => {
  const at = async (address: string) => {
    const store = createAtlasStore(DEFAULT_SCENARIO);
    const window = new HistoryWindow(address);
    window.history.replaceState(null, '', `/#${address}`);
    followAddress(store, window, async () => opened(TWO, true));
    await vi.waitFor(() => expect(store.getState().showsStories).toBe(true));
    return { scene: store.getState().story?.sceneId, address: window.steps[0] };
  };
  expect(await at(`${BEFORE}/two`)).toEqual({ scene: 'two', address: `${BEFORE}/two` });
  expect(await at(`${BEFORE}/lost`)).toEqual({ scene: 'one', address: BEFORE });
});

test('a presentation that is left, by Back or by its button, stays at its last scene', async () => {
  const { store, window } = follow(VIEW);
  store.setState({ story: opened(TWO, true), showsStories: true });
  const show = (kind: 'first' | 'last'): void => {
    presentStory(store);
    changeScenario(store, { workspace: 'scores' });
    stepPresentation(store, { kind });
  };
  show('last');
  window.go(-1);
  expect(store.getState().story?.sceneId).toBe('two');
  expect(window.location.hash).toBe(`#${BEFORE}/two`);
  show('first');
  leavePresentation(store);
  await setImmediate();
  expect(store.getState().story?.sceneId).toBe('one');
  expect(window.location.hash).toBe(`#${BEFORE}`);
  expect(store.getState().scenario.workspace).toBe('cities');
});
