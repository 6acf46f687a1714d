import {
  endOf,
  type MeetingEvent,
  MINUTES_VERSION,
  type Minutes,
  secondsBetween,
  withEvent,
} from '../domain/story/minutes.ts';
import { readMinutes } from '../ingest/story/read-minutes.ts';
import type { AtlasState, AtlasStore } from './atlas-store.ts';
import { BROWSER_DOCUMENTS, type Documents } from './persistence/documents.ts';
import { keepMinutes, keptMinutes } from './persistence/own-minutes.ts';
import { selectData } from './selectors/data.ts';
import { selectMethodChanges, selectMethodHash } from './selectors/scores.ts';

/** Minutes that were broken off so short a time ago go on: the page was loaded anew. */
const GOES_ON_WITHIN_S = 2 * 3600;

/** What the recording needs from the page; `now` is ms since the epoch. */
export interface Recorder {
  now: () => number;
  newId: () => string;
  documents?: Documents;
  /** Holds what a database is too slow to keep before the page is loaded anew. */
  storage?: () => Storage;
}

type Happened = MeetingEvent extends infer E
  ? E extends { at: number }
    ? Omit<E, 'at'>
    : never
  : never;

/**
 * Writes down what is shown from now on, in `stories.meeting` and in the browser, until the returned function ends it.
 * A presentation in which nothing happens beyond its first scene leaves no minutes.
 */
export function recordMeeting(
  store: AtlasStore,
  { now, newId, documents = BROWSER_DOCUMENTS, storage }: Recorder,
): () => void {
  const begun = beginning(store.getState(), now(), newId());
  if (begun === null) return () => {};
  let isEnded = false;

  const change = (next: Minutes): void => {
    store.setState(({ stories }) => ({ stories: { ...stories, meeting: next } }));
    if (next.events.length > 1) void keepMinutes(store, next, documents);
  };
  const add = (happened: Happened): void => {
    const { meeting } = store.getState().stories;
    if (meeting) change(withEvent(meeting, { ...happened, at: now() }));
  };

  const held = heldMinutes(storage);
  const isReloaded = held !== null && isBrokenOff(held, begun);
  change(isReloaded ? { ...held, events: [...held.events, ...newEvents(held, begun)] } : begun);
  void keptMinutes(documents).then((kept) => {
    const { meeting } = store.getState().stories;
    const broken = kept.find((one) => isBrokenOff(one, begun));
    if (broken && meeting && !isEnded && !isReloaded)
      change({ ...broken, events: [...broken.events, ...newEvents(broken, meeting)] });
  });
  const stop = store.subscribe((state, before) => {
    const { meeting } = state.stories;
    if (meeting !== before.stories.meeting) holdMinutes(meeting, storage);
    for (const happened of happenedBetween(before, state)) add(happened);
  });
  return () => {
    stop();
    holdMinutes(null, storage);
    isEnded = true;
    const { meeting } = store.getState().stories;
    if (meeting) change({ ...meeting, endedAt: now() });
    store.setState(({ stories }) => ({ stories: { ...stories, meeting: null } }));
  };
}

/** Writes a decision into the running minutes, with the scene that stands; nothing without words or minutes. */
export function addDecision(
  store: AtlasStore,
  text: string,
  { now, newId, documents = BROWSER_DOCUMENTS }: Recorder,
): boolean {
  const { stories, presentation } = store.getState();
  if (stories.meeting === null || text.trim() === '') return false;
  const scene = presentation ? presentation.at + 1 : null;
  const decision = { kind: 'decision', id: newId(), text: text.trim(), scene, at: now() } as const;
  const meeting = withEvent(stories.meeting, decision);
  store.setState((state) => ({ stories: { ...state.stories, meeting } }));
  void keepMinutes(store, meeting, documents);
  return true;
}

const HELD_KEY = 'union-atlas.minutes';

function holdMinutes(minutes: Minutes | null, storage: Recorder['storage']): void {
  try {
    if (minutes) storage?.().setItem(HELD_KEY, JSON.stringify(minutes));
    else storage?.().removeItem(HELD_KEY);
  } catch {
    // The database has it a moment later.
  }
}

function heldMinutes(storage: Recorder['storage']): Minutes | null {
  try {
    return readMinutes(JSON.parse(storage?.().getItem(HELD_KEY) ?? 'null'));
  } catch {
    return null;
  }
}

/** What happened since minutes were broken off: the scene that stood then, and stands again, is shown once. */
function newEvents(broken: Minutes, meeting: Minutes): readonly MeetingEvent[] {
  const [first, ...others] = meeting.events;
  const last = broken.events.findLast((event) => event.kind === 'scene');
  const isSame = first?.kind === 'scene' && last?.kind === 'scene' && first.number === last.number;
  return isSame ? others : meeting.events;
}

function beginning(state: AtlasState, at: number, id: string): Minutes | null {
  const story = state.story?.history.present;
  const scene = sceneOf(state);
  if (!story || !scene) return null;
  return {
    version: MINUTES_VERSION,
    id,
    storyId: story.id,
    storyTitle: story.title,
    title: '',
    place: '',
    people: '',
    beganAt: at,
    endedAt: null,
    events: [{ ...scene, at }],
  };
}

function isBrokenOff(kept: Minutes, begun: Minutes): boolean {
  const isSame = kept.storyId === begun.storyId && kept.endedAt === null && kept.id !== begun.id;
  return isSame && secondsBetween(endOf(kept), begun.beganAt) < GOES_ON_WITHIN_S;
}

function sceneOf({ presentation, story }: AtlasState) {
  const scene = presentation && story?.history.present.scenes[presentation.at];
  return scene
    ? ({ kind: 'scene', number: presentation.at + 1, title: scene.title } as const)
    : null;
}

function happenedBetween(before: AtlasState, state: AtlasState): readonly Happened[] {
  const happened: Happened[] = [];
  const { presentation, scenario } = state;
  if (!presentation || !before.presentation) return happened;
  const scene = presentation.at === before.presentation.at ? null : sceneOf(state);
  if (scene) happened.push(scene);
  const cover = pauseOf(presentation.cover);
  if (!scene && cover !== pauseOf(before.presentation.cover))
    happened.push({ kind: 'cover', cover });
  if (scenario === before.scenario) return happened;
  const hash = selectMethodHash(state);
  if (hash !== selectMethodHash(before))
    happened.push({ kind: 'method', hash, changes: selectMethodChanges(state) });
  const nameOf = (id: string) => selectData(state)?.cities.find((city) => city.id === id)?.name;
  const name = scenario.pinned === null ? undefined : nameOf(scenario.pinned);
  if (scenario.pinned !== null && scenario.pinned !== before.scenario.pinned && name)
    happened.push({ kind: 'city', id: scenario.pinned, name });
  if (scenario.compared !== before.scenario.compared && scenario.compared.length > 1)
    happened.push({ kind: 'compared', names: scenario.compared.flatMap((id) => nameOf(id) ?? []) });
  return happened;
}

function pauseOf(cover: string | null): 'black' | 'white' | null {
  return cover === 'black' || cover === 'white' ? cover : null;
}
