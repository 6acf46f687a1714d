import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { checkShape } from '../../../src/ingest/check-shape.ts';
import { ProblemList } from '../../../src/ingest/problem-list.ts';

const schema = z.object({
  id: z.int().check(z.gte(1)),
  name: z.string().check(z.minLength(1)),
  weight: z.number().check(z.positive()),
  sign: z.literal([1, -1]),
  parts: z.array(z.object({ on: z.boolean() })).check(z.minLength(1)),
});
const VALID = { id: 1, name: 'a', weight: 0.5, sign: 1, parts: [{ on: true }] };

function problemsOf(value: unknown) {
  const problems = new ProblemList();
  const parsed = checkShape(schema, value, 'x.json', problems);
  return {
    isRead: parsed !== null,
    found: problems.toArray().map(({ code, place, params }) => [code, place, params]),
  };
}

describe('checkShape', () => {
  it('gives the value and no problem where all is well', () => {
    expect(problemsOf(VALID)).toEqual({ isRead: true, found: [] });
  });

  it.each([
    ['wrong-type', { id: '5' }, '$.id', { field: 'id', found: '"5"', type: 'number' }],
    ['wrong-type', { id: 1.5 }, '$.id', { field: 'id', found: '1.5', type: 'whole-number' }],
    ['too-small', { id: 0 }, '$.id', { field: 'id', found: '0', minimum: 1 }],
    ['missing-member', { name: undefined }, '$.name', { field: 'name', type: 'text' }],
    ['empty-text', { name: '' }, '$.name', { field: 'name' }],
    ['not-above', { weight: 0 }, '$.weight', { field: 'weight', found: '0', limit: 0 }],
    ['wrong-word', { sign: 2 }, '$.sign', { field: 'sign', found: '2', allowed: ['1', '-1'] }],
    ['empty-list', { parts: [] }, '$.parts', { field: 'parts' }],
    ['wrong-type', { parts: [5] }, '$.parts[0]', { field: 'parts[0]', found: '5', type: 'object' }],
    [
      'wrong-type',
      { parts: [{ on: true }, { on: 'yes' }] },
      '$.parts[1].on',
      { field: 'on', found: '"yes"', type: 'truth-value' },
    ],
  ])('%s for %j', (code, change, path, params) => {
    expect(problemsOf({ ...VALID, ...change })).toEqual({
      isRead: false,
      found: [[code, { at: 'member', path }, params]],
    });
  });

  it('gives all deviations at once', () => {
    const { found } = problemsOf({ ...VALID, id: 'x', name: 5, parts: null });
    expect(found.map(([code]) => code)).toEqual(['wrong-type', 'wrong-type', 'wrong-type']);
  });

  it('says that a file as a whole is something else', () => {
    expect(problemsOf([]).found).toEqual([
      ['wrong-root', { at: 'member', path: '$' }, { type: 'object' }],
    ]);
  });
});
