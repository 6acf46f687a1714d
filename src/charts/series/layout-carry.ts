import type { LayoutDraft } from '../../domain/layout/draft/layout-draft.ts';
import {
  DRAFT_REACH_KM,
  type DraftMeasures,
  type DraftReach,
} from '../../domain/layout/draft/measure-draft.ts';
import type { ReachTarget } from '../../domain/layout/lab-choices.ts';
import type { LayoutMeasures } from '../../domain/layout/layout-measures.ts';
import { coverageWithin, nearestOfColumnsKm } from '../../domain/layout/measures/coverage.ts';
import type { RingMeasures } from '../../domain/layout/measures/ring.ts';
import type { LayoutPlan } from '../../domain/layout/plan.ts';
import { distancesTo, type ReachBase } from '../../domain/layout/reach.ts';

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
  'reachRing',
  'reachBelts',
  'reachAny',
] as const;
export type CarryMeasure = (typeof CARRY_MEASURES)[number];

/** Why a figure is not there. */
export type CarryMissing =
  | 'working'
  | 'failed'
  | 'no_ring'
  | 'not_simple'
  | 'no_belts'
  | 'no_fingers'
  | 'no_villages';

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
  reach: DraftReach | null;
}

/** A figure of each measure, or why it is not there. */
export type CarryFigures = Record<CarryMeasure, CarryFigure>;

/** The measures of a layout beside those of a draft; `own` says why the layout has none yet. */
export function carryRows(
  plan: LayoutPlan,
  own: LayoutMeasures | 'working' | 'failed',
  draft: LayoutDraft,
  measures: DraftMeasures,
): CarryRow[] {
  const ownFigures = planFigures(plan, own);
  const there = draftFigures(draft, measures);
  return CARRY_MEASURES.map((measure) => ({
    measure,
    own: ownFigures[measure],
    there: there[measure],
  }));
}

/** The measures of a published layout. */
export function planFigures(
  plan: LayoutPlan,
  own: LayoutMeasures | 'working' | 'failed',
): CarryFigures {
  return figuresBy((measure) =>
    typeof own === 'string' ? { missing: own } : figureOf(measure, figuresOf(plan, own)),
  );
}

/** The measures of a draft. */
export function draftFigures(
  draft: LayoutDraft,
  measures: DraftMeasures | 'working' | 'failed',
): CarryFigures {
  const stops = draft.ring?.vertices.length ?? null;
  return figuresBy((measure) =>
    typeof measures === 'string'
      ? { missing: measures }
      : figureOf(measure, { ...measures, stops }),
  );
}

function figuresBy(figure: (measure: CarryMeasure) => CarryFigure): CarryFigures {
  return {
    length: figure('length'),
    area: figure('area'),
    compactness: figure('compactness'),
    detour: figure('detour'),
    stops: figure('stops'),
    belts: figure('belts'),
    fingers: figure('fingers'),
    finger: figure('finger'),
    reachRing: figure('reachRing'),
    reachBelts: figure('reachBelts'),
    reachAny: figure('reachAny'),
  };
}

function figuresOf(plan: LayoutPlan, { ring, belts, fingersKm, reach }: LayoutMeasures): Figures {
  const stops = plan.ringStops.features.length;
  return { ring, stops, beltsAreaKm2: belts.unionAreaKm2, fingersKm, reach: planReach(reach) };
}

/** What a plan reaches, as a draft says it. */
function planReach(base: ReachBase): DraftReach | null {
  if (base.rows.length === 0) return null;
  const share01 = (...targets: ReachTarget[]): number | null => {
    const columns = targets.flatMap((target) =>
      base.targets.includes(target) ? [distancesTo(base, target)] : [],
    );
    if (columns.length === 0) return null;
    return coverageWithin(nearestOfColumnsKm(columns), null, DRAFT_REACH_KM).share01;
  };
  return {
    villages: base.rows.length,
    ring01: share01('ring'),
    belts01: share01('belt1', 'belt2'),
    any01: share01('any'),
  };
}

function figureOf(
  measure: CarryMeasure,
  { ring, stops, beltsAreaKm2, fingersKm, reach }: Figures,
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
    case 'reachRing':
      return known(reach?.ring01, reach ? 'no_ring' : 'no_villages');
    case 'reachBelts':
      return known(reach?.belts01, reach ? 'no_belts' : 'no_villages');
    case 'reachAny':
      return known(reach?.any01, reach ? 'no_ring' : 'no_villages');
  }
}

function known(value: number | null | undefined, missing: CarryMissing): CarryFigure {
  return value == null ? { missing } : { value };
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Where a sub-centre comes from. */
export interface SubCentreRow {
  id: string;
  name: LayoutDraft['name'];
  /** Inhabitants; null = nobody states them, or nobody knows of a place that was set by hand. */
  population: number | null;
  /** From the centre: of the town that was proposed, else the length of the finger. */
  distanceKm: number | null;
  /** Whether it was set by hand. */
  isEdited: boolean;
}

/** What is true of all sub-centres together: how they were chosen, or that they were changed by hand. */
export type SubCentreNote = 'largest' | 'nearest' | 'mixed' | 'edited';

/** How the sub-centres were chosen; null where that is not known, as in a layout from a file. */
export function subCentreNote(
  { subCentres }: LayoutDraft,
  start: Pick<LayoutDraft, 'subCentres'>,
): SubCentreNote | null {
  const isEdited = subCentres.some(({ reason }) => reason.code === 'edited');
  if (isEdited || subCentres.length !== start.subCentres.length) return 'edited';
  if (subCentres.some(({ reason }) => reason.code !== 'largest-town')) return null;
  const known = subCentres.filter(({ reason }) => 'population' in reason.figures).length;
  if (known === subCentres.length) return 'largest';
  return known === 0 ? 'nearest' : 'mixed';
}

/** The sub-centres in their order; `fingersKm` are the lengths of their fingers. */
export function subCentreRows(
  { subCentres }: LayoutDraft,
  fingersKm: readonly number[] = [],
): SubCentreRow[] {
  return subCentres.map(({ id, name, reason }, at) => ({
    id,
    name: name ?? { en: id, zh: null },
    population: reason.figures['population'] ?? null,
    distanceKm: reason.figures['distanceKm'] ?? fingersKm[at] ?? null,
    isEdited: reason.code === 'edited',
  }));
}
