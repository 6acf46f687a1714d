import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  revealedComparativeAdvantage,
  specialisations,
  symmetricQuotients,
} from '../../../../../src/domain/links/trade/comparative-advantage.ts';
import { locationQuotients } from '../../../../../src/domain/links/trade/location-quotient.ts';
import {
  proximities,
  relatednessDensities,
} from '../../../../../src/domain/links/trade/product-space.ts';
import {
  exportSimilarity,
  tradeComplementarity,
} from '../../../../../src/domain/links/trade/trade-complementarity.ts';
import { type Matrix, matrixOf } from '../../../../../src/domain/matrix.ts';

function close(values: readonly number[]): unknown[] {
  return values.map((value) => (Number.isNaN(value) ? NaN : expect.closeTo(value, 12)));
}

const table = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc
      .array(fc.oneof(fc.integer({ min: 0, max: 50 }), fc.constant(NaN)), {
        minLength: rows * columns,
        maxLength: rows * columns,
      })
      .map((cells): Matrix => ({ rows, columns, values: Float64Array.from(cells) })),
  );

const mixes = fc.integer({ min: 1, max: 8 }).chain((length) => {
  const mix = fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), {
    minLength: length,
    maxLength: length,
  });
  return fc.tuple(mix, mix).map((both) => both.map((one) => Float64Array.from(one)));
});

describe('locationQuotients', () => {
  it('compares shares in a place with shares everywhere', () => {
    const projects = matrixOf([
      [30, 10],
      [10, 50],
    ]);
    expect([...locationQuotients(projects).values]).toEqual(
      close([0.75 / 0.4, 0.25 / 0.6, 1 / 6 / 0.4, 5 / 6 / 0.6]),
    );
  });

  it('has none for a row or column without anything, and leaves a missing cell out of every sum', () => {
    const gaps = matrixOf([
      [0, 0, 0],
      [4, NaN, 0],
      [4, 8, 0],
    ]);
    expect([...locationQuotients(gaps).values]).toEqual(
      close([NaN, NaN, NaN, 2, NaN, NaN, 2 / 3, 4 / 3, NaN]),
    );
  });

  it('weighted by the shares of the place averages to 1 over a full column', () => {
    fc.assert(
      fc.property(table, (amounts) => {
        const full = { ...amounts, values: amounts.values.map((value) => value || 1) };
        const { values, columns, rows } = full;
        const quotients = locationQuotients(full).values;
        const total = values.reduce((sum, value) => sum + value, 0);
        for (let j = 0; j < columns; j++) {
          let mean = 0;
          for (let i = 0; i < rows; i++) {
            const row = values.subarray(i * columns, (i + 1) * columns);
            const share = row.reduce((sum, value) => sum + value, 0) / total;
            mean += share * (quotients[i * columns + j] as number);
          }
          expect(mean).toBeCloseTo(1, 12);
        }
      }),
    );
  });

  it('has no unit', () => {
    fc.assert(
      fc.property(table, (amounts) => {
        const scaled = { ...amounts, values: amounts.values.map((value) => value * 1e6) };
        expect([...locationQuotients(scaled).values]).toEqual(
          [...locationQuotients(amounts).values].map((value) =>
            Number.isNaN(value) ? NaN : expect.closeTo(value, 9),
          ),
        );
      }),
    );
  });

  it('refuses amounts below 0', () => {
    expect(() => locationQuotients(matrixOf([[-1]]))).toThrow('Bad value: -1');
  });
});

describe('comparative advantage', () => {
  it('is a quotient, mirrored around 1 and cut at 1', () => {
    const quotients = revealedComparativeAdvantage(
      matrixOf([
        [30, 10],
        [10, 50],
      ]),
    );
    expect([...specialisations(quotients).values]).toEqual([1, 0, 0, 1]);
    const mirrored = symmetricQuotients(matrixOf([[0, 1, 3, 1 / 3, NaN]]));
    expect([...mirrored.values]).toEqual(close([-1, 0, 0.5, -0.5, NaN]));
    expect([...specialisations(matrixOf([[1, 0.99, NaN, 2]])).values]).toEqual([1, 0, NaN, 1]);
    expect([...specialisations(matrixOf([[1, 2]]), 1.5).values]).toEqual([0, 1]);
  });
});

describe('tradeComplementarity', () => {
  it.each([
    ['the same mix in other amounts', [2, 3, 5], [20, 30, 50], 100],
    ['nothing in common', [1, 0], [0, 4], 0],
    ['half in common', [1, 1, 0], [0, 1, 1], 50],
    ['shares 0.5, 0.3, 0.2 for 0.2, 0.3, 0.5', [50, 30, 20], [20, 30, 50], 70],
    ['a good that one side does not state', [50, NaN, 50], [25, 10, 75], 75],
    ['nothing offered', [0, 0], [1, 2], NaN],
    ['no goods', [], [], NaN],
  ])('%s', (_, offers, needs, expected) => {
    const result = tradeComplementarity(Float64Array.from(offers), Float64Array.from(needs));
    expect([result]).toEqual(close([expected]));
  });

  it('is the sum of smaller shares, whatever the unit or the order of goods', () => {
    fc.assert(
      fc.property(mixes, ([offers, needs]) => {
        if (!offers || !needs) throw new Error('Two mixes');
        const shares = [offers, needs].map((mix) => {
          const total = mix.reduce((sum, amount) => sum + amount, 0);
          return mix.map((amount) => amount / total);
        });
        const smaller = Array.from(offers, (_, good) =>
          Math.min(shares[0]?.[good] as number, shares[1]?.[good] as number),
        );
        const expected = 100 * smaller.reduce((sum, share) => sum + share, 0);
        expect(tradeComplementarity(offers, needs)).toBeCloseTo(expected, 9);
        const other = tradeComplementarity(offers.toReversed(), needs.toReversed());
        expect(other).toBeCloseTo(expected, 9);
        expect(exportSimilarity(needs, offers)).toBeCloseTo(expected, 9);
      }),
    );
  });

  it('refuses amounts below 0', () => {
    expect(() => tradeComplementarity(Float64Array.of(-1), Float64Array.of(1))).toThrow(
      'Bad amount: -1',
    );
  });
});

describe('product space', () => {
  const specialised = matrixOf([
    [1, 1, 0, 0],
    [1, 1, 1, 0],
    [1, 0, 1, 0],
    [0, 0, 1, 0],
  ]);

  it('is near what the same places do', () => {
    const none = NaN;
    expect([...proximities(specialised).values]).toEqual(
      close(
        [
          [1, 2 / 3, 2 / 3, none],
          [2 / 3, 1, 1 / 3, none],
          [2 / 3, 1 / 3, 1, none],
          [none, none, none, none],
        ].flat(),
      ),
    );
  });

  it('says how much of what is near a place already has', () => {
    const nearness = proximities(specialised);
    const [first] = [relatednessDensities(specialised, nearness)];
    expect([...first.values.subarray(0, 4)]).toEqual(close([5 / 7, 5 / 6, 1 / 2, NaN]));
    const others = relatednessDensities(specialised, nearness, false);
    expect([...others.values.subarray(0, 4)]).toEqual(close([1 / 2, 2 / 3, 1, NaN]));
  });

  it('leaves a pair out of which a place knows but one', () => {
    const gaps = matrixOf([
      [1, 1],
      [1, NaN],
      [0, 1],
    ]);
    expect([...proximities(gaps).values]).toEqual(close([1, 0.5, 0.5, 1]));
  });

  it('stays within 0 and 1 and the same both ways', () => {
    fc.assert(
      fc.property(table, (amounts) => {
        const places = {
          ...amounts,
          values: amounts.values.map((value) => (value > 25 ? 1 : value * 0)),
        };
        const nearness = proximities(places);
        const { columns, values } = nearness;
        for (const [cell, value] of values.entries()) {
          const turned = (cell % columns) * columns + Math.floor(cell / columns);
          expect(values[turned]).toBe(value);
        }
        for (const value of [...values, ...relatednessDensities(places, nearness).values]) {
          expect(Number.isNaN(value) || (value >= 0 && value <= 1 + 1e-12)).toBe(true);
        }
      }),
    );
  });
});
