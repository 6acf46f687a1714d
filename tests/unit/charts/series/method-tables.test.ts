import { expect, test } from 'vitest';
import {
  correlationRows,
  distributionRows,
  importanceRows,
  shiftRows,
  treeRows,
} from '../../../../src/charts/series/method-tables.ts';
import type { MethodAudit } from '../../../../src/domain/scoring/audit/method-audit.ts';
import { editionMethod } from '../../../../src/domain/scoring/method.ts';
import {
  edition,
  editionIndicator,
  indicator,
  requirement,
} from '../../domain/scoring/small-edition.ts';

const reason = { en: '=half the world', zh: null };
const small = {
  edition: edition([
    requirement(1, [
      editionIndicator('a', { points: 3, fallback: 'c', lowerReason: reason }),
      editionIndicator('b', { points: 9, scale: 'log', lower: 100, upper: 1 }),
    ]),
    requirement(2, [editionIndicator('d')], { weight: 3 }),
  ]),
  indicators: [{ ...indicator('a'), unit: { en: 'km', zh: null } }],
};
const levels = { city01: 0.25, subnational01: 0, country01: 0.5, missing01: 0.25 };
const audit: MethodAudit = {
  correlations: {
    count: 2,
    pearson: [
      [1, 0.5, 0.8],
      [0.5, 1, Number.NaN],
      [0.8, Number.NaN, 1],
    ],
    spearman: [
      [1, 0.4, 0.7],
      [0.4, 1, 0.1],
      [0.7, 0.1, 1],
    ],
  },
  importance: [
    { nominal01: 0.25, r2: 0.64, effective01: 1 },
    { nominal01: 0.75, r2: Number.NaN, effective01: Number.NaN },
  ],
  levels: [
    { ...levels, isNational: false },
    { ...levels, isNational: false },
  ],
  ages: {
    count: 0,
    oldest: Number.NaN,
    median: Number.NaN,
    newest: Number.NaN,
    before01: Number.NaN,
  },
  scored: [2, 1],
  present: [[2, 1], [1]],
  statuses: { not_rated: 0, conditional: 0, rated: 2 },
  grades: { A: 0, B: 0, C: 2 },
  distribution: {
    edges: Float64Array.of(0, 50, 100),
    counts: Uint32Array.of(2, 0),
    below: 0,
    above: 0,
  },
  betweenCountries01: 0.5,
  incomeR: null,
  redGaps: { conditional: 0, couldClear: 0 },
};

test('treeRows has a row per indicator with shares, goalposts and safe reasons', () => {
  expect(treeRows(small, editionMethod(small.edition)).rows).toEqual([
    ['R1', 0.25, 'a', 'c', 0.25, 'km', 'linear', 0, "'=half the world", 100, null],
    ['R1', 0.25, 'b', null, 0.75, null, 'log', 100, null, 1, null],
    ['R2', 0.75, 'd', null, 1, null, 'linear', 0, null, 100, null],
  ]);
});

test('importanceRows leaves empty what is not defined', () => {
  expect(importanceRows(small, audit).rows).toEqual([
    ['R1', 0.25, 0.8, 0.7, 0.64, 1, 2, 0.25, 0, 0.5, 0.25],
    ['R2', 0.75, null, 0.1, null, null, 1, 0.25, 0, 0.5, 0.25],
  ]);
});

test('correlationRows has each pair once', () => {
  expect(correlationRows(small, audit).rows).toEqual([
    ['R1', 'R2', 0.5, 0.4],
    ['R1', 'index', 0.8, 0.7],
    ['R2', 'index', null, 0.1],
  ]);
});

test('distributionRows has a row per bar, empty ones too', () => {
  expect(distributionRows(audit).rows).toEqual([
    [0, 50, 2],
    [50, 100, 0],
  ]);
});

test('shiftRows names choices for machines', () => {
  const shift = { count: 2, mean: 1.5, max: 2, gained: 0, lost: 1 };
  const rows = shiftRows([
    { choice: { kind: 'without_indicator', requirement: 1, indicator: 'a' }, shift },
    { choice: { kind: 'equal_indicators', requirement: 2 }, shift },
    { choice: { kind: 'mean', exponent: -1 }, shift },
    { choice: { kind: 'copeland' }, shift: { ...shift, mean: Number.NaN } },
    { choice: { kind: 'normalisation', normalisation: 'borda' }, shift },
  ]).rows;
  expect(rows).toEqual([
    ['without_indicator:a', 2, 1.5, 2, 0, 1],
    ['equal_indicators:R2', 2, 1.5, 2, 0, 1],
    ['mean:-1', 2, 1.5, 2, 0, 1],
    ['copeland', 2, null, 2, 0, 1],
    ['normalisation:borda', 2, 1.5, 2, 0, 1],
  ]);
});
