import type { LayoutDraft } from '../../domain/layout/draft/layout-draft.ts';
import type { DraftMeasures, DraftReach } from '../../domain/layout/draft/measure-draft.ts';
import type { LayoutMeasures } from '../../domain/layout/layout-measures.ts';
import type { Between } from '../../domain/layout/measures/balance-range.ts';
import type { CatchmentRanges } from '../../domain/layout/measures/catchment-range.ts';
import type { Catchments } from '../../domain/layout/measures/catchments.ts';
import {
  coverageWithin,
  distributionOf,
  nearestOfColumnsKm,
} from '../../domain/layout/measures/coverage.ts';
import type { RingMeasures } from '../../domain/layout/measures/ring.ts';
import { shareRange } from '../../domain/layout/measures/uncertainty.ts';
import type { LayoutPlan } from '../../domain/layout/plan.ts';
import type { ReachBase } from '../../domain/layout/reach.ts';

/** What is compared between layouts, in this order. */
export const LAYOUT_FIGURES = [
  'length',
  'area',
  'compactness',
  'detour',
  'stops',
  'belts',
  'beltsLength',
  'fingers',
  'finger',
  'reachRing',
  'reachBelts',
  'reachAny',
  'median',
  'fullest',
] as const;
export type LayoutFigure = (typeof LAYOUT_FIGURES)[number];

/** Why a figure is not there. */
export type FigureMissing =
  | 'working'
  | 'failed'
  | 'no_ring'
  | 'not_simple'
  | 'no_belts'
  | 'no_river'
  | 'no_fingers'
  | 'no_villages';

/**
 * Lengths in km, areas in km², shares and ratios without a unit, counts whole. `range` is between what a figure may lie
 * where villages are known by their township alone; left out where nothing is known about that.
 */
export type Figure = { value: number; range?: Between } | { missing: FigureMissing };

/** A figure of each measure, or why it is not there. */
export type Figures = Record<LayoutFigure, Figure>;

export interface FigureRow {
  measure: LayoutFigure;
  own: Figure;
  there: Figure;
}

/** What the figures are made of, the same for a published layout and a draft. */
interface Measured {
  ring: RingMeasures | null;
  stops: number | null;
  beltsAreaKm2: number | null;
  beltsLengthKm: number | null;
  fingersKm: readonly number[];
  /** Villages by their nearest centre; null without villages or centres. */
  loads: Catchments | null;
  reach: DraftReach | null;
  ranges: FigureRanges;
}

type FigureRanges = Partial<Record<LayoutFigure, Between>>;

/** The figures of a layout beside those of a draft; `own` says why the layout has none yet. */
export function figureRows(
  plan: LayoutPlan,
  own: LayoutMeasures | 'working' | 'failed',
  draft: LayoutDraft,
  measures: DraftMeasures,
  reachKm: number,
): FigureRow[] {
  const ownFigures = planFigures(plan, own, reachKm);
  const there = draftFigures(draft, measures, reachKm);
  return LAYOUT_FIGURES.map((measure) => ({
    measure,
    own: ownFigures[measure],
    there: there[measure],
  }));
}

/** The figures of a published layout; villages count as reached within `reachKm`. */
export function planFigures(
  plan: LayoutPlan,
  own: LayoutMeasures | 'working' | 'failed',
  reachKm: number,
): Figures {
  if (typeof own === 'string') return allMissing(own);
  const { ring, belts, fingersKm, reach, centres } = own;
  const lengthsKm = belts.belts.flatMap(({ lengthKm }) => lengthKm ?? []);
  const measured: Measured = {
    ring,
    stops: plan.ringStops.features.length,
    beltsAreaKm2: belts.unionAreaKm2,
    beltsLengthKm: lengthsKm.length > 0 ? sumOf(lengthsKm) : null,
    fingersKm,
    loads: reach.rows.length > 0 ? centres.villages : null,
    reach: planReach(reach),
    ranges: rangesOf(reach, centres.ranges, reachKm),
  };
  return figuresOf(measured, reachKm);
}

/** The figures of a draft; villages count as reached within `reachKm`. */
export function draftFigures(
  draft: LayoutDraft,
  measures: DraftMeasures | 'working' | 'failed',
  reachKm: number,
): Figures {
  if (typeof measures === 'string') return allMissing(measures);
  const stops = draft.ring?.vertices.length ?? null;
  return figuresOf({ ...measures, stops, ranges: {} }, reachKm);
}

/** What a plan reaches, as a draft says it. */
function planReach(base: ReachBase): DraftReach | null {
  if (base.rows.length === 0) return null;
  const ringKm = base.distances.get('ring')?.distancesKm ?? null;
  return { ringKm, beltsKm: base.belts?.distancesKm ?? null };
}

/** Between what the figures lie that rest on where villages stand. */
function rangesOf(
  { distances, belts }: ReachBase,
  centres: CatchmentRanges | null,
  reachKm: number,
): FigureRanges {
  const [ring, any] = [distances.get('ring'), distances.get('any')];
  return {
    ...(ring && { reachRing: shareRange(ring, null, reachKm) }),
    ...(belts && { reachBelts: shareRange(belts, null, reachKm) }),
    ...(any && {
      reachAny: shareRange(any, null, reachKm),
      median: {
        lowest: distributionOf(any.leastKm).medianKm,
        highest: distributionOf(any.mostKm).medianKm,
      },
    }),
    ...(centres?.balance && { fullest: centres.balance.fullest01 }),
  };
}

function figuresOf(
  { ring, stops, beltsAreaKm2, beltsLengthKm, fingersKm, loads, reach, ranges }: Measured,
  reachKm: number,
): Figures {
  const noShape = ring ? 'not_simple' : 'no_ring';
  const columns = [reach?.ringKm, reach?.beltsKm].filter((column) => column != null);
  const anyKm = columns.length === 0 ? null : nearestOfColumnsKm(columns);
  const withinReach = (distancesKm: Float64Array | null | undefined): number | null =>
    distancesKm ? coverageWithin(distancesKm, null, reachKm).share01 : null;
  const orNoVillages = (missing: FigureMissing): FigureMissing => (reach ? missing : 'no_villages');
  const amounts = loads?.centres.map(({ amount }) => amount) ?? [];
  return withRanges(ranges, {
    length: known(ring?.lengthKm, 'no_ring'),
    area: known(ring?.areaKm2, noShape),
    compactness: known(ring?.compactness01, noShape),
    detour: known(ring?.detour, noShape),
    stops: known(stops, 'no_ring'),
    belts: known(beltsAreaKm2, 'no_belts'),
    beltsLength: known(beltsLengthKm, beltsAreaKm2 === null ? 'no_belts' : 'no_river'),
    fingers: known(fingersKm.length || null, 'no_fingers'),
    finger: known(
      fingersKm.length === 0 ? null : sumOf(fingersKm) / fingersKm.length,
      'no_fingers',
    ),
    reachRing: known(withinReach(reach?.ringKm), orNoVillages('no_ring')),
    reachBelts: known(withinReach(reach?.beltsKm), orNoVillages('no_belts')),
    reachAny: known(withinReach(anyKm), orNoVillages('no_ring')),
    median: known(anyKm && distributionOf(anyKm).medianKm, orNoVillages('no_ring')),
    fullest: known(
      amounts.length === 0 ? null : Math.max(...amounts) / sumOf(amounts),
      orNoVillages('no_fingers'),
    ),
  });
}

function withRanges(ranges: FigureRanges, figures: Figures): Figures {
  for (const measure of LAYOUT_FIGURES) {
    const [figure, range] = [figures[measure], ranges[measure]];
    if ('value' in figure && range) figures[measure] = { ...figure, range };
  }
  return figures;
}

function known(value: number | null | undefined, missing: FigureMissing): Figure {
  return value == null || Number.isNaN(value) ? { missing } : { value };
}

function allMissing(missing: FigureMissing): Figures {
  return Object.fromEntries(LAYOUT_FIGURES.map((measure) => [measure, { missing }])) as Figures;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
