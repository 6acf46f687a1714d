import type { Story } from './story.ts';

/** How a time stands to its plan: `warn` from 80 % of it, `over` beyond it, `none` without a plan. */
export type Pace = 'none' | 'good' | 'warn' | 'over';

const WARN_FROM01 = 0.8;

export function paceOf(elapsedS: number, plannedS: number | null): Pace {
  if (plannedS === null || plannedS <= 0) return 'none';
  if (elapsedS > plannedS) return 'over';
  return elapsedS >= WARN_FROM01 * plannedS ? 'warn' : 'good';
}

/** Planned time of a story, seconds; null where no scene states any. */
export function plannedSeconds({ scenes }: Story): number | null {
  const stated = scenes.flatMap(({ durationS }) => (durationS === null ? [] : [durationS]));
  return stated.length === 0 ? null : stated.reduce((sum, seconds) => sum + seconds, 0);
}

/** A time as a clock shows it: `0:05`, `12:41`, `1:02:03`. */
export function clockText(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const two = (value: number): string => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)];
  return hours > 0
    ? `${hours}:${two(minutes)}:${two(whole % 60)}`
    : `${minutes}:${two(whole % 60)}`;
}
