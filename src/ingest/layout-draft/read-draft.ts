import * as z from 'zod/mini';
import type { Position2 } from '../../domain/geodesy.ts';
import { localised } from '../../domain/language.ts';
import { DRAFT_ROLES } from '../../domain/layout/draft/draft-geojson.ts';
import {
  DRAFT_REASONS,
  DRAFT_VERSION,
  type DraftElement,
  type DraftPoint,
  emptyDraft,
  type LayoutDraft,
} from '../../domain/layout/draft/layout-draft.ts';
import { linesOf, lngLatOf, polygonsOf } from '../../domain/layout/draft/positions.ts';
import { PRECISIONS } from '../../domain/layout/plan.ts';
import type { Result } from '../../domain/result.ts';
import { checkShape } from '../check-shape.ts';
import { parseGeometry } from '../parse-geometry.ts';
import { asJson, ProblemList } from '../problem-list.ts';
import { type FeatureCursor, readFeatures } from '../read-features.ts';
import { isRecord, readJson } from '../read-json.ts';

const headerSchema = z.object({
  layout: z.object({
    version: z.literal(DRAFT_VERSION),
    id: z.string(),
    name_en: z.string(),
    name_zh: z.nullable(z.string()),
    village_target: z.nullable(z.int().check(z.gte(0))),
  }),
});

/** Villages while they are read, one entry each. */
interface VillageColumns {
  elements: DraftElement[];
  lngs: number[];
  lats: number[];
  /** Row and place in the order of the choice, of those that are proposed. */
  demonstration: [row: number, order: number][];
}

/**
 * Reads a draft from the GeoJSON that `draftToGeoJson` writes, also after a GIS has changed it. Belt areas and fingers
 * are passed over, being drawn from the axes and points. Gives every problem of the file at once.
 */
export function readDraft(text: string, file: string): Result<LayoutDraft> {
  const problems = new ProblemList();
  const value = readJson(text, file, problems);
  const header = value === undefined ? null : checkShape(headerSchema, value, file, problems);
  if (header === null) return { ok: false, problems: problems.toArray() };
  const { id, name_en, name_zh, village_target } = header.layout;
  let draft = emptyDraft(id, { en: name_en, zh: name_zh });
  const villages: VillageColumns = { elements: [], lngs: [], lats: [], demonstration: [] };
  readFeatures(text, file, problems, (feature) => {
    draft = withFeature(draft, feature, villages);
  });
  if (!problems.isEmpty) return { ok: false, problems: problems.toArray() };
  const { lngs, lats, demonstration } = villages;
  const chosen = demonstration.toSorted(([, a], [, b]) => a - b).map(([row]) => row);
  const isChosen = new Set(chosen);
  const others = villages.elements.filter((_, row) => !isChosen.has(row));
  const first = others[0] ?? villages.elements[0];
  const choice = villages.elements[chosen[0] ?? -1];
  return {
    ok: true,
    value: {
      ...draft,
      villageTarget: village_target,
      villages:
        first === undefined
          ? null
          : {
              isProposal: first.isProposal,
              reason: first.reason,
              ids: villages.elements.map((village) => village.id),
              names: villages.elements.map(({ name }) => name),
              precisions: villages.elements.map(({ precision }) => precision),
              lngs,
              lats,
              ...(choice && { demonstration: { rows: chosen, reason: choice.reason } }),
            },
    },
  };
}

function withFeature(
  draft: LayoutDraft,
  feature: FeatureCursor,
  villages: VillageColumns,
): LayoutDraft {
  const role = feature.choice('role', 'role', DRAFT_ROLES);
  if (role === null || role === 'belt' || role === 'finger') return draft;
  const element = elementOf(feature);
  switch (role) {
    case 'boundary': {
      const area = parseGeometry(feature, ['Polygon', 'MultiPolygon']);
      return area === null
        ? draft
        : { ...draft, boundary: { ...element, polygons: polygonsOf(area) } };
    }
    case 'belt_axis': {
      const line = parseGeometry(feature, ['LineString', 'MultiLineString']);
      const bufferKm = feature.numeric('buffer_km');
      if (line === null) return draft;
      return { ...draft, belts: [...draft.belts, { ...element, axis: linesOf(line), bufferKm }] };
    }
    case 'ring': {
      const vertices = closedLine(feature);
      return vertices === null ? draft : { ...draft, ring: { ...element, vertices } };
    }
    default: {
      const lngLat = feature.lngLat();
      if (lngLat === null) return draft;
      const point: DraftPoint = { ...element, lngLat };
      if (role === 'centre') return { ...draft, centre: point };
      if (role === 'sub_centre') return { ...draft, subCentres: [...draft.subCentres, point] };
      if (role === 'site') return { ...draft, sites: [...draft.sites, point] };
      const order = feature.properties['demonstration'];
      if (typeof order === 'number') villages.demonstration.push([villages.lngs.length, order]);
      villages.elements.push(element);
      villages.lngs.push(lngLat[0]);
      villages.lats.push(lngLat[1]);
      return draft;
    }
  }
}

function elementOf(feature: FeatureCursor): DraftElement {
  return {
    id: feature.text('id'),
    name: localised(feature.optionalText('name_en'), feature.optionalText('name_zh')),
    precision: feature.choice('precision', 'precision', PRECISIONS) ?? 'schematic',
    isProposal: feature.flag('proposal'),
    reason: {
      code: feature.choice('reason', 'kind', DRAFT_REASONS) ?? 'given',
      figures: figuresOf(feature),
    },
  };
}

/** Figures from a JSON text, or from the object that some programs make of it. */
function figuresOf(feature: FeatureCursor): Record<string, number> {
  const stated = feature.properties['reason_figures'];
  if (stated === undefined || stated === null || stated === '') return {};
  const value =
    typeof stated === 'string' ? readJson(stated, feature.file, feature.problems) : stated;
  const entries = isRecord(value) ? Object.entries(value) : [];
  const figures: Record<string, number> = {};
  for (const [name, figure] of entries) if (typeof figure === 'number') figures[name] = figure;
  if (!isRecord(value) || Object.keys(figures).length < entries.length) {
    const found = asJson(stated);
    const { file, place, problems } = feature;
    problems.add('wrong-form', file, place, { field: 'reason_figures', found });
  }
  return figures;
}

/** Vertices of a closed line without the repeated first one; null and a problem when it is open or has less than three. */
function closedLine(feature: FeatureCursor): Position2[] | null {
  const line = parseGeometry(feature, ['LineString'] as const);
  if (line === null) return null;
  const vertices = line.coordinates.map(lngLatOf);
  const first = vertices[0];
  const last = vertices.pop();
  if (vertices.length >= 3 && first?.[0] === last?.[0] && first?.[1] === last?.[1]) return vertices;
  feature.problems.add('open-ring', feature.file, feature.place, {});
  return null;
}
