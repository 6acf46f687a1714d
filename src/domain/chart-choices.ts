import { PRESETS, type Preset } from './scoring/preset-names.ts';
import type { VariableId } from './variable.ts';

/** How the requirements of compared cities are drawn. */
export const REQUIREMENT_VIEWS = ['dots', 'radar'] as const;
export type RequirementView = (typeof REQUIREMENT_VIEWS)[number];

/** Groups whose median the compared cities are held against. */
export const REFERENCES = ['members', 'shown', 'region', 'nearest', 'tray'] as const;
export type Reference = (typeof REFERENCES)[number];

/** A side of a difference: a place among the compared cities, or the median of the reference group. */
export type DifferenceSide = `${number}` | 'reference';

/** The edition, the method in use, the edition with ready-made weights, or a method saved in this browser by number. */
export type MethodChoice = 'edition' | 'current' | `preset:${Preset}` | `saved:${number}`;

/** What the charts of the comparison show. */
export interface ChartChoices {
  /** Of the scatter plot; null = those of the area chosen in it, else index by income. */
  axes: { x: VariableId; y: VariableId } | null;
  /** Variable of the distribution strip. */
  strip: VariableId;
  requirements: RequirementView;
  reference: Reference;
  /** Of the difference bars, from and to. */
  difference: readonly [from: DifferenceSide, to: DifferenceSide];
  /** Methods between which ranks are followed. */
  slope: readonly [from: MethodChoice, to: MethodChoice];
}

export const DEFAULT_CHARTS: ChartChoices = {
  axes: null,
  strip: 'index',
  requirements: 'dots',
  reference: 'members',
  difference: ['0', '1'],
  slope: ['edition', 'current'],
};

/** A side of a difference as an address writes it. */
export function isDifferenceSide(text: string): text is DifferenceSide {
  return text === 'reference' || /^[0-5]$/.test(text);
}

/** A method that means the same in every browser. */
export function isSharedMethod(text: string): text is Exclude<MethodChoice, `saved:${number}`> {
  return (
    text === 'edition' || text === 'current' || PRESETS.some((one) => text === `preset:${one}`)
  );
}
