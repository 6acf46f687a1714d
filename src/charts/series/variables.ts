import type { AtlasData } from '../../domain/atlas-data.ts';
import { ECOLOGIES, type Ecology } from '../../domain/edition.ts';
import type { EditionScores } from '../../domain/scoring/score-edition.ts';
import { type Axis, axisOver, wantsLog } from './axis.ts';

/** Something that every city has a number of. */
export type VariableId =
  | 'index'
  | 'population'
  | `requirement:${number}`
  | `ecology:${Ecology}`
  | `indicator:${string}`;

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
  const values = valuesOf(data, scores, id);
  if (!values) throw new Error(`Unknown variable: ${id}`);
  const isRaw = id === 'population' || id.startsWith('indicator:');
  return { id, values, axis: axisOver(values, isRaw && wantsLog(values)) };
}

function valuesOf(
  { cities, edition, indicators, columns }: VariableData,
  scores: Pick<EditionScores, 'index' | 'requirements' | 'ecologies'>,
  id: VariableId,
): Float64Array | undefined {
  if (id === 'index') return scores.index;
  if (id === 'population') {
    return Float64Array.from(cities, ({ population }) => population ?? Number.NaN);
  }
  const at = id.indexOf(':');
  const [facet, name] = [id.slice(0, at), id.slice(at + 1)];
  if (facet === 'requirement') {
    return scores.requirements[edition.requirements.findIndex((one) => String(one.id) === name)];
  }
  if (facet === 'ecology') return scores.ecologies[name as Ecology];
  return columns[indicators.findIndex((indicator) => indicator.id === name)]?.values;
}
