import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Edition } from '../../../../src/domain/edition.ts';
import { opensRanking } from '../../../../src/features/scores/ranking-default.ts';
import { sharesPercent, withShare } from '../../../../src/features/scores/weight-shares.ts';
import { WORKSPACES } from '../../../../src/store/scenario.ts';
import { readEdition } from '../../domain/scoring/read-package.ts';

const edition: Edition = readEdition();
const EQUAL = [12.5, 12.5, 12.5, 12.5, 12.5, 12.5, 12.5, 12.5];

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

test('the ranking opens by itself in the Scores workspace of a wide window alone', () => {
  expect(WORKSPACES.filter((workspace) => opensRanking(workspace, 1440))).toEqual(['scores']);
  expect(WORKSPACES.filter((workspace) => opensRanking(workspace, 600))).toEqual([]);
});
