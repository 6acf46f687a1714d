import { beginPresentation } from '../../domain/story/presenter.ts';
import type { Story } from '../../domain/story/story.ts';
import { isRecord } from '../../ingest/read-json.ts';
import { readStory, writeStory } from '../../ingest/story/read-story.ts';
import type { AtlasStore } from '../../store/atlas-store.ts';
import { scenarioFromHash, scenarioToHash } from '../../store/persistence/url.ts';
import { openStory } from '../../store/stories.ts';
import type { PresentationState } from '../../store/story-states.ts';

/** Where a presentation is kept for as long as its tab lives; `main.tsx` looks for it. */
const KEY = 'union-atlas.presentation';

/** When a presentation and its scene began, ms since the epoch. */
export interface PresentationTimes {
  storyId: string;
  beganAt: number;
  sceneBeganAt: number;
}

/** Keeps a presentation, so that a page that is loaded anew goes on with it. A refusing browser goes without. */
export function keepPresentation(
  storage: () => Storage,
  story: Story,
  isPublished: boolean,
  { at, before }: PresentationState,
  times: PresentationTimes,
): void {
  const view = scenarioToHash(before);
  const kept = { story: writeStory(story), isPublished, at, before: view, times };
  try {
    storage().setItem(KEY, JSON.stringify(kept));
  } catch {
    // Only a reload would miss it.
  }
}

/** The times of the presentation that the tab was showing when it was loaded anew, if it is of this story; else null. */
export function keptTimes(
  storage: () => Storage,
  storyId: string,
): (PresentationTimes & { at: number }) | null {
  const kept = readKept(storage);
  const times = kept?.['times'];
  if (!isRecord(times) || times['storyId'] !== storyId) return null;
  const [beganAt, sceneBeganAt] = [Number(times['beganAt']), Number(times['sceneBeganAt'])];
  if (!(beganAt > 0 && sceneBeganAt >= beganAt)) return null;
  return { storyId, beganAt, sceneBeganAt, at: Number(kept?.['at']) };
}

/** Forgets it: the presentation was left. */
export function forgetPresentation(storage: () => Storage): void {
  try {
    storage().removeItem(KEY);
  } catch {
    // Nothing was kept then.
  }
}

/** Goes on with the presentation that the tab was showing when it was loaded anew. */
export function resumePresentation(store: AtlasStore, storage: () => Storage): void {
  const kept = readKept(storage);
  const read = typeof kept?.['story'] === 'string' ? readStory(kept['story'], 'story') : null;
  if (!kept || !read?.ok) return;
  const { story } = read.value;
  const begun = beginPresentation(story.id, story.scenes.length, Number(kept['at']) || 0);
  if (!begun) return;
  openStory(store, story, kept['isPublished'] === true);
  const { scenario } = scenarioFromHash(String(kept['before']));
  store.setState({ showsStories: true, presentation: { ...begun, before: scenario } });
}

function readKept(storage: () => Storage): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(storage().getItem(KEY) ?? 'null');
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}
