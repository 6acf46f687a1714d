import type { Edition } from '../../src/domain/edition.ts';
import type { IndicatorTable } from '../../src/domain/scoring/indicator-values.ts';
import {
  column,
  edition,
  editionIndicator,
  indicator,
  requirement,
} from '../../tests/unit/domain/scoring/small-edition.ts';

/** Share of the values that are missing. */
const GAP_SHARE = 0.05;

/** Eight requirements of three indicators: rising, falling, on a log scale; values from a seed, a few missing. */
export function madeUpEdition(
  cityCount: number,
  seed: number,
): { made: Edition; table: IndicatorTable } {
  const random = mulberry32(seed);
  const ids = Array.from({ length: 8 }, (_, r) => [0, 1, 2].map((k) => `i${r + 1}_${k}`));
  const made = edition(
    ids.map((own, r) =>
      requirement(
        r + 1,
        own.map((id, k) =>
          editionIndicator(id, {
            points: 4,
            ...(k === 1 && { lower: 100, upper: 0 }),
            ...(k === 2 && { scale: 'log', lower: 1, upper: 100 }),
          }),
        ),
        { minPoints: 4 },
      ),
    ),
    { indexMinPoints: 48 },
  );
  const values = () =>
    Array.from({ length: cityCount }, () => (random() < GAP_SHARE ? Number.NaN : random() * 100));
  const table = {
    indicators: ids.flat().map(indicator),
    columns: ids.flat().map(() => column(values())),
    cityCount,
  };
  return { made, table };
}

/** Small seeded generator, so that runs compare. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
