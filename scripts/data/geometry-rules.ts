import { booleanPointInPolygon, kinks } from '@turf/turf';
import type { LayoutPlan } from '../../src/domain/layout/plan.ts';
import { type Place, type Problem, problem } from '../../src/domain/result.ts';

const TOO_MANY_DECIMALS = /-?\d+\.\d{6,}/;

function featurePlace({ properties }: { properties: { id: string } }): Place {
  return { at: 'feature', feature: properties.id };
}

function selfCrossings(plan: LayoutPlan): Problem[] {
  const areas = [...plan.counties.features, ...plan.belts.features];
  return areas.flatMap((area) => {
    const crossings = kinks(area).features.length;
    if (crossings === 0) return [];
    return problem('self-crossing', 'layout', featurePlace(area), { count: crossings });
  });
}

function ringClosed(plan: LayoutPlan): Problem[] {
  const line = plan.ring.geometry.coordinates;
  const first = line[0];
  const last = line.at(-1);
  if (first?.[0] === last?.[0] && first?.[1] === last?.[1]) return [];
  return [problem('open-ring', 'layout', featurePlace(plan.ring), {})];
}

function pointsInCounty(plan: LayoutPlan): Problem[] {
  const outlines = new Map(
    plan.counties.features.map((county) => [county.properties.code, county]),
  );
  return [...plan.townships.features, ...plan.villages.features].flatMap((point) => {
    const { countyCode } = point.properties;
    const outline = outlines.get(countyCode);
    if (outline !== undefined && booleanPointInPolygon(point, outline)) return [];
    return problem('outside-county', 'layout', featurePlace(point), { county: countyCode });
  });
}

/** Geometry rules of a layout that need computing: closed ring, no crossings, villages inside their county. */
export function layoutGeometryProblems(plan: LayoutPlan): Problem[] {
  return [...ringClosed(plan), ...selfCrossings(plan), ...pointsInCounty(plan)];
}

/** Rules of the written form of a GeoJSON file: one feature a line, at most five decimals. */
export function writtenFormProblems(file: string, text: string): Problem[] {
  const problems: Problem[] = [];
  const features = (JSON.parse(text) as { features: unknown[] }).features.length;
  const lines = text.split('\n').filter((line) => line.startsWith('{"type":"Feature"'));
  if (lines.length !== features) {
    problems.push(problem('one-feature-a-line', file, null, { features, lines: lines.length }));
  }
  lines.forEach((line, index) => {
    const coordinates = line.slice(line.indexOf('"coordinates"'));
    const found = TOO_MANY_DECIMALS.exec(coordinates);
    if (found === null) return;
    const place: Place = { at: 'feature', feature: index + 1 };
    problems.push(problem('decimals', file, place, { coordinate: found[0] }));
  });
  return problems;
}
