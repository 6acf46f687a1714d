import type { Edition } from '../../../../src/domain/edition.ts';
import type {
  IndicatorTable,
  UsedValues,
} from '../../../../src/domain/scoring/indicator-values.ts';
import { editionMethod, type Method } from '../../../../src/domain/scoring/method.ts';
import { usedByRequirement } from '../../../../src/domain/scoring/requirement-scores.ts';
import type { EditionScores } from '../../../../src/domain/scoring/score-edition.ts';
import { scoreMethod } from '../../../../src/domain/scoring/score-method.ts';
import { readColumns, readEdition } from './read-package.ts';

/** The published edition and cities, scored by the edition's own method. */
export interface Published {
  edition: Edition;
  method: Method;
  table: IndicatorTable;
  used: UsedValues[][];
  scores: EditionScores;
  cityIds: string[];
}

export function readPublished(): Published {
  const edition = readEdition();
  const { cityIds, indicators, columns } = readColumns();
  const table = { indicators, columns, cityCount: cityIds.length };
  const method = editionMethod(edition);
  return {
    edition,
    method,
    table,
    used: usedByRequirement(edition, table),
    scores: scoreMethod(edition, method, table),
    cityIds,
  };
}

/** Indicator scores of one city, per requirement. */
export function profileOf({ scores }: Published, city: number): number[][] {
  return scores.indicatorScores.map((columns) => columns.map((column) => column[city] as number));
}
