import { expect, test } from 'vitest';
import { readPlanStatus } from '../../../src/ingest/read-plan-status.ts';

const VILLAGES = new Set(['140525100201', '140525100202', '140525100203']);

function read(text: string) {
  return readPlanStatus(new TextEncoder().encode(text), 'status.csv', VILLAGES);
}

test('rows that are not understood are named with their number, the others count', () => {
  const found = read(
    [
      '\uFEFFcode,name,status',
      '140525100201,甲村,covered',
      '140525100001,某社区,covered',
      '140525100202,乙村,yes',
      '140525100201,甲村,not_covered',
      '140525100203,"丙,村",not_covered',
      '',
    ].join('\r\n'),
  );
  expect(found.statuses).toEqual(
    new Map([
      ['140525100201', 'covered'],
      ['140525100203', 'not_covered'],
    ]),
  );
  expect(found.problems).toEqual([
    {
      code: 'unknown-village',
      file: 'status.csv',
      place: { at: 'row', row: 3 },
      params: { id: '140525100001' },
    },
    {
      code: 'unknown-status',
      file: 'status.csv',
      place: { at: 'row', row: 4 },
      params: {
        field: 'status',
        value: 'yes',
        allowed: ['covered', 'not_covered', 'not_recorded'],
      },
    },
    {
      code: 'duplicate-village',
      file: 'status.csv',
      place: { at: 'row', row: 5 },
      params: { id: '140525100201' },
    },
  ]);
});

test('a file without the columns, an empty one and one in another encoding change nothing', () => {
  expect(read('village,status\n1,covered\n')).toEqual({
    statuses: new Map(),
    problems: [
      {
        code: 'missing-column',
        file: 'status.csv',
        place: { at: 'row', row: 1 },
        params: { column: 'code' },
      },
    ],
  });
  expect(read('').problems.map(({ code }) => code)).toEqual(['empty-table']);
  const gbk = readPlanStatus(new Uint8Array([0xb4, 0xe5, 0x2c]), 'status.csv', VILLAGES);
  expect(gbk.problems.map(({ code }) => code)).toEqual(['encoding']);
});
