import type { FeatureCollection, Geometry } from 'geojson';
import type { Localised } from '../../domain/language.ts';
import { lineLengthKm } from '../../domain/layout/geodesic.ts';
import { LAYOUT_PARTS, type LayoutPart } from '../../domain/layout/parts.ts';
import {
  type LayoutPlan,
  type PlanProperties,
  PRECISIONS,
  type Precision,
} from '../../domain/layout/plan.ts';

/** What the layers list says of one part of a layout. */
export interface PartFacts {
  part: LayoutPart;
  /** Features drawn; for fingers the fingers, for demonstration the villages. */
  count: number;
  /** The precision that most of its features have. */
  precision: Precision;
  /** Features by precision, only those that occur. */
  byPrecision: Partial<Record<Precision, number>>;
  /** Length in km as drawn; null for what is no line. */
  lengthKm: number | null;
  /** Published or computed area in km²; null for what is no area. */
  areaKm2: number | null;
}

/** Facts about a river inside the layout. */
export interface RiverFacts {
  id: string;
  name: Localised;
  lengthKm: number;
}

/** Facts of every part, in the order of `LAYOUT_PARTS`; a part without features is left out. */
export function layoutParts(plan: LayoutPlan): PartFacts[] {
  return LAYOUT_PARTS.flatMap((part) => {
    const properties = propertiesOf(plan, part);
    const byPrecision = countPrecisions(properties);
    const precision = commonest(byPrecision);
    if (precision === null) return [];
    return [{ part, count: properties.length, precision, byPrecision, ...measuresOf(plan, part) }];
  });
}

/** Lines of the rivers within the layout, with their length in km; whole courses are left out. */
export function innerRivers(plan: LayoutPlan): RiverFacts[] {
  return plan.rivers.features.filter(isInner(plan)).map(({ geometry, properties }) => ({
    id: properties.id,
    name: properties.name,
    lengthKm: lineLengthKm(geometry),
  }));
}

/** Ids of the sources that the layout's features name, most used first. */
export function layoutSourceIds(plan: LayoutPlan): string[] {
  const uses = new Map<string, number>();
  for (const { properties } of everyFeature(plan)) {
    for (const id of properties.sourceIds) uses.set(id, (uses.get(id) ?? 0) + 1);
  }
  return [...uses].sort(([, a], [, b]) => b - a).map(([id]) => id);
}

function everyFeature(plan: LayoutPlan): { properties: PlanProperties }[] {
  const collections: FeatureCollection<Geometry, PlanProperties>[] = [
    plan.counties,
    plan.ringStops,
    plan.belts,
    plan.rivers,
    plan.centres,
    plan.fingers,
    plan.townships,
    plan.villages,
    plan.sites,
  ];
  return [plan.ring, ...collections.flatMap(({ features }) => features)];
}

function propertiesOf(plan: LayoutPlan, part: LayoutPart): PlanProperties[] {
  const all = (collection: FeatureCollection<Geometry, PlanProperties>) =>
    collection.features.map(({ properties }) => properties);
  switch (part) {
    case 'ring':
      return [plan.ring.properties];
    case 'belt-qinhe':
    case 'belt-danhe':
      return all(plan.belts).filter(({ id }) => id === part);
    case 'fingers':
      return all(plan.fingers);
    case 'demonstration':
      return plan.villages.features
        .map(({ properties }) => properties)
        .filter(({ kind, documentedIn }) => kind === 'village' && documentedIn.length > 0);
    case 'villages':
      return plan.villages.features
        .map(({ properties }) => properties)
        .filter(({ kind }) => kind === 'village');
    case 'counties':
      return plan.counties.features
        .map(({ properties }) => properties)
        .filter(({ kind }) => kind === 'county');
    case 'townships':
      return all(plan.townships);
    case 'rivers':
      return plan.rivers.features.filter(isInner(plan)).map(({ properties }) => properties);
    case 'sites':
      return all(plan.sites);
  }
}

function measuresOf(plan: LayoutPlan, part: LayoutPart): Pick<PartFacts, 'lengthKm' | 'areaKm2'> {
  switch (part) {
    case 'ring':
      return { lengthKm: plan.ring.properties.drawnLengthKm, areaKm2: null };
    case 'belt-qinhe':
    case 'belt-danhe':
      return {
        lengthKm: null,
        areaKm2:
          plan.belts.features.find(({ properties }) => properties.id === part)?.properties
            .areaKm2 ?? null,
      };
    case 'rivers':
      return {
        lengthKm: innerRivers(plan).reduce((sum, { lengthKm }) => sum + lengthKm, 0),
        areaKm2: null,
      };
    case 'counties':
      return {
        lengthKm: null,
        areaKm2:
          plan.counties.features.find(({ properties }) => properties.kind === 'prefecture')
            ?.properties.areaKm2 ?? null,
      };
    default:
      return { lengthKm: null, areaKm2: null };
  }
}

/** A river's part within the layout is named after the layout: `qinhe-jincheng`. */
function isInner(plan: LayoutPlan) {
  return ({ properties }: { properties: PlanProperties }): boolean =>
    properties.id.endsWith(`-${plan.id}`);
}

function countPrecisions(
  properties: readonly PlanProperties[],
): Partial<Record<Precision, number>> {
  const counts: Partial<Record<Precision, number>> = {};
  for (const { precision } of properties) counts[precision] = (counts[precision] ?? 0) + 1;
  return counts;
}

function commonest(counts: Partial<Record<Precision, number>>): Precision | null {
  let best: Precision | null = null;
  for (const precision of PRECISIONS) {
    if ((counts[precision] ?? 0) > (best === null ? 0 : (counts[best] ?? 0))) best = precision;
  }
  return best;
}
