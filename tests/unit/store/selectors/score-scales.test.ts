import { describe, expect, test } from 'vitest';
import { classOf, SCORE_BREAKS } from '../../../../src/domain/scoring/classes.ts';
import type { MethodChoices } from '../../../../src/domain/scoring/method.ts';
import { EDITION_CHOICES } from '../../../../src/domain/scoring/method.ts';
import { extentOf } from '../../../../src/domain/scoring/relative-normalise.ts';
import { type AtlasStore, createAtlasStore } from '../../../../src/store/atlas-store.ts';
import { type ColourBy, DEFAULT_SCENARIO } from '../../../../src/store/scenario.ts';
import {
  selectIndexBounds,
  selectIndexHistogram,
} from '../../../../src/store/selectors/city-facets.ts';
import {
  selectEcologyRange,
  selectRequirementRange,
} from '../../../../src/store/selectors/inspector.ts';
import { selectCityPaint } from '../../../../src/store/selectors/paint.ts';
import { selectChosenScore } from '../../../../src/store/selectors/ranking.ts';
import { selectScores } from '../../../../src/store/selectors/scores.ts';
import { openPublishedData } from '../../../support/published-data.ts';

const data = await openPublishedData();

function storeWith(choices: Partial<MethodChoices>, colourBy: ColourBy = 'index'): AtlasStore {
  const store = createAtlasStore({
    ...DEFAULT_SCENARIO,
    workspace: 'scores',
    colourBy,
    choices: { ...EDITION_CHOICES, ...choices },
  });
  store.setState({ data: { status: 'ready', value: data } });
  return store;
}

function paintOf(choices: Partial<MethodChoices>, colourBy?: ColourBy) {
  const paint = selectCityPaint(storeWith(choices, colourBy).getState());
  if (paint?.kind !== 'value') throw new Error('No values are painted');
  return paint;
}

/** How many cities each class has. */
function classSizes({ classes, breaks }: ReturnType<typeof paintOf>): number[] {
  const sizes = new Array<number>(breaks.length + 1).fill(0);
  for (const at of classes) if (at >= 0) sizes[at] = (sizes[at] ?? 0) + 1;
  return sizes;
}

describe('classes of a score', () => {
  test('are those of the edition while its goalposts make the scores', () => {
    const paints = [
      paintOf({}),
      paintOf({ aggregation: { kind: 'mean', exponent: -2 } }),
      paintOf({ missing: 'peer_median' }),
      paintOf({ aggregation: { kind: 'copeland' } }, 'requirement:3'),
    ];
    expect(paints.map(({ scale, breaks }) => [scale, breaks])).toEqual(
      paints.map(() => ['edition', SCORE_BREAKS]),
    );
  });

  test('are of about equal size on any other scale', () => {
    const paints = [
      paintOf({ normalisation: 'z_score' }),
      paintOf({ normalisation: 'borda' }, 'requirement:4'),
      paintOf({ normalisation: 'min_max' }, 'ecology:nature'),
      paintOf({ aggregation: { kind: 'copeland' } }),
    ];
    expect(paints.map(({ scale }) => scale)).toEqual(['points', 'points', 'points', 'wins']);
    for (const paint of paints) {
      const sizes = classSizes(paint);
      expect(sizes).toHaveLength(5);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(3);
      expect(Array.from(paint.classes)).toEqual(
        Array.from(paint.values, (value) => classOf(value, paint.breaks)),
      );
    }
  });

  test('are the same for the ranking while sectors give the colours', () => {
    const choices: Partial<MethodChoices> = { normalisation: 'percentile_rank' };
    const byIndex = selectChosenScore(storeWith(choices).getState());
    expect(selectChosenScore(storeWith(choices, 'sector').getState())).toEqual(byIndex);
  });
});

describe('ends of a scale', () => {
  test('are 0 and 100 on that of the edition', () => {
    const state = storeWith({}).getState();
    expect([
      selectIndexBounds(state),
      selectRequirementRange(state),
      selectEcologyRange(state),
    ]).toEqual([
      [0, 100],
      [0, 100],
      [0, 100],
    ]);
  });

  test('hold every value on any other, and the histogram counts them all', () => {
    for (const choices of [
      { normalisation: 'borda' },
      { aggregation: { kind: 'copeland' } },
    ] as const) {
      const state = storeWith(choices).getState();
      const index = extentOf(selectScores(state)?.index ?? new Float64Array(0));
      const [lower, upper] = selectIndexBounds(state);
      expect([lower, upper]).toEqual([Math.floor(index.min), Math.ceil(index.max)]);
      const counts = selectIndexHistogram(state)?.counts ?? new Uint32Array(0);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(index.count);
    }
  });

  test('are those of all requirements together', () => {
    const state = storeWith({ normalisation: 'z_score' }).getState();
    const all = (selectScores(state)?.requirements ?? []).flatMap((column) =>
      Array.from(column).filter((value) => !Number.isNaN(value)),
    );
    expect(selectRequirementRange(state)).toEqual([Math.min(...all), Math.max(...all)]);
  });
});

test('the red line is drawn on the goalposts under any normalisation', () => {
  const [edition, other] = [{}, { normalisation: 'z_score' } as const].map((choices) =>
    selectScores(storeWith(choices).getState()),
  );
  expect(other?.redRequirements).toEqual(edition?.redRequirements);
  expect(other?.judged).toEqual(edition?.requirements);
});
