import type { AtlasData } from '../../domain/atlas-data.ts';
import { ECOLOGIES } from '../../domain/edition.ts';
import type { ExtraColumn } from '../../domain/export/city-export.ts';
import type { PlotArea } from '../../domain/filter/plot-area.ts';
import { INCOME_INDICATOR, LEVELS } from '../../domain/indicator.ts';
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

/** The variables of a scatter plot: the chosen ones, or those of the area that is chosen in it, else the index by income, or by population. */
export function plottedAxes(
  data: VariableData,
  chosen: Pick<PlotArea, 'x' | 'y'> | null,
): { x: VariableId; y: VariableId } {
  if (chosen) return { x: chosen.x, y: chosen.y };
  const income: VariableId = `indicator:${INCOME_INDICATOR}`;
  return { x: variableIds(data).includes(income) ? income : 'population', y: 'index' };
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

/** Columns of a variable for a file: its value, and of an indicator the level and year of each. */
export function variableColumns(
  { indicators, columns }: Pick<VariableData, 'indicators' | 'columns'>,
  { id, values }: Variable,
): ExtraColumn[] {
  const name = id.replace(':', '_');
  const value = { name, cellOf: (city: number) => values[city] as number };
  const column = columns[indicators.findIndex((indicator) => id === `indicator:${indicator.id}`)];
  if (!column) return [value];
  return [
    value,
    { name: `${name}_level`, cellOf: (city) => levelOf(column.levels, city) },
    { name: `${name}_year`, cellOf: (city) => column.years[city] || null },
  ];
}

function levelOf(levels: Uint8Array, city: number): string | null {
  const level = levels[city] ?? 0;
  return level === 0 ? null : (LEVELS[level] ?? null);
}
