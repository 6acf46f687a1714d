import { describe, expect, it } from 'vitest';
import { GRADES } from '../../../../src/domain/scoring/evidence.ts';
import {
  type EditionScores,
  STATUSES,
  scoreEdition,
} from '../../../../src/domain/scoring/score-edition.ts';
import { EXPECTED, type ExpectedScore } from './expected-2026-1.ts';
import { readColumns, readEdition } from './read-package.ts';

function scorePublished(): { cityIds: string[]; scores: EditionScores } {
  const { cityIds, indicators, columns } = readColumns();
  return { cityIds, scores: scoreEdition(readEdition(), indicators, columns, cityIds.length) };
}

function requirementsIn(bits: number): number[] {
  return [1, 2, 3, 4, 5, 6, 7, 8].filter((id) => ((bits >>> (id - 1)) & 1) === 1);
}

function scoreOf(scores: EditionScores, i: number): ExpectedScore {
  const { social, nature, economy } = scores.ecologies;
  return {
    index: scores.index[i] as number,
    rank: scores.rank[i] as number,
    status: STATUSES[scores.status[i] as number] as string,
    grade: GRADES[scores.grade[i] as number] as string,
    pointsPresent: scores.pointsPresent[i] as number,
    evidencePoints: scores.evidencePoints[i] as number,
    red: requirementsIn(scores.redRequirements[i] as number),
    missing: requirementsIn(scores.missingRequirements[i] as number),
    requirements: scores.requirements.map((column) => column[i] as number),
    ecologies: {
      social: social[i] as number,
      nature: nature[i] as number,
      economy: economy[i] as number,
    },
  };
}

/** Logarithms may differ in the last digits from one machine to the next. */
function near(value: number): number {
  return Number.isNaN(value) ? value : expect.closeTo(value, 9);
}

function counts(names: readonly string[], codes: Uint8Array): Record<string, number> {
  return Object.fromEntries(
    names.map((name, code) => [name, codes.filter((one) => one === code).length]),
  );
}

describe('edition 2026-1 on the published values', () => {
  const { cityIds, scores } = scorePublished();

  it.each(Object.entries(EXPECTED))(
    'scores %s as an independent computation does',
    (id, expected) => {
      expect(scoreOf(scores, cityIds.indexOf(id))).toEqual({
        ...expected,
        index: near(expected.index),
        requirements: expected.requirements.map(near),
        ecologies: {
          social: near(expected.ecologies.social),
          nature: near(expected.ecologies.nature),
          economy: near(expected.ecologies.economy),
        },
      });
    },
  );

  it('has as many cities of each status and grade', () => {
    expect({
      cities: cityIds.length,
      withIndex: scores.ratedCount,
      ...counts(STATUSES, scores.status),
      ...counts(GRADES, scores.grade),
    }).toEqual({
      cities: 400,
      withIndex: 364,
      rated: 247,
      conditional: 117,
      not_rated: 36,
      A: 0,
      B: 114,
      C: 286,
    });
  });

  it('drops 15 values that the edition would use because they are too old', () => {
    const edition = readEdition();
    const { indicators, columns } = readColumns();
    const anyYear = { ...edition, rules: { ...edition.rules, yearMin: 1 } };
    const withOld = scoreEdition(anyYear, indicators, columns, cityIds.length);
    const used = (of: EditionScores) =>
      of.used
        .flat()
        .reduce((sum, { levels }) => sum + levels.filter((level) => level > 0).length, 0);
    expect(used(withOld) - used(scores)).toBe(15);
  });

  it('recovers the index from the three ecologies', () => {
    const edition = readEdition();
    const ids = ['social', 'nature', 'economy'] as const;
    const recovered = scores.index.map((_, i) =>
      Math.exp(
        ids.reduce((sum, id) => {
          const points = edition.requirements.reduce((all, one) => all + one.ecologyPoints[id], 0);
          return sum + (points / 240) * Math.log(scores.ecologies[id][i] as number);
        }, 0),
      ),
    );
    expect([...recovered]).toEqual([...scores.index].map(near));
  });
});
