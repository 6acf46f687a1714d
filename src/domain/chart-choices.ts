import type { VariableId } from './variable.ts';

/** How the requirements of compared cities are drawn. */
export const REQUIREMENT_VIEWS = ['dots', 'radar'] as const;
export type RequirementView = (typeof REQUIREMENT_VIEWS)[number];

/** What the charts of the comparison show. */
export interface ChartChoices {
  /** Of the scatter plot; null = those of the area chosen in it, else index by income. */
  axes: { x: VariableId; y: VariableId } | null;
  /** Variable of the distribution strip. */
  strip: VariableId;
  requirements: RequirementView;
}

export const DEFAULT_CHARTS: ChartChoices = { axes: null, strip: 'index', requirements: 'dots' };
