import type { Position2 } from '../../geodesy.ts';
import type { Localised } from '../../language.ts';
import type { DraftBelt } from '../draft/layout-draft.ts';
import {
  type AxisLine,
  type BeltRules,
  byPlaces,
  overlap01,
  principalAxes,
  type RatedAxis,
  rateAxes,
} from './belts.ts';
import type { NotTransferred } from './not-transferred.ts';
import type { Plane, PlanePoint } from './plane.ts';
import { proposal } from './proposal.ts';
import type { Region } from './region.ts';

/** A river, road or ridge that a belt may follow. */
export interface GivenLine {
  id: string;
  name: Localised | null;
  lines: readonly (readonly Position2[])[];
}

/** Lines for belts: those of the reader, or rivers that are drawn for maps of the world. */
export interface BeltLines {
  code: 'given-line' | 'generalised-river';
  lines: readonly GivenLine[];
}

const BELTS = 2;

/**
 * Two belts: along the given lines with the most places within reach, the second one apart from the first; where there
 * are not two such lines, along the principal axes of the places. What was missing or is coarse is in `gaps`.
 */
export function proposeBelts(
  { code, lines: given }: BeltLines,
  places: readonly PlanePoint[],
  region: Region,
  plane: Plane,
  rules: BeltRules,
): { belts: DraftBelt[]; gaps: NotTransferred[] } {
  const gaps: NotTransferred[] = [];
  const report = (code: NotTransferred['code'], figures: NotTransferred['figures']): void => {
    gaps.push({ element: 'belts', code, figures });
  };
  const lines = given.map(
    (line, at): AxisLine => ({
      origin: { kind: 'given', line: at },
      parts: line.lines.map((part) => part.map(plane.toPlane)),
    }),
  );
  const rivers = apart([], byPlaces(rateAxes(lines, region, places, rules)), rules);
  if (given.length === 0) report('no_river', { lines: 0 });
  else if (rivers.chosen.length < BELTS)
    report('few_rivers', { lines: given.length, usable: rivers.chosen.length });
  if (code === 'generalised-river' && rivers.chosen.length > 0)
    report('generalised_rivers', { belts: rivers.chosen.length });

  let found = rivers;
  if (found.chosen.length < BELTS) {
    const axes = rateAxes(principalAxes(places), region, places, rules);
    if (places.length < 3) report('few_places', { places: places.length, needed: 3 });
    found = apart(found.chosen, axes, rules);
  }
  const { chosen, refused01 } = found;
  if (chosen.length < BELTS) {
    const refused = refused01 === null ? {} : { overlap01: refused01 };
    report('few_belts', { found: chosen.length, wanted: BELTS, ...refused });
  }
  return {
    belts: chosen.map((axis, at) =>
      beltOf(axis, at, { code, lines: given }, places.length, plane, rules),
    ),
    gaps,
  };
}

/** The axes in their order, up to two with those already chosen, that keep apart from the ones before. */
function apart(
  before: readonly RatedAxis[],
  axes: readonly RatedAxis[],
  { bufferKm, mostOverlap01 }: BeltRules,
): { chosen: RatedAxis[]; refused01: number | null } {
  const chosen = [...before];
  let refused01: number | null = null;
  for (const axis of axes) {
    if (chosen.length === BELTS) break;
    const shares = chosen.map((other) => overlap01(axis, other, bufferKm));
    const share01 = Math.max(0, ...shares);
    if (share01 < mostOverlap01) chosen.push(axis);
    else refused01 = Math.min(refused01 ?? 1, share01);
  }
  return { chosen, refused01 };
}

function beltOf(
  { origin, parts, lengthKm, places }: RatedAxis,
  at: number,
  { code, lines }: BeltLines,
  allPlaces: number,
  plane: Plane,
  { bufferKm }: BeltRules,
): DraftBelt {
  const line = origin.kind === 'given' ? lines[origin.line] : undefined;
  const axisCode = origin.kind === 'axis' && origin.axis === 2 ? 'second-axis' : 'first-axis';
  const share = allPlaces === 0 ? {} : { share01: places / allPlaces };
  return {
    id: `belt-${at + 1}`,
    name: line?.name ?? null,
    ...proposal(line === undefined ? axisCode : code, { places, ...share, lengthKm }),
    axis: parts.map((part) => part.map(plane.toLngLat)),
    bufferKm,
  };
}
