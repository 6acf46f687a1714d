import type { LayoutDraft } from '../../domain/layout/draft/layout-draft.ts';
import type { DraftMeasures } from '../../domain/layout/draft/measure-draft.ts';
import type { LayoutMeasures } from '../../domain/layout/layout-measures.ts';
import type { RingMeasures } from '../../domain/layout/measures/ring.ts';
import type { LayoutPlan } from '../../domain/layout/plan.ts';

/** What is compared between a layout and the one that it is carried to, in this order. */
export const CARRY_MEASURES = [
  'length',
  'area',
  'compactness',
  'detour',
  'stops',
  'belts',
  'fingers',
  'finger',
] as const;
export type CarryMeasure = (typeof CARRY_MEASURES)[number];

/** Why a figure is not there. */
export type CarryMissing =
  | 'working'
  | 'failed'
  | 'no_ring'
  | 'not_simple'
  | 'no_belts'
  | 'no_fingers';

/** Lengths in km, areas in km², shares and ratios without a unit, counts whole. */
export type CarryFigure = { value: number } | { missing: CarryMissing };

export interface CarryRow {
  measure: CarryMeasure;
  own: CarryFigure;
  there: CarryFigure;
}

interface Figures {
  ring: RingMeasures | null;
  stops: number | null;
  beltsAreaKm2: number | null;
  fingersKm: readonly number[];
}

/** The measures of a layout beside those of a draft; `own` says why the layout has none yet. */
export function carryRows(
  plan: LayoutPlan,
  own: LayoutMeasures | 'working' | 'failed',
  draft: LayoutDraft,
  measures: DraftMeasures,
): CarryRow[] {
  const there: Figures = { ...measures, stops: draft.ring?.vertices.length ?? null };
  return CARRY_MEASURES.map((measure) => ({
    measure,
    own: typeof own === 'string' ? { missing: own } : figureOf(measure, figuresOf(plan, own)),
    there: figureOf(measure, there),
  }));
}

function figuresOf(plan: LayoutPlan, { ring, belts, fingersKm }: LayoutMeasures): Figures {
  const stops = plan.ringStops.features.length;
  return { ring, stops, beltsAreaKm2: belts.unionAreaKm2, fingersKm };
}

function figureOf(
  measure: CarryMeasure,
  { ring, stops, beltsAreaKm2, fingersKm }: Figures,
): CarryFigure {
  switch (measure) {
    case 'length':
      return known(ring?.lengthKm, 'no_ring');
    case 'area':
      return known(ring?.areaKm2, ring ? 'not_simple' : 'no_ring');
    case 'compactness':
      return known(ring?.compactness01, ring ? 'not_simple' : 'no_ring');
    case 'detour':
      return known(ring?.detour, ring ? 'not_simple' : 'no_ring');
    case 'stops':
      return known(stops, 'no_ring');
    case 'belts':
      return known(beltsAreaKm2, 'no_belts');
    case 'fingers':
      return known(fingersKm.length || null, 'no_fingers');
    case 'finger':
      return known(meanOf(fingersKm), 'no_fingers');
  }
}

function known(value: number | null | undefined, missing: CarryMissing): CarryFigure {
  return value == null ? { missing } : { value };
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Where a proposed sub-centre comes from. */
export interface SubCentreRow {
  id: string;
  name: LayoutDraft['name'];
  /** Inhabitants; null = nobody states them. */
  population: number | null;
  distanceKm: number | null;
}

/** The proposed sub-centres in their order. */
export function subCentreRows({ subCentres }: LayoutDraft): SubCentreRow[] {
  return subCentres.map(({ id, name, reason }) => ({
    id,
    name: name ?? { en: id, zh: null },
    population: reason.figures['population'] ?? null,
    distanceKm: reason.figures['distanceKm'] ?? null,
  }));
}
