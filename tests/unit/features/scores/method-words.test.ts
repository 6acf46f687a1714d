import { expect, test } from 'vitest';
import {
  chosenMethod,
  EDITION_CHOICES,
  methodChanges,
} from '../../../../src/domain/scoring/method.ts';
import {
  aggregationWords,
  changeLines,
  refusalWords,
} from '../../../../src/features/scores/method-words.ts';
import { movedRequirements, sharesPercent } from '../../../../src/features/scores/weight-shares.ts';
import type { TextFunction } from '../../../../src/i18n/dictionary.ts';
import { method as texts } from '../../../../src/i18n/en/method.ts';
import { openPublishedData } from '../../../support/published-data.ts';

const { edition } = await openPublishedData();

/** The English text, filled in. */
const t: TextFunction<'method'> = (key, values = {}) =>
  Object.entries(values).reduce(
    (text, [name, value]) => text.replaceAll(`{{${name}}}`, String(value)),
    (texts as Record<string, string>)[key] ?? `no text ${key}`,
  );

test('names a mean by its exponent', () => {
  const words = [0, 1, -1, 0.5, -2.25].map((exponent) =>
    aggregationWords({ kind: 'mean', exponent }, t, 'en'),
  );
  expect([...words, aggregationWords({ kind: 'copeland' }, t, 'en')]).toEqual([
    'geometric mean',
    'arithmetic mean',
    'harmonic mean',
    'generalised mean, 0.5',
    'generalised mean, −2.25',
    'Copeland',
  ]);
});

test('lists what the reader has changed, and not what follows by rescaling', () => {
  const weights = [1, 1, 1, 1, 2, 1, 1, 1];
  const choices = {
    ...EDITION_CHOICES,
    indicatorWeights: { 5: [1, 1, 2] },
    aggregation: { kind: 'mean', exponent: 1 },
    normalisation: 'min_max',
    isWinsorised: true,
    missing: 'available',
  } as const;
  const changes = methodChanges(edition, chosenMethod(edition, weights, choices));
  const moved = movedRequirements(sharesPercent(weights, edition), edition);
  expect(changeLines(edition, changes, moved, choices, t, 'en')).toEqual([
    'R5 Nature & environment: 22.2\u202f% instead of 12.5\u202f%',
    'R5 Nature & environment: other weights of the indicators',
    'Across requirements: arithmetic mean',
    'Normalisation: min-max',
    'Outliers are pulled in',
    'Missing values: whatever is there',
  ]);
});

test('says in one sentence why a method was not taken', () => {
  expect([
    refusalWords({ kind: 'other_edition', editionId: '2031-2', expected: '2026-1' }, t, 'en'),
    refusalWords({ kind: 'all_weights_zero', requirement: 3 }, t, 'en'),
    refusalWords({ kind: 'indicator_count', requirement: 1, count: 3, expected: 2 }, t, 'en'),
    refusalWords({ kind: 'too_many_to_compare', max: 5000 }, t, 'en'),
    refusalWords({ kind: 'bad_exponent', exponent: 4 }, t, 'en'),
    refusalWords({ kind: 'all_equal', requirements: [3, 5] }, t, 'en'),
  ]).toEqual([
    'This method was made for edition 2031-2; the open one is 2026-1.',
    'At least one weight must be more than 0. Give another one a weight first.',
    'This method has weights for other requirements or indicators than the edition.',
    'More than 5,000 cities are too many to compare in pairs.',
    'The exponent must lie between −5 and 1.',
    'No city would have an index: in every indicator of R3, R5 all cities are equal, and these rules score differences between cities.',
  ]);
});
