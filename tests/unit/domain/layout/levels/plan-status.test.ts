import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  countStatuses,
  PLAN_STATUSES,
  type StatusRecords,
  statusChange,
  statusTable,
  undoOf,
  withChange,
} from '../../../../../src/domain/layout/levels/plan-status.ts';

const VILLAGES = ['a', 'b', 'c', 'd'];

test('without records every village is not recorded, and there is no share', () => {
  expect(countStatuses(VILLAGES, new Map())).toEqual({
    covered: 0,
    notCovered: 0,
    notRecorded: 4,
    total: 4,
    coveredShare01: null,
  });
});

test('the share is of the recorded villages alone; records of others do not count', () => {
  const records: StatusRecords = new Map([
    ['a', 'covered'],
    ['b', 'covered'],
    ['c', 'not_covered'],
    ['community', 'covered'],
  ]);
  expect(countStatuses(VILLAGES, records)).toEqual({
    covered: 2,
    notCovered: 1,
    notRecorded: 1,
    total: 4,
    coveredShare01: 2 / 3,
  });
});

const anyRecords = fc
  .dictionary(fc.constantFrom(...VILLAGES), fc.constantFrom('covered', 'not_covered'))
  .map((found) => new Map(Object.entries(found)) as StatusRecords);
const anyWanted = fc.array(
  fc.tuple(fc.constantFrom(...VILLAGES), fc.constantFrom(...PLAN_STATUSES)),
);

test('whatever is set, the three add up to all villages', () => {
  fc.assert(
    fc.property(anyRecords, anyWanted, (records, wanted) => {
      const counts = countStatuses(
        VILLAGES,
        withChange(records, statusChange(records, new Map(wanted))),
      );
      expect(counts.covered + counts.notCovered + counts.notRecorded).toBe(VILLAGES.length);
    }),
  );
});

test('undoing a change gives the records from before', () => {
  fc.assert(
    fc.property(anyRecords, anyWanted, (records, wanted) => {
      const change = statusChange(records, new Map(wanted));
      const changed = withChange(records, change);
      expect(withChange(changed, undoOf(changed, change))).toEqual(records);
    }),
  );
});

test('what was changed again since stays when a change is undone', () => {
  const change = statusChange(new Map(), [
    ['a', 'covered'],
    ['b', 'covered'],
  ]);
  const since: StatusRecords = new Map([
    ['a', 'covered'],
    ['b', 'not_covered'],
  ]);
  expect(withChange(since, undoOf(since, change))).toEqual(new Map([['b', 'not_covered']]));
});

test('the table names every village, also those that are not recorded', () => {
  const villages = [
    { code: 'a', name: { en: 'A Village', zh: '甲村' } },
    { code: 'b', name: { en: 'B Village', zh: null } },
  ];
  expect(statusTable(villages, new Map([['a', 'covered']]))).toEqual({
    columns: ['code', 'name_zh', 'name_en', 'status'],
    rows: [
      ['a', '甲村', 'A Village', 'covered'],
      ['b', null, 'B Village', 'not_recorded'],
    ],
  });
});
