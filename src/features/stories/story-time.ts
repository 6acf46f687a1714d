import type { Story } from '../../domain/story/story.ts';
import { plannedSeconds } from '../../domain/story/timing.ts';

/** Planned time of a story in whole minutes, at least one; null where no scene states any. */
export function minutesOf(story: Story): number | null {
  const seconds = plannedSeconds(story);
  return seconds === null ? null : Math.max(1, Math.round(seconds / 60));
}
