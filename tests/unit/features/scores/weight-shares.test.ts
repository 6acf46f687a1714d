import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Edition } from '../../../../src/domain/edition.ts';
import { opensRanking } from '../../../../src/features/scores/ranking-default.ts';
import {
  movedRequirements,
  sharesPercent,
  withEditionShare,
  withShare,
} from '../../../../src/features/scores/weight-shares.ts';
import { WORKSPACES } from '../../../../src/store/scenario.ts';
import { readEdition } from '../../domain/scoring/read-package.ts';

const edition: Edition = readEdition();
const EQUAL = [12.5, 12.5, 12.5, 12.5, 12.5, 12.5, 12.5, 12.5];

/** True at the named places of the eight requirements. */
function only(...places: number[]): boolean[] {
  return EQUAL.map((_, r) => places.includes(r));
}

test('weights on any scale are shown as shares', () => {
  expect(sharesPercent(null, edition)).toEqual(EQUAL);
  expect(sharesPercent([1, 1, 1, 1, 1, 1, 1, 1], edition)).toEqual(EQUAL);
  expect(sharesPercent([0, 0, 3, 0, 1, 0, 0, 0], edition)).toEqual([0, 0, 75, 0, 25, 0, 0, 0]);
});

test('one share moves and the others keep their proportions', () => {
  expect(withShare([20, 40, 20, 20, 0, 0, 0, 0], 0, 60, edition)).toEqual([
    60, 20, 10, 10, 0, 0, 0, 0,
  ]);
});

test('the shares of the edition are the edition again', () => {
  const moved = withShare(EQUAL, 4, 30, edition);
  if (moved === null || moved === 'refused') throw new Error('Not moved');
  expect(withShare(moved, 4, 12.5, edition)).toBe(null);
});

test('the only weight cannot be taken away', () => {
  const only = [0, 0, 100, 0, 0, 0, 0, 0];
  expect(withShare(only, 2, 0, edition)).toBe('refused');
  expect(withShare(only, 2, 50, edition)).toBe('refused');
  expect(withShare(only, 3, 25, edition)).toEqual([0, 0, 75, 25, 0, 0, 0, 0]);
});

test('shares sum to 100 and the moved one is what was asked for', () => {
  const weights = fc.array(fc.double({ min: 0.01, max: 50, noNaN: true }), {
    minLength: 8,
    maxLength: 8,
  });
  fc.assert(
    fc.property(
      weights,
      fc.nat(7),
      fc.double({ min: 0, max: 100, noNaN: true }),
      (drawn, at, share) => {
        const next = withShare(sharesPercent(drawn, edition), at, share, edition);
        if (next === null || next === 'refused') return next === null;
        const sum = next.reduce((total, one) => total + one, 0);
        return next[at] === share && Math.abs(sum - 100) < 1e-9;
      },
    ),
  );
});

test('only what the reader moved counts as moved; the others keep their proportions', () => {
  const one = withShare(EQUAL, 4, 18, edition);
  if (one === null || one === 'refused') throw new Error('Not moved');
  expect(movedRequirements(one, edition)).toEqual(only(4));
  const two = withShare(one, 7, 7, edition);
  if (two === null || two === 'refused') throw new Error('Not moved');
  expect(movedRequirements(two, edition)).toEqual(only(4, 7));
  expect(movedRequirements(EQUAL, edition)).toEqual(only());
  expect(movedRequirements([0, 0, 100, 0, 0, 0, 0, 0], edition)).toEqual(only(0, 1, 3, 4, 5, 6, 7));
});

test('a requirement taken back to the edition leaves the other changes alone', () => {
  const shares = [10, 10, 10, 10, 40, 10, 5, 5];
  const next = withEditionShare(shares, 4, edition);
  expect(next?.map((share) => share / (next[0] ?? 0))).toEqual([1, 1, 1, 1, 1, 1, 0.5, 0.5]);
  expect(next?.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 9);
});

test('a weight taken back beside the only other one stands as in the edition', () => {
  expect(withEditionShare([0, 0, 100, 0, 0, 0, 0, 0], 0, edition)).toEqual([
    50, 0, 50, 0, 0, 0, 0, 0,
  ]);
});

test('the last change taken back is the edition again', () => {
  expect(withEditionShare([10, 10, 10, 10, 30, 10, 10, 10], 4, edition)).toBe(null);
});

test('the ranking opens by itself in the Scores workspace of a roomy window alone', () => {
  const size = (widthPx: number, heightPx: number) => ({ widthPx, heightPx });
  expect(WORKSPACES.filter((workspace) => opensRanking(workspace, size(1280, 800)))).toEqual([
    'scores',
  ]);
  expect(WORKSPACES.filter((workspace) => opensRanking(workspace, size(1279, 800)))).toEqual([]);
  expect(WORKSPACES.filter((workspace) => opensRanking(workspace, size(1280, 799)))).toEqual([]);
});
