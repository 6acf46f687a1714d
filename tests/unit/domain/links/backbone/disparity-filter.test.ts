import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  backboneOf,
  disparityOf,
} from '../../../../../src/domain/links/backbone/disparity-filter.ts';
import { lesMiserables, linksOf } from './reference-nets.ts';

function countBelow(pValues: Float64Array, alpha: number): number {
  return pValues.filter((p) => p < alpha).length;
}

const net = fc
  .array(fc.tuple(fc.nat(7), fc.nat(7), fc.integer({ min: 0, max: 20 })), { maxLength: 20 })
  .map((links) => linksOf(8, links));

describe('disparityOf', () => {
  it('finds nine links of Les Misérables at 0.05, by the formula of Serrano, Boguñá and Vespignani', () => {
    const { pValues } = disparityOf(lesMiserables());
    /** Counts computed from the same formula in Python with networkx 3.6. */
    const counts = [0.01, 0.05, 0.1, 0.2, 0.5].map((alpha) => countBelow(pValues, alpha));
    expect(counts).toEqual([3, 9, 21, 47, 162]);
    expect(Math.min(...pValues)).toBeCloseTo(0.00047877579937226946, 15);
  });

  it('looks from both ends', () => {
    const star = linksOf(4, [
      [0, 1, 6],
      [0, 2, 3],
      [0, 3, 1],
      [1, 2, 2],
    ]);
    const { fromPValues, toPValues, pValues } = disparityOf(star);
    const close = (values: number[]): unknown[] => values.map((p) => expect.closeTo(p, 12));
    expect([...fromPValues]).toEqual(close([0.16, 0.49, 0.81, 0.75]));
    expect([...toPValues]).toEqual(close([0.25, 0.4, 1, 0.6]));
    expect([...pValues]).toEqual(close([0.16, 0.4, 0.81, 0.6]));
  });

  it('finds nothing remarkable in the only link of two nodes, and nothing at all in loops and zeros', () => {
    const links = linksOf(3, [
      [0, 1, 5],
      [2, 2, 9],
      [1, 2, 0],
    ]);
    expect([...disparityOf(links).pValues]).toEqual([1, NaN, NaN]);
  });

  it('does not depend on the unit of weight', () => {
    fc.assert(
      fc.property(net, (links) => {
        const scaled = { ...links, weights: links.weights.map((weight) => weight * 1e-7) };
        expect([...disparityOf(scaled).pValues]).toEqual(
          [...disparityOf(links).pValues].map((p) => (Number.isNaN(p) ? p : expect.closeTo(p, 9))),
        );
      }),
    );
  });

  it('refuses weights that are none', () => {
    expect(() => disparityOf(linksOf(2, [[0, 1, NaN]]))).toThrow('Bad weight: NaN');
    expect(() => disparityOf(linksOf(2, [[0, 2, 1]]))).toThrow('Unknown node: 2');
  });
});

describe('backboneOf', () => {
  it('leaves no node without a link, and says which are there for that alone', () => {
    fc.assert(
      fc.property(net, (links) => {
        const { isSignificant, isForDisplay } = backboneOf(links, 0.2);
        const withLink = (isKept: (link: number) => boolean): number[] => {
          const nodes = new Set<number>();
          for (const [link, weight] of links.weights.entries()) {
            const [a, b] = [links.from[link] as number, links.to[link] as number];
            if (a !== b && weight > 0 && isKept(link)) nodes.add(a).add(b);
          }
          return [...nodes].sort();
        };
        const times = Array.from(
          isSignificant,
          (one, link) => one + (isForDisplay[link] as number),
        );
        expect(withLink((link) => times[link] === 1)).toEqual(withLink(() => true));
        expect(times.filter((count) => count > 1)).toEqual([]);
      }),
    );
  });

  it('keeps the first of equal links of a ring in which nothing stands out', () => {
    const ring = linksOf(4, [
      [0, 1, 2],
      [1, 2, 2],
      [2, 3, 2],
      [3, 0, 2],
    ]);
    expect(backboneOf(ring, 0.05)).toEqual({
      isSignificant: Uint8Array.of(0, 0, 0, 0),
      isForDisplay: Uint8Array.of(1, 1, 1, 0),
    });
  });

  it('of no links is empty', () => {
    expect(backboneOf(linksOf(0, []), 0.05)).toEqual({
      isSignificant: Uint8Array.of(),
      isForDisplay: Uint8Array.of(),
    });
  });
});
