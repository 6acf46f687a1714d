import type { AtlasData } from '../../domain/atlas-data.ts';
import { type Indicator, LEVELS, type Level } from '../../domain/indicator.ts';
import type { MeanTree } from '../../domain/scoring/explain/difference.ts';
import { type Gain, gainsTo } from '../../domain/scoring/explain/gain.ts';
import { cityProfile } from '../../domain/scoring/explain/profile.ts';
import type { EditionScores } from '../../domain/scoring/score-edition.ts';

/** One value that alone would gain a city its next place. */
export interface PlaceGain {
  /** Number of the requirement, from 1. */
  requirement: number;
  /** The indicator whose value counts, a stand-in where one is used. */
  indicator: Indicator;
  fromValue: number;
  toValue: number;
  level: Level;
}

/** What it takes to overtake the next better city. */
export interface NextPlace {
  /** Index into `AtlasData.cities` of the city just above, and its index score. */
  city: number;
  index: number;
  /** Rank after the gain. */
  rank: number;
  /** Smallest change of any value; null where no single one reaches. */
  smallest: PlaceGain | null;
  /** Smallest change of a value that is the city's or its region's own; null where none reaches. */
  local: PlaceGain | null;
}

type GainScores = Pick<
  EditionScores,
  'order' | 'rank' | 'index' | 'used' | 'indicatorScores' | 'requirements'
>;

/** City just above city number `at` in the ranking; −1 for the first and for a city without a rank. */
export function nextBetter(
  { order, rank }: Pick<EditionScores, 'order' | 'rank'>,
  at: number,
): number {
  const own = rank[at] as number;
  if (own <= 1) return -1;
  let better = -1;
  for (const city of order) {
    if ((rank[city] as number) >= own) break;
    better = city;
  }
  return better;
}

/** The smallest single changes that gain one place; null for the first and for a city without a rank. */
export function nextPlace(
  data: Pick<AtlasData, 'edition' | 'indicators'>,
  scores: GainScores,
  tree: MeanTree,
  at: number,
): NextPlace | null {
  const better = nextBetter(scores, at);
  if (better < 0) return null;
  const index = scores.index[better] as number;
  const gains = gainsTo(
    index,
    cityProfile(scores.indicatorScores, at),
    tree,
    data.edition.requirements.map(({ indicators }) => indicators),
  ).flatMap((gain) => placeGain(data, scores, gain, at) ?? []);
  return {
    city: better,
    index,
    rank: scores.rank[better] as number,
    smallest: gains[0] ?? null,
    local: gains.find(({ level }) => level !== 'country') ?? null,
  };
}

/** What a gain means in the package: which value, and whose it is. */
export function placeGain(
  { edition, indicators }: Pick<AtlasData, 'edition' | 'indicators'>,
  scores: Pick<EditionScores, 'used'>,
  gain: Gain,
  at: number,
): PlaceGain | null {
  const used = scores.used[gain.requirement]?.[gain.indicator];
  const scored = scoredValue(indicators, used, at);
  const requirement = edition.requirements[gain.requirement];
  if (!used || !scored || !requirement) return null;
  return {
    requirement: requirement.id,
    ...scored,
    fromValue: used.values[at] as number,
    toValue: gain.toValue,
  };
}

/** Whose value a city's score of an indicator rests on: the indicator, or the one that stands in; null without one. */
export function scoredValue(
  indicators: readonly Indicator[],
  used: EditionScores['used'][number][number] | undefined,
  at: number,
): { indicator: Indicator; level: Level } | null {
  const indicator = indicators[used?.columns[at] ?? -1];
  return indicator ? { indicator, level: LEVELS[used?.levels[at] ?? 0] ?? 'missing' } : null;
}

/**
 * A change as it is written: in as many decimals as show two figures of it, and the new value rounded away
 * from the old one, so that it still suffices.
 */
export function writtenChange(
  fromValue: number,
  toValue: number,
): { from: number; to: number; digits: number } {
  const change = toValue - fromValue;
  const digits =
    change === 0 ? 0 : Math.min(12, Math.max(0, 1 - Math.floor(Math.log10(Math.abs(change)))));
  const unit = 10 ** digits;
  const away = change < 0 ? Math.floor(toValue * unit) : Math.ceil(toValue * unit);
  return { from: Number(fromValue.toFixed(digits)), to: away / unit, digits };
}

/** The indicator whose value a city's score rests on: the edition's own, or what stands in for it there. */
export function indicatorInUse(
  { edition, indicators }: Pick<AtlasData, 'edition' | 'indicators'>,
  used: EditionScores['used'],
  { requirement, indicator }: { requirement: number; indicator: number },
  at: number,
): Indicator | undefined {
  const id = edition.requirements[requirement]?.indicators[indicator]?.id;
  const scored = scoredValue(indicators, used[requirement]?.[indicator], at);
  return scored?.indicator ?? indicators.find((one) => one.id === id);
}
