import type { Localised } from '../language.ts';
import type { MethodChange } from '../scoring/method.ts';
import type { StoryText } from './story.ts';

/** Version of the form of {@link Minutes}. */
export const MINUTES_VERSION = 1;

/** Something of a meeting, at a moment, ms since the epoch as all times here. */
export type MeetingEvent = { at: number } & (
  | { kind: 'scene'; number: number; title: StoryText }
  /** The screen was covered, or the scene shown again (null). */
  | { kind: 'cover'; cover: 'black' | 'white' | null }
  /** Another method; without changes it is the edition's. */
  | { kind: 'method'; hash: string; changes: readonly MethodChange[] }
  | { kind: 'city'; id: string; name: Localised }
  | { kind: 'compared'; names: readonly Localised[] }
  /** `scene` is the number of the scene that stood; null = typed when none did. */
  | { kind: 'decision'; id: string; text: string; scene: number | null }
);

export type Decision = Extract<MeetingEvent, { kind: 'decision' }>;

/** What a meeting saw and decided. Plain data, fit for structured cloning. */
export interface Minutes {
  version: typeof MINUTES_VERSION;
  id: string;
  storyId: string;
  storyTitle: StoryText;
  title: string;
  place: string;
  /** Who was there, as somebody wrote it. */
  people: string;
  beganAt: number;
  /** Null while it goes on, or where the page was closed before it ended. */
  endedAt: number | null;
  /** In the order in which they happened. */
  events: readonly MeetingEvent[];
}

/** What of the minutes can be changed afterwards; times stay. */
export type MinutesChange = Partial<Pick<Minutes, 'title' | 'place' | 'people'>>;

/** A slider that is dragged is one try, seconds. */
const ONE_TRY_S = 20;

/** The minutes with one more event. A method or comparison right after another one takes its place. */
export function withEvent(minutes: Minutes, event: MeetingEvent): Minutes {
  const last = minutes.events.at(-1);
  const isRetry =
    last !== undefined &&
    last.kind === event.kind &&
    (event.kind === 'method' || event.kind === 'compared') &&
    secondsBetween(last.at, event.at) < ONE_TRY_S;
  const before = isRetry ? minutes.events.slice(0, -1) : minutes.events;
  return { ...minutes, events: [...before, event] };
}

/** Other words of a decision; an unknown id leaves the minutes as they are. */
export function changeDecision(minutes: Minutes, id: string, text: string): Minutes {
  const events = minutes.events.map((event) =>
    event.kind === 'decision' && event.id === id ? { ...event, text } : event,
  );
  return { ...minutes, events };
}

/** Takes a decision out. */
export function removeDecision(minutes: Minutes, id: string): Minutes {
  const events = minutes.events.filter((event) => event.kind !== 'decision' || event.id !== id);
  return { ...minutes, events };
}

export function decisionsOf({ events }: Minutes): readonly Decision[] {
  return events.filter((event) => event.kind === 'decision');
}

/** A scene that stood, for how long, and how much of that the screen was covered; seconds. */
export interface ShownScene {
  number: number;
  title: StoryText;
  fromAt: number;
  shownS: number;
  pausedS: number;
}

/** The scenes in the order in which they were shown; one that came twice is there twice. */
export function shownScenes(minutes: Minutes): readonly ShownScene[] {
  const scenes: ShownScene[] = [];
  const end = endOf(minutes);
  let coveredAt: number | null = null;
  const pause = (at: number): void => {
    const last = scenes.at(-1);
    if (last && coveredAt !== null) last.pausedS += secondsBetween(coveredAt, at);
  };
  const close = (at: number): void => {
    const last = scenes.at(-1);
    if (last) last.shownS = secondsBetween(last.fromAt, at);
    pause(at);
    coveredAt = null;
  };
  for (const event of minutes.events) {
    if (event.kind === 'scene') {
      close(event.at);
      const { number, title, at } = event;
      scenes.push({ number, title, fromAt: at, shownS: 0, pausedS: 0 });
    } else if (event.kind === 'cover') {
      pause(event.at);
      coveredAt = event.cover === null ? null : event.at;
    }
  }
  close(end);
  return scenes;
}

/** When a meeting ended; the last thing that is known of one that was broken off. */
export function endOf({ beganAt, endedAt, events }: Minutes): number {
  return endedAt ?? events.at(-1)?.at ?? beganAt;
}

/** Cities that were pinned, each once, in the order in which they first were. */
export function citiesOf({ events }: Minutes): readonly Localised[] {
  const byId = new Map<string, Localised>();
  for (const event of events)
    if (event.kind === 'city' && !byId.has(event.id)) byId.set(event.id, event.name);
  return [...byId.values()];
}

/** Time from one moment to another, seconds; never below 0. */
export function secondsBetween(from: number, to: number): number {
  return Math.max(0, (to - from) / 1000);
}
