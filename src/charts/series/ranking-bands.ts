import { intervalOf, type RankBands } from '../../domain/scoring/uncertainty/rank-bands.ts';

/** A rank interval as it is written: whole places. */
export interface ShownInterval {
  low: number;
  median: number;
  high: number;
}

/** The interval of city number `city` in whole places; null where it has none. */
export function shownInterval(bands: RankBands | null, city: number): ShownInterval | null {
  const interval = bands && intervalOf(bands, city);
  if (!interval) return null;
  return {
    low: Math.round(interval.low),
    median: Math.round(interval.median),
    high: Math.round(interval.high),
  };
}

/** Width of the interval in places, unrounded; null where the city has none. */
export function bandWidth(bands: RankBands | null, city: number): number | null {
  const interval = bands && intervalOf(bands, city);
  return interval ? interval.high - interval.low : null;
}

/** Where a place stands on the axis from the first to the last, 0–1. */
export function placeShare(rank: number, count: number): number {
  return count <= 1 ? 0.5 : (rank - 1) / (count - 1);
}

/** Places that the axis names: the first, the last, and round ones that leave them room. */
export function rankTicks(count: number): number[] {
  if (count <= 1) return [1];
  const step = niceStep(count / 4);
  const room = TICK_ROOM * step;
  const ticks = [1];
  for (let rank = step; rank < count - room; rank += step) if (rank > 1 + room) ticks.push(rank);
  return [...ticks, count];
}

/** Ticks stand apart from the ends by at least this share of their step. */
const TICK_ROOM = 0.7;

/** The smallest of 1, 2, 5, 10, 20, 50, … that is not below `value`. */
function niceStep(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, value)));
  const factor = [1, 2, 5, 10].find((one) => one * power >= value) ?? 10;
  return factor * power;
}
