import type { Story } from '../../domain/story/story.ts';

/** Planned time of a story in whole minutes, at least one; null where no scene states any. */
export function minutesOf({ scenes }: Story): number | null {
  const stated = scenes.flatMap(({ durationS }) => (durationS === null ? [] : [durationS]));
  if (stated.length === 0) return null;
  return Math.max(1, Math.round(stated.reduce((sum, seconds) => sum + seconds, 0) / 60));
}
