import { expect, it } from 'vitest';
import { auditMethod } from '../../../../../src/domain/scoring/audit/method-audit.ts';
import {
  otherChoices,
  shiftsOfChoices,
} from '../../../../../src/domain/scoring/audit/other-choices.ts';
import { editionMethod } from '../../../../../src/domain/scoring/method.ts';
import { usedByRequirement } from '../../../../../src/domain/scoring/requirement-scores.ts';
import { openPublishedData } from '../../../../support/published-data.ts';

/** What the edition says about itself, computed outside this code when it was frozen. */
const data = await openPublishedData();
const { edition, indicators, columns, cities } = data;
const used = usedByRequirement(edition, { indicators, columns, cityCount: cities.length });
const countryCodes = [...new Set(cities.map(({ iso3 }) => iso3))];
const base = {
  edition,
  used,
  peerGroups: new Int32Array(cities.length),
  countries: Int32Array.from(cities, ({ iso3 }) => countryCodes.indexOf(iso3)),
  incomes: null,
  years: columns.map(({ years }) => years),
};

it('finds the weaknesses that the edition states about itself', () => {
  const audit = auditMethod(base, editionMethod(edition));
  const withIndex = audit.correlations.pearson.at(-1) ?? [];
  expect(audit.betweenCountries01).toBeCloseTo(0.954, 3);
  expect([withIndex[1], withIndex[2]]).toEqual([expect.closeTo(0.25, 2), expect.closeTo(-0.03, 2)]);
  expect(audit.statuses).toEqual({ not_rated: 36, conditional: 117, rated: 247 });
  expect(audit.grades).toEqual({ A: 0, B: 114, C: 286 });
  expect(audit.levels.map(({ isNational }) => isNational)).toEqual([
    false,
    true,
    false,
    false,
    false,
    false,
    true,
    false,
  ]);
  expect(audit.distribution.counts.reduce((sum, count) => sum + count, 0)).toBe(364);
  expect(audit.ages.oldest).toBe(edition.rules.yearMin);
  expect(audit.present[0]).toEqual([279, 305]);
  expect(audit.incomeR).toBeNull();
});

it('moves ranks as far as the edition says when an indicator is left out', () => {
  const shifts = shiftsOfChoices(edition, editionMethod(edition), used, base.peerGroups);
  const without = (id: string) =>
    shifts.find(({ choice }) => choice.kind === 'without_indicator' && choice.indicator === id)
      ?.shift.mean;
  expect([without('suicide_rate'), without('mean_years_schooling')]).toEqual([
    expect.closeTo(9.6, 1),
    expect.closeTo(4.5, 1),
  ]);
  const means = shifts.map(({ shift }) => shift.mean);
  expect(means).toEqual([...means].sort((a, b) => b - a));
});

it('offers no choice that the method has made already, and none that leaves nothing', () => {
  const method = {
    ...editionMethod(edition),
    normalisation: 'borda',
    aggregation: { kind: 'copeland' },
  } as const;
  const choices = otherChoices(edition, method, 400).map(({ choice }) => choice);
  expect(choices).not.toContainEqual({ kind: 'copeland' });
  expect(choices).not.toContainEqual({ kind: 'normalisation', normalisation: 'borda' });
  // Requirement 6 has one indicator: without it there is no requirement.
  expect(choices).toContainEqual({ kind: 'without_requirement', requirement: 6 });
  expect(
    choices.filter((choice) => choice.kind === 'without_indicator' && choice.requirement === 6),
  ).toEqual([]);
});
