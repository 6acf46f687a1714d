import type { Edition } from '../../edition.ts';
import type { UsedValues } from '../indicator-values.ts';
import { type Method, NORMALISATIONS, type Normalisation } from '../method.ts';
import { EXPONENTS } from '../power-mean.ts';
import { scoreUsed } from '../score-method.ts';
import { type RankShift, rankShift } from './rank-shift.ts';

/** One thing that could have been chosen otherwise, all else as it is. */
export type OtherChoice =
  /** An indicator, by its id, or a whole requirement has weight 0. */
  | { kind: 'without_indicator'; requirement: number; indicator: string }
  | { kind: 'without_requirement'; requirement: number }
  /** The indicators of a requirement weigh alike. */
  | { kind: 'equal_indicators'; requirement: number }
  | { kind: 'mean'; exponent: number }
  | { kind: 'copeland' }
  | { kind: 'normalisation'; normalisation: Normalisation };

/** Comparing every pair of more cities takes longer than it is worth here. */
const MAX_PAIRED_CITIES = 1_000;

function isUneven(weights: readonly number[]): boolean {
  return weights.some((weight) => weight !== weights[0]);
}

/** Every other choice that is worth a look for a method, and the method that it makes. */
export function otherChoices(
  edition: Edition,
  method: Method,
  cityCount: number,
): { choice: OtherChoice; method: Method }[] {
  const all: { choice: OtherChoice; method: Method }[] = [];
  const { requirementWeights, indicatorWeights } = method;
  const inside = (r: number, weights: readonly number[]): Method => ({
    ...method,
    indicatorWeights: indicatorWeights.map((own, s) => (s === r ? weights : own)),
  });
  for (const [r, { id, indicators }] of edition.requirements.entries()) {
    const own = indicatorWeights[r] as readonly number[];
    for (const [k, indicator] of indicators.entries()) {
      const weights = own.map((weight, j) => (j === k ? 0 : weight));
      if (own[k] === 0 || weights.every((weight) => weight === 0)) continue;
      const choice = {
        kind: 'without_indicator',
        requirement: id,
        indicator: indicator.id,
      } as const;
      all.push({ choice, method: inside(r, weights) });
    }
    if (isUneven(own)) {
      const choice = { kind: 'equal_indicators', requirement: id } as const;
      all.push({
        choice,
        method: inside(
          r,
          own.map(() => 1),
        ),
      });
    }
    const rest = requirementWeights.map((weight, s) => (s === r ? 0 : weight));
    if (requirementWeights[r] !== 0 && rest.some((weight) => weight > 0)) {
      const choice = { kind: 'without_requirement', requirement: id } as const;
      all.push({ choice, method: { ...method, requirementWeights: rest } });
    }
  }
  for (const exponent of Object.values(EXPONENTS)) {
    if (method.aggregation.kind === 'mean' && method.aggregation.exponent === exponent) continue;
    const aggregation = { kind: 'mean', exponent } as const;
    all.push({ choice: aggregation, method: { ...method, aggregation } });
  }
  if (method.aggregation.kind !== 'copeland' && cityCount <= MAX_PAIRED_CITIES) {
    all.push({
      choice: { kind: 'copeland' },
      method: { ...method, aggregation: { kind: 'copeland' } },
    });
  }
  for (const normalisation of NORMALISATIONS) {
    if (normalisation === method.normalisation) continue;
    all.push({
      choice: { kind: 'normalisation', normalisation },
      method: { ...method, normalisation },
    });
  }
  return all;
}

/** Another choice and how far it moves the ranks. */
export interface ChoiceShift {
  choice: OtherChoice;
  shift: RankShift;
}

/** How far each other choice moves the ranks, the largest mean shift first. */
export function shiftsOfChoices(
  edition: Edition,
  method: Method,
  used: UsedValues[][],
  peerGroups: Int32Array,
): ChoiceShift[] {
  const { rank } = scoreUsed(edition, method, used, peerGroups);
  return otherChoices(edition, method, rank.length)
    .map((other) => ({
      choice: other.choice,
      shift: rankShift(rank, scoreUsed(edition, other.method, used, peerGroups).rank),
    }))
    .sort((a, b) => (b.shift.mean || 0) - (a.shift.mean || 0));
}
