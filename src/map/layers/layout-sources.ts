import type {
  Feature,
  FeatureCollection,
  GeoJsonProperties,
  Geometry,
  LineString,
  Point,
} from 'geojson';
import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import { type Language, textIn } from '../../domain/language.ts';
import type { LayoutPlan, PlanProperties } from '../../domain/layout/plan.ts';
import { LAYOUT_HOVER_SOURCE, SIDES, type Side } from './layout-style.ts';

/** What a drawn feature of the plan carries: flat, since tiles keep no nested values. */
export interface PlanTag {
  id: string;
  label: string;
  precision: string;
  note: string;
}

const FINGER_STEPS = 24;
const FINGER_WIDTH_PX = [16, 7] as const;

/** GeoJSON sources of a layout, with labels in `language`. */
export function layoutSources(
  plan: LayoutPlan,
  language: Language,
): Record<string, GeoJSONSourceSpecification> {
  const tag = (properties: PlanProperties): PlanTag => ({
    id: properties.id,
    label: textIn(properties.name, language),
    precision: properties.precision,
    note: properties.precisionNote === null ? '' : textIn(properties.precisionNote, language),
  });
  const map = <P extends PlanProperties>(
    collection: FeatureCollection<Geometry, P>,
    more: (properties: P) => GeoJsonProperties = () => ({}),
  ) =>
    source(
      collection.features.map((feature) => ({
        type: 'Feature',
        geometry: feature.geometry,
        properties: { ...tag(feature.properties), ...more(feature.properties) },
      })),
    );
  return {
    'layout-counties': map(plan.counties, ({ kind }) => ({ kind })),
    'layout-rivers': map(plan.rivers, ({ id }) => ({ inner: id.endsWith(`-${plan.id}`) })),
    'layout-belts': map(plan.belts, ({ id }) => ({ short: riverName(plan, id, language) })),
    'layout-fingers': source(
      plan.fingers.features.flatMap((finger) => taper(finger.geometry, tag(finger.properties))),
    ),
    'layout-ring': source([
      {
        type: 'Feature',
        geometry: plan.ring.geometry,
        properties: { ...tag(plan.ring.properties) },
      },
    ]),
    'layout-stops': map(plan.ringStops, ({ order }) => ({ number: String(order) })),
    'layout-centres': source(
      plan.centres.features.map(({ geometry, properties }) => ({
        type: 'Feature',
        geometry,
        properties: { ...tag(properties), role: properties.role, side: sideOf(plan, geometry) },
      })),
    ),
    'layout-townships': map(plan.townships),
    // Only these names are written: the others would need fonts that nobody sees.
    'layout-villages': map(plan.villages, (village) => ({
      ...(village.kind === 'village' && village.precision === 'gazetteer'
        ? { written: textIn(village.name, language) }
        : {}),
      kind: village.kind,
      township: village.townshipCode,
      county: village.countyCode,
      demonstration: village.documentedIn.length > 0,
    })),
    'layout-sites': map(plan.sites, ({ theme, name }) => ({
      theme,
      label: shortName(textIn(name, language)),
    })),
    [LAYOUT_HOVER_SOURCE]: source([]),
  };
}

/** On which side of the fist a centre lies, so that its name leads away from the fingers; `''` for the fist. */
function sideOf({ centres }: LayoutPlan, { coordinates: [lng = 0, lat = 0] }: Point): Side | '' {
  const fist = centres.features.find(({ properties }) => properties.role === 'central_city');
  const [fistLng = lng, fistLat = lat] = fist?.geometry.coordinates ?? [];
  const east = (lng - fistLng) * Math.cos((lat * Math.PI) / 180);
  if (east === 0 && lat === fistLat) return '';
  const eighth = Math.round(Math.atan2(lat - fistLat, east) / (Math.PI / 4));
  return SIDES[(eighth + SIDES.length) % SIDES.length] ?? '';
}

/** Name of the river that a belt follows; the belt's own is too long for the map. */
function riverName(plan: LayoutPlan, beltId: string, language: Language): string {
  const river = plan.rivers.features.find(({ properties }) => `belt-${properties.id}` === beltId);
  return river ? textIn(river.properties.name, language) : '';
}

/** A name without what stands in brackets. */
function shortName(name: string): string {
  return name.replace(/\s*[(（].*$/, '');
}

function source(features: Feature[]): GeoJSONSourceSpecification {
  return { type: 'geojson', data: { type: 'FeatureCollection', features } };
}

/** A finger as short pieces that narrow from the fist to the tip. */
function taper(line: LineString, tag: PlanTag): Feature[] {
  const [fromLng, fromLat] = line.coordinates[0] ?? [];
  const [toLng, toLat] = line.coordinates.at(-1) ?? [];
  if (
    fromLng === undefined ||
    fromLat === undefined ||
    toLng === undefined ||
    toLat === undefined
  ) {
    throw new Error(`Finger without two ends: ${tag.id}`);
  }
  const at = (share: number) => [
    fromLng + share * (toLng - fromLng),
    fromLat + share * (toLat - fromLat),
  ];
  const [wide, narrow] = FINGER_WIDTH_PX;
  return Array.from({ length: FINGER_STEPS }, (_, step) => ({
    type: 'Feature',
    geometry: {
      type: 'LineString',
      coordinates: [at(step / FINGER_STEPS), at((step + 1) / FINGER_STEPS)],
    },
    properties: { ...tag, width: wide + ((narrow - wide) * step) / (FINGER_STEPS - 1) },
  }));
}
