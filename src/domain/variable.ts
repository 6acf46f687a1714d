import type { AtlasData } from './atlas-data.ts';
import type { Ecology } from './edition.ts';
import { extentOf } from './scoring/relative-normalise.ts';
import type { EditionScores } from './scoring/score-edition.ts';

/** Something that every city has a number of. */
export type VariableId =
  | 'index'
  | 'population'
  | `requirement:${number}`
  | `ecology:${Ecology}`
  | `indicator:${string}`;

/** Values of a variable and how they are told apart. */
export interface VariableValues {
  /** One per city, in the variable's unit; NaN = missing. */
  values: Float64Array;
  /** Whether only their sizes tell them apart, so that an axis of them is logarithmic. */
  isLog: boolean;
}

type VariableData = Pick<AtlasData, 'cities' | 'edition' | 'indicators' | 'columns'>;
type VariableScores = Pick<EditionScores, 'index' | 'requirements' | 'ecologies'>;

/** Values of a variable; undefined for one that the package does not have. */
export function variableValues(
  data: VariableData,
  scores: VariableScores,
  id: VariableId,
): VariableValues | undefined {
  const values = valuesOf(data, scores, id);
  const isRaw = id === 'population' || id.startsWith('indicator:');
  return values && { values, isLog: isRaw && wantsLog(values) };
}

function valuesOf(
  { cities, edition, indicators, columns }: VariableData,
  scores: VariableScores,
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

/** A column that spans more than this is drawn on a logarithmic axis. */
const LOG_FROM_RATIO = 100;

/** Whether values are told apart only by their size: all above 0, the largest many times the smallest. */
export function wantsLog(values: Float64Array): boolean {
  const { min, max } = extentOf(values);
  return min > 0 && max / min > LOG_FROM_RATIO;
}
