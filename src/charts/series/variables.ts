import type { AtlasData } from '../../domain/atlas-data.ts';
import { ECOLOGIES } from '../../domain/edition.ts';
import type { EditionScores } from '../../domain/scoring/score-edition.ts';
import { type VariableId, variableValues } from '../../domain/variable.ts';
import { type Axis, axisOver } from './axis.ts';

/** A variable with its values, one per city, NaN = missing, and the axis on which it is drawn. */
export interface Variable {
  id: VariableId;
  values: Float64Array;
  axis: Axis;
}

type VariableData = Pick<AtlasData, 'cities' | 'edition' | 'indicators' | 'columns'>;

/** All variables of a package: scores first, then what is not scored, then raw values. */
export function variableIds({ edition, indicators }: VariableData): VariableId[] {
  return [
    'index',
    'population',
    ...edition.requirements.map(({ id }): VariableId => `requirement:${id}`),
    ...ECOLOGIES.map((ecology): VariableId => `ecology:${ecology}`),
    ...indicators.map(({ id }): VariableId => `indicator:${id}`),
  ];
}

/**
 * Values and axis of a variable; the axis spans all cities, so that a filter does not move it. Throws for a
 * variable that the package does not have.
 */
export function readVariable(
  data: VariableData,
  scores: Pick<EditionScores, 'index' | 'requirements' | 'ecologies'>,
  id: VariableId,
): Variable {
  const found = variableValues(data, scores, id);
  if (!found) throw new Error(`Unknown variable: ${id}`);
  return { id, values: found.values, axis: axisOver(found.values, found.isLog) };
}
