import type { Waterfall } from './reason-waterfall.ts';

/** A requirement that a sentence names; null = different coverage. */
export interface NamedPart {
  /** 0-based. */
  requirement: number | null;
  /** Points as they are written. */
  points: number;
}

/** What one sentence says about a difference, before any language words it. */
export interface ReasonSentence {
  direction: 'above' | 'below' | 'level';
  /** Written size of the difference, at least 0. */
  points: number;
  /** At most two parts that make the difference, the largest first. */
  leads: NamedPart[];
  /** At most one part that works against it. */
  counters: NamedPart[];
}

const MOST_LEADS = 2;
const MOST_COUNTERS = 1;

/** What is worth saying about a difference: the parts as they are written, so that text and bars agree. */
export function reasonSentence({
  fromShown,
  toShown,
  requirements,
  coverage,
}: Waterfall): ReasonSentence {
  const difference = toShown - fromShown;
  const parts: NamedPart[] = [
    ...requirements.map(({ requirement, shown }) => ({ requirement, points: shown })),
    ...(coverage ? [{ requirement: null, points: coverage.shown }] : []),
  ];
  const ups = parts.filter(({ points }) => points > 0).sort((a, b) => b.points - a.points);
  const downs = parts.filter(({ points }) => points < 0).sort((a, b) => a.points - b.points);
  const isBelow = difference < 0;
  return {
    direction: difference === 0 ? 'level' : isBelow ? 'below' : 'above',
    points: Number(Math.abs(difference).toFixed(6)),
    leads: (isBelow ? downs : ups).slice(0, MOST_LEADS),
    counters: (isBelow ? ups : downs).slice(0, MOST_COUNTERS),
  };
}
