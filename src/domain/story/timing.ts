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

/** A watch that may stand still. Times in ms of one clock. */
export interface StopWatch {
  /** What it had counted at `sinceMs`. */
  countedMs: number;
  /** From when on it counts; null = it stands still. */
  sinceMs: number | null;
}

/** A watch that counts from a moment on. */
export function startWatch(nowMs: number): StopWatch {
  return { countedMs: 0, sinceMs: nowMs };
}

/** Time that a watch shows, ms. */
export function watchMs({ countedMs, sinceMs }: StopWatch, nowMs: number): number {
  return countedMs + (sinceMs === null ? 0 : Math.max(0, nowMs - sinceMs));
}

/** Stops a watch that counts, and lets one go on that stands still. */
export function pressWatch(watch: StopWatch, nowMs: number): StopWatch {
  return watch.sinceMs === null
    ? { ...watch, sinceMs: nowMs }
    : { countedMs: watchMs(watch, nowMs), sinceMs: null };
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

/** A watch of plain data, as it was kept; null where it is none. */
export function watchFrom(value: unknown): StopWatch | null {
  const { countedMs, sinceMs } = (value ?? {}) as Partial<Record<keyof StopWatch, unknown>>;
  if (typeof countedMs !== 'number' || !(countedMs >= 0)) return null;
  return sinceMs === null || typeof sinceMs === 'number' ? { countedMs, sinceMs } : null;
}
