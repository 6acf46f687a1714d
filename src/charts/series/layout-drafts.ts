import { type ExportTable, safeTable } from '../../domain/export/formula-safe.ts';
import { isMet, type LayoutTarget, type LayoutTargets } from '../../domain/layout/draft/targets.ts';
import { type Figure, type Figures, LAYOUT_FIGURES, type LayoutFigure } from './layout-figures.ts';

/** A layout that stands beside others. */
export interface ComparedLayout {
  id: string;
  name: string;
  figures: Figures;
}

/** How a figure stands to its target. */
export type TargetOutcome = 'pass' | 'fail' | 'not_measured';

export interface ComparedCell {
  id: string;
  figure: Figure;
  /** Figure minus that of the base, in the unit of the measure; null where one is missing or it is the base itself. */
  difference: number | null;
  /** Null without a target, and while the figure is on its way. */
  outcome: TargetOutcome | null;
}

export interface ComparedRow {
  measure: LayoutFigure;
  target: LayoutTarget | null;
  /** In the order of the layouts. */
  cells: ComparedCell[];
}

/** Units of the measures as the columns of a file name them. */
const UNITS = {
  length: 'km',
  area: 'km2',
  compactness: '1',
  detour: '1',
  stops: '1',
  belts: 'km2',
  beltsLength: 'km',
  fingers: '1',
  finger: 'km',
  reachRing: '1',
  reachBelts: '1',
  reachAny: '1',
  median: 'km',
  fullest: '1',
} satisfies Record<LayoutFigure, string>;

/** The measures of layouts side by side, each against that of `base`, and against what the reader wants of them. */
export function comparedRows(
  layouts: readonly ComparedLayout[],
  base: ComparedLayout,
  targets: LayoutTargets,
): ComparedRow[] {
  return LAYOUT_FIGURES.map((measure) => {
    const target = targets[measure] ?? null;
    const baseFigure = base.figures[measure];
    return {
      measure,
      target,
      cells: layouts.map(({ id, figures }) => {
        const figure = figures[measure];
        const isBase = id === base.id;
        const hasBoth = 'value' in figure && 'value' in baseFigure;
        return {
          id,
          figure,
          difference: hasBoth && !isBase ? figure.value - baseFigure.value : null,
          outcome: target && outcomeOf(target, figure),
        };
      }),
    };
  });
}

function outcomeOf(target: LayoutTarget, figure: Figure): TargetOutcome | null {
  if ('value' in figure) return isMet(target, figure.value) ? 'pass' : 'fail';
  return figure.missing === 'working' ? null : 'not_measured';
}

/** The comparison as a file: one row a measure and layout, figures in full, what is missing by its reason. */
export function comparedTable(
  layouts: readonly ComparedLayout[],
  base: ComparedLayout,
  targets: LayoutTargets,
  reachKm: number,
): ExportTable {
  return safeTable({
    columns: [
      'measure',
      'unit',
      'reach_km',
      'layout',
      'value',
      'lowest',
      'highest',
      'missing',
      'base_layout',
      'difference_to_base',
      'target_bound',
      'target_value',
      'target_outcome',
    ],
    rows: comparedRows(layouts, base, targets).flatMap(({ measure, target, cells }) =>
      cells.map(({ figure, difference, outcome }, at) => [
        measure,
        UNITS[measure],
        measure.startsWith('reach') ? reachKm : null,
        layouts[at]?.name ?? null,
        'value' in figure ? figure.value : null,
        ...('value' in figure && figure.range
          ? [figure.range.lowest, figure.range.highest]
          : [null, null]),
        'missing' in figure ? figure.missing : null,
        base.name,
        difference,
        target?.bound ?? null,
        target?.value ?? null,
        outcome,
      ]),
    ),
  });
}
