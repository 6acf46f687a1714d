import type {
  Feature,
  FeatureCollection,
  Geometry,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson';
import type { Localised } from '../../language.ts';
import type { Precision } from '../plan.ts';
import { doubledArea } from '../transfer/plane.ts';
import {
  type DraftElement,
  type DraftReason,
  fingersOf,
  type LayoutDraft,
} from './layout-draft.ts';

/** Roles of the features of an exported draft. `belt` and `finger` are drawn from the others and not read back. */
export const DRAFT_ROLES = [
  'boundary',
  'belt',
  'belt_axis',
  'ring',
  'finger',
  'centre',
  'sub_centre',
  'site',
  'village',
] as const;
export type DraftRole = (typeof DRAFT_ROLES)[number];

/** Properties of an exported feature. */
export interface DraftFeatureProperties {
  id: string;
  role: DraftRole;
  name_en: string | null;
  name_zh: string | null;
  precision: Precision;
  proposal: boolean;
  reason: DraftReason['code'];
  /** Figures of the reason as a JSON text, which every GIS keeps in a table. */
  reason_figures: string;
  /** Of belts: distance from the axis to the edge. */
  buffer_km?: number;
  /** Of proposed demonstration villages: their place in the order of the choice, from 1. */
  demonstration?: number;
}

/** What a draft says of itself as a whole: a member of the collection beside `features`. */
export interface DraftHeader {
  version: number;
  id: string;
  name_en: string;
  name_zh: string | null;
  village_target: number | null;
}

export type DraftGeoJson = FeatureCollection<Geometry, DraftFeatureProperties> & {
  layout: DraftHeader;
};

/** Digits after the point: about a centimetre. */
const DECIMALS = 7;

/**
 * A draft as GeoJSON (RFC 7946): one collection with `role`, `precision` and `proposal` on every feature, rings closed,
 * outer rings counter-clockwise and holes clockwise, at most seven decimals. The ring of the layout is a closed line.
 * Belts are written as areas, to be seen, and as axes with `buffer_km`, to be read back. `beltAreas` are those of
 * `draft.belts`, in their order; a belt without one is written as its axis alone.
 */
export function draftToGeoJson(
  draft: LayoutDraft,
  beltAreas: readonly (Polygon | MultiPolygon | null)[],
): DraftGeoJson {
  const { boundary, ring, centre, villages } = draft;
  const features: DraftGeoJson['features'] = [];
  const add = (role: DraftRole, element: DraftElement, geometry: Geometry, more = {}): void => {
    features.push(featureOf(role, element, geometry, more));
  };
  if (boundary !== null) {
    const polygons = boundary.polygons.map((rings) => rings.map(rightHanded));
    add('boundary', boundary, areaOf(polygons));
  }
  draft.belts.forEach((belt, at) => {
    const area = beltAreas[at];
    const more = { buffer_km: belt.bufferKm };
    if (area) {
      const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
      const element = { ...belt, id: `${belt.id}-area` };
      add('belt', element, areaOf(polygons.map((rings) => rings.map(rightHanded))), more);
    }
    const lines = belt.axis.map((line) => line.map(rounded));
    const [only, second] = lines;
    const isOne = only !== undefined && second === undefined;
    const axis: Geometry = isOne
      ? { type: 'LineString', coordinates: only }
      : { type: 'MultiLineString', coordinates: lines };
    add('belt_axis', belt, axis, more);
  });
  if (ring !== null) {
    const line = ring.vertices.map(rounded);
    add('ring', ring, { type: 'LineString', coordinates: [...line, ...line.slice(0, 1)] });
  }
  fingersOf(draft).forEach((line, at) => {
    const subCentre = draft.subCentres[at];
    if (subCentre === undefined) return;
    const element = { ...subCentre, id: `finger-${subCentre.id}` };
    add('finger', element, { type: 'LineString', coordinates: line.map(rounded) });
  });
  const points = [
    ...(centre === null ? [] : [['centre', centre] as const]),
    ...draft.subCentres.map((point) => ['sub_centre', point] as const),
    ...draft.sites.map((point) => ['site', point] as const),
  ];
  for (const [role, point] of points)
    add(role, point, { type: 'Point', coordinates: rounded(point.lngLat) });
  const choice = villages?.demonstration;
  const orderOf = new Map(choice?.rows.map((row, at) => [row, at + 1]));
  villages?.ids.forEach((id, at) => {
    const order = orderOf.get(at);
    const isProposal = villages.isProposal || order !== undefined;
    const reason = choice && order !== undefined ? choice.reason : villages.reason;
    const name = villages.names[at] ?? null;
    const precision = villages.precisions[at] ?? 'schematic';
    const position = rounded([villages.lngs[at] ?? Number.NaN, villages.lats[at] ?? Number.NaN]);
    const element: DraftElement = { id, name, precision, isProposal, reason };
    const more = order === undefined ? {} : { demonstration: order };
    add('village', element, { type: 'Point', coordinates: position }, more);
  });
  return {
    type: 'FeatureCollection',
    layout: {
      version: draft.version,
      id: draft.id,
      ...nameProperties(draft.name),
      village_target: draft.villageTarget,
    },
    features,
  };
}

function featureOf(
  role: DraftRole,
  { id, name, precision, isProposal, reason }: DraftElement,
  geometry: Geometry,
  more: Pick<DraftFeatureProperties, 'buffer_km' | 'demonstration'>,
): Feature<Geometry, DraftFeatureProperties> {
  const properties: DraftFeatureProperties = {
    id,
    role,
    name_en: name?.en ?? null,
    name_zh: name?.zh ?? null,
    precision,
    proposal: isProposal,
    reason: reason.code,
    reason_figures: JSON.stringify(reason.figures),
    ...more,
  };
  return { type: 'Feature', properties, geometry };
}

function nameProperties(name: Localised): Pick<DraftHeader, 'name_en' | 'name_zh'> {
  return { name_en: name.en, name_zh: name.zh };
}

function rounded([lng, lat]: readonly number[]): Position {
  return [
    Number((lng ?? Number.NaN).toFixed(DECIMALS)),
    Number((lat ?? Number.NaN).toFixed(DECIMALS)),
  ];
}

function areaOf(polygons: Position[][][]): Geometry {
  const [only, second] = polygons;
  return only !== undefined && second === undefined
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: polygons };
}

/** A ring of a polygon in rounded degrees, counter-clockwise when it is the outer one (`at` 0), else clockwise. */
function rightHanded(ring: readonly (readonly number[])[], at: number): Position[] {
  const positions = ring.map(rounded);
  const isCounterClockwise = doubledArea(positions) > 0;
  return isCounterClockwise === (at === 0) ? positions : positions.reverse();
}
