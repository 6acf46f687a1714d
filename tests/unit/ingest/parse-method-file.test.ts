import { describe, expect, it } from 'vitest';
import { methodFile } from '../../../src/domain/export/method-file.ts';
import { editionMethod } from '../../../src/domain/scoring/method.ts';
import { scoreMethod } from '../../../src/domain/scoring/score-method.ts';
import { parseMethodFile } from '../../../src/ingest/parse-method-file.ts';
import { openPublishedData } from '../../support/published-data.ts';

const data = await openPublishedData();
const method = editionMethod(data.edition);
const scores = scoreMethod(data.edition, method, { ...data, cityCount: data.cities.length });
const saved = methodFile({
  data,
  method: { ...method, aggregation: { kind: 'mean', exponent: -1 } },
  scores,
  bands: null,
  seed: 5,
  heldFactors: new Set(['missing']),
});

function parse(file: unknown): ReturnType<typeof parseMethodFile> {
  return parseMethodFile(JSON.stringify(file), 'my.json', data.edition);
}

/** Rule and place of each problem. */
function problemsOf(file: unknown): string[] {
  const result = parse(file);
  return result.ok
    ? []
    : result.problems.map(({ code, place }) =>
        place?.at === 'member' ? `${code} ${place.path}` : code,
      );
}

describe('parseMethodFile', () => {
  it('gives back what was saved', () => {
    expect(parse(saved)).toEqual({ ok: true, value: saved });
  });

  it('refuses a method of another edition, with both editions named', () => {
    const other = { ...saved, method: { ...saved.method, editionId: '2025-1' } };
    expect(parse(other)).toEqual({
      ok: false,
      problems: [
        {
          code: 'other-edition',
          file: 'my.json',
          place: { at: 'member', path: '$.method.editionId' },
          params: { edition: '2025-1', expected: '2026-1' },
        },
      ],
    });
  });

  it.each([
    ['too few weights', { requirementWeights: [1, 1] }, 'weight-count $.method.requirementWeights'],
    [
      'all weights 0',
      { requirementWeights: Array(8).fill(0) },
      'all-weights-zero $.method.requirementWeights',
    ],
    [
      'a negative weight',
      { requirementWeights: [1, 1, 1, 1, 1, 1, 1, -1] },
      'too-small $.method.requirementWeights[7]',
    ],
    [
      'weights of 0 inside a requirement',
      {
        indicatorWeights: method.indicatorWeights.map((own, r) =>
          r === 1 ? own.map(() => 0) : own,
        ),
      },
      'all-weights-zero $.method.indicatorWeights[1]',
    ],
    [
      'a weight too many inside a requirement',
      { indicatorWeights: method.indicatorWeights.map((own, r) => (r === 5 ? [1, 1] : own)) },
      'weight-count $.method.indicatorWeights[5]',
    ],
    ['an unknown normalisation', { normalisation: 'guess' }, 'wrong-word $.method.normalisation'],
  ])('refuses %s', (_, changes, problem) => {
    expect(problemsOf({ ...saved, method: { ...saved.method, ...changes } })).toEqual([problem]);
  });

  it('refuses an exponent that is not offered', () => {
    const aggregation = { kind: 'mean', exponent: 3 };
    expect(problemsOf({ ...saved, method: { ...saved.method, aggregation } })).toHaveLength(1);
  });

  it('refuses files that are something else', () => {
    expect(problemsOf([])).toEqual(['wrong-root $']);
    expect(problemsOf({ ...saved, format: 'other' })).toEqual(['wrong-word $.format']);
    expect(problemsOf({ ...saved, draws: { ...saved.draws, seed: -1 } })).toEqual([
      'too-small $.draws.seed',
    ]);
    const broken = parseMethodFile('{"format": ', 'my.json', data.edition);
    expect(broken.ok ? [] : broken.problems.map(({ code }) => code)).toEqual(['json-syntax']);
  });
});
