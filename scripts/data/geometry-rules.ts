import { booleanPointInPolygon, kinks } from '@turf/turf';
import type { LayoutPlan } from '../../src/domain/layout/plan.ts';
import type { Problem } from '../../src/domain/result.ts';

const TOO_MANY_DECIMALS = /-?\d+\.\d{6,}/;

function selfCrossings(plan: LayoutPlan): Problem[] {
  const areas = [...plan.counties.features, ...plan.belts.features];
  return areas.flatMap((area) => {
    const crossings = kinks(area).features.length;
    if (crossings === 0) return [];
    return {
      code: 'self-crossing',
      file: 'layout',
      place: `feature ${area.properties.id}`,
      message: `The outline crosses itself at ${crossings} places.`,
      mend: 'Redraw the outline there, or repair it in a GIS.',
    };
  });
}

function ringClosed(plan: LayoutPlan): Problem[] {
  const line = plan.ring.geometry.coordinates;
  const first = line[0];
  const last = line.at(-1);
  if (first?.[0] === last?.[0] && first?.[1] === last?.[1]) return [];
  return [
    {
      code: 'open-ring',
      file: 'layout',
      place: `feature ${plan.ring.properties.id}`,
      message: 'The ring does not end where it begins.',
      mend: 'Repeat the first position as the last.',
    },
  ];
}

function pointsInCounty(plan: LayoutPlan): Problem[] {
  const outlines = new Map(
    plan.counties.features.map((county) => [county.properties.code, county]),
  );
  return [...plan.townships.features, ...plan.villages.features].flatMap((point) => {
    const { code, countyCode } = point.properties;
    const outline = outlines.get(countyCode);
    if (outline !== undefined && booleanPointInPolygon(point, outline)) return [];
    return {
      code: 'outside-county',
      file: 'layout',
      place: `code ${code}`,
      message: `The point lies outside the county ${countyCode} that it names.`,
      mend: 'Correct the point or the county code.',
    };
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
    problems.push({
      code: 'one-feature-a-line',
      file,
      place: null,
      message: `${features} features stand on ${lines.length} lines of their own.`,
      mend: 'Write each feature on its own line, so that changes can be compared.',
    });
  }
  lines.forEach((line, index) => {
    const coordinates = line.slice(line.indexOf('"coordinates"'));
    const found = TOO_MANY_DECIMALS.exec(coordinates);
    if (found === null) return;
    problems.push({
      code: 'decimals',
      file,
      place: `feature number ${index + 1}`,
      message: `The coordinate ${found[0]} has more than five decimals.`,
      mend: 'Round coordinates to five decimals, which is one metre.',
    });
  });
  return problems;
}
