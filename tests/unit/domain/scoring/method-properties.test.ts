import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edition, EditionIndicator } from '../../../../src/domain/edition.ts';
import {
  type Aggregation,
  editionMethod,
  type Method,
  NORMALISATIONS,
} from '../../../../src/domain/scoring/method.ts';
import { isConstant } from '../../../../src/domain/scoring/relative-normalise.ts';
import type { EditionScores } from '../../../../src/domain/scoring/score-edition.ts';
import { scoreMethod } from '../../../../src/domain/scoring/score-method.ts';
import { column, edition, editionIndicator, indicator, requirement } from './small-edition.ts';

const IDS = ['a', 'b', 'c', 'd', 'e'] as const;
/** Indicators of each requirement, as places in `IDS`. */
const PARTS = [[0, 1], [2], [3, 4]] as const;
const CITY_COUNT = 8;
/** Whole numbers keep ties ties when they are turned into another unit. */
const VALUES = fc.array(
  fc.array(fc.option(fc.integer({ min: 1, max: 120 }), { nil: Number.NaN, freq: 12 }), {
    minLength: CITY_COUNT,
    maxLength: CITY_COUNT,
  }),
  { minLength: IDS.length, maxLength: IDS.length },
);
const AGGREGATIONS: readonly Aggregation[] = [
  ...[1, 0.5, 0, -1, -3].map((exponent) => ({ kind: 'mean', exponent }) as const),
  { kind: 'copeland' },
];
const METHODS = fc.record({
  normalisation: fc.constantFrom(...NORMALISATIONS),
  aggregation: fc.constantFrom(...AGGREGATIONS),
});
const WEIGHTS = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 3 });

const INDICATORS: readonly EditionIndicator[] = [
  editionIndicator('a', { points: 8 }),
  editionIndicator('b', { points: 4, lower: 90, upper: 10 }),
  editionIndicator('c', { scale: 'log', lower: 1, upper: 100 }),
  editionIndicator('d', { points: 6, lower: 120, upper: 0 }),
  editionIndicator('e', { points: 6 }),
];

type Chosen = Pick<Method, 'normalisation' | 'aggregation'>;

function editionOf(parts: readonly (readonly EditionIndicator[])[]): Edition {
  return edition(
    parts.map((indicators, r) => requirement(r + 1, [...indicators], { minPoints: 1 })),
    { indexMinPoints: 1 },
  );
}

function scoresOf(
  parts: readonly (readonly EditionIndicator[])[],
  columns: ReadonlyMap<string, readonly number[]>,
  chosen: Chosen & { weights: readonly number[] },
): EditionScores {
  const own = editionOf(parts);
  const { normalisation, aggregation, weights } = chosen;
  const method = {
    ...editionMethod(own),
    normalisation,
    aggregation,
    requirementWeights: [...weights],
  };
  const table = {
    indicators: [...columns.keys()].map(indicator),
    columns: [...columns.values()].map((values) => column([...values])),
    cityCount: CITY_COUNT,
  };
  return scoreMethod(own, method, table, new Int32Array(CITY_COUNT));
}

function columnsOf(values: readonly (readonly number[])[]): Map<string, readonly number[]> {
  return new Map(IDS.map((id, k) => [id, values[k] ?? []]));
}

const ORDERED = PARTS.map((places) => places.map((k) => INDICATORS[k] as EditionIndicator));

function expectSameIndexes(a: EditionScores, b: EditionScores): void {
  for (const [i, index] of a.index.entries()) {
    if (Number.isNaN(index)) expect(b.index[i]).toBeNaN();
    else expect(b.index[i]).toBeCloseTo(index, 8);
  }
}

describe('a method', () => {
  it('gives the same indexes whatever the order of requirements, indicators and columns', () => {
    const orders = fc.tuple(
      fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
      fc.shuffledSubarray([...IDS], { minLength: IDS.length }),
      fc.boolean(),
    );
    const property = fc.property(
      VALUES,
      METHODS,
      WEIGHTS,
      orders,
      (values, chosen, weights, order) => {
        const [places, ids, isReversed] = order;
        const columns = columnsOf(values);
        const before = scoresOf(ORDERED, columns, { ...chosen, weights });
        const parts = places.map((r) => {
          const part = ORDERED[r] ?? [];
          return isReversed ? part.toReversed() : part;
        });
        const moved = new Map(ids.map((id) => [id, columns.get(id) ?? []]));
        const after = scoresOf(parts, moved, {
          ...chosen,
          weights: places.map((r) => weights[r] as number),
        });
        expectSameIndexes(before, after);
      },
    );
    fc.assert(property, { numRuns: 300 });
  });

  it('gives the same indexes in any unit, with its goalposts in that unit', () => {
    const units = fc.array(
      fc.tuple(fc.constantFrom(0.001, 2.54, 1000), fc.integer({ min: -50, max: 50 })),
      {
        minLength: IDS.length,
        maxLength: IDS.length,
      },
    );
    const property = fc.property(
      VALUES,
      METHODS,
      WEIGHTS,
      units,
      (values, chosen, weights, unit) => {
        // Rounding may break a tie that decides a pair: there only units that a double turns into exactly.
        const isExact = chosen.aggregation.kind === 'copeland';
        const turn = (k: number, value: number): number => {
          const [factor, shift] = unit[k] ?? [1, 0];
          if (isExact) return value * 2 ** shift;
          // A ratio scale has no other zero.
          return factor * (value + (INDICATORS[k]?.scale === 'log' ? 0 : shift));
        };
        const turned = INDICATORS.map((one, k) => ({
          ...one,
          lower: turn(k, one.lower),
          upper: turn(k, one.upper),
        }));
        const parts = PARTS.map((places) => places.map((k) => turned[k] as EditionIndicator));
        const inUnit = values.map((own, k) => own.map((value) => turn(k, value)));
        expectSameIndexes(
          scoresOf(ORDERED, columnsOf(values), { ...chosen, weights }),
          scoresOf(parts, columnsOf(inUnit), { ...chosen, weights }),
        );
      },
    );
    fc.assert(property, { numRuns: 300 });
  });

  it('never takes from a city whose value gets better', () => {
    const changes = fc.record({
      at: fc.integer({ min: 0, max: IDS.length - 1 }),
      city: fc.integer({ min: 0, max: CITY_COUNT - 1 }),
      by: fc.integer({ min: 1, max: 60 }),
    });
    const property = fc.property(
      VALUES,
      METHODS,
      WEIGHTS,
      changes,
      (values, chosen, weights, change) => {
        const { at, city, by } = change;
        const own = values[at] ?? [];
        // A column that told nobody apart begins to count for everyone.
        fc.pre(!Number.isNaN(own[city]) && !isConstant(Float64Array.from(own)));
        const { lower, upper } = INDICATORS[at] as EditionIndicator;
        const better = own.map((value, i) =>
          i === city ? value + (upper > lower ? by : -by) : value,
        );
        fc.pre(!isConstant(Float64Array.from(better)) && (better[city] as number) > 0);
        const before = scoresOf(ORDERED, columnsOf(values), { ...chosen, weights });
        const after = scoresOf(ORDERED, columnsOf(values.with(at, better)), { ...chosen, weights });
        fc.pre(!Number.isNaN(before.index[city]));
        expect(after.index[city]).toBeGreaterThanOrEqual((before.index[city] as number) - 1e-9);
      },
    );
    fc.assert(property, { numRuns: 500 });
  });
});
