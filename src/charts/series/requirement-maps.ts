import type { AtlasData } from '../../domain/atlas-data.ts';
import { cityRows } from '../../domain/export/city-export.ts';
import type { ExportTable } from '../../domain/export/formula-safe.ts';
import type { Localised } from '../../domain/language.ts';
import { classesOf, quantileBreaks, SCORE_BREAKS } from '../../domain/scoring/classes.ts';
import type { EditionScores } from '../../domain/scoring/score-edition.ts';
import type { ScoreScale } from '../../domain/scoring/score-scale.ts';

/** Part of the world that the small maps show, degrees; no member lies outside. */
const FRAME = { west: -180, north: 72, widthDeg: 360, heightDeg: 118 } as const;

/** View box of a small map: one degree is one unit both ways. */
export const SMALL_MAP_BOX = `0 0 ${FRAME.widthDeg} ${FRAME.heightDeg}`;

/** Where a city stands in a small map. */
export function smallMapPlace({ lng, lat }: { lng: number; lat: number }): {
  x: number;
  y: number;
} {
  return { x: lng - FRAME.west, y: FRAME.north - lat };
}

/** One requirement over the world. */
export interface RequirementMap {
  requirement: number;
  short: Localised;
  /** Per class from low to high, zero-length strokes: one dot a shown city. */
  paths: string[];
  /** Shown cities without a score. */
  missing: string;
  missingCount: number;
}

/** Every requirement of the shown cities in the classes of the big map. */
export function requirementMaps(
  { cities, edition }: Pick<AtlasData, 'cities' | 'edition'>,
  scores: Pick<EditionScores, 'requirements'>,
  scale: ScoreScale,
  visible: Uint8Array,
): RequirementMap[] {
  const dots = cities.map((city) => {
    const { x, y } = smallMapPlace(city);
    return `M${x.toFixed(1)} ${y.toFixed(1)}h0`;
  });
  return edition.requirements.map(({ id, short }, r) => {
    const column = scores.requirements[r] as Float64Array;
    const breaks = scale === 'edition' ? SCORE_BREAKS : quantileBreaks(column);
    const classes = classesOf(column, breaks);
    const paths = new Array<string>(breaks.length + 1).fill('');
    let missing = '';
    let missingCount = 0;
    for (const [city, dot] of dots.entries()) {
      if (visible[city] !== 1) continue;
      const at = classes[city] as number;
      if (at >= 0) paths[at] += dot;
      else {
        missing += dot;
        missingCount++;
      }
    }
    return { requirement: id, short, paths, missing, missingCount };
  });
}

/** All requirement scores of the shown cities, as a file. */
export function requirementMapTable(
  data: Pick<AtlasData, 'cities' | 'edition'>,
  scores: Pick<EditionScores, 'requirements'>,
  visible: Uint8Array,
): ExportTable {
  const shown = [...visible.keys()].filter((city) => visible[city] === 1);
  return cityRows(
    data,
    shown,
    data.edition.requirements.map(({ id }, r) => ({
      name: `requirement_${id}`,
      cellOf: (city) => scores.requirements[r]?.[city] ?? Number.NaN,
    })),
  );
}
