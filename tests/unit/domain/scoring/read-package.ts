import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Edition } from '../../../../src/domain/edition.ts';
import {
  type Indicator,
  type IndicatorColumn,
  LEVELS,
  type Level,
} from '../../../../src/domain/indicator.ts';
import { indicator } from './small-edition.ts';

function readText(path: string): string {
  return readFileSync(new URL(`../../../../data/${path}`, import.meta.url), 'utf8');
}

interface EditionFile {
  edition: string;
  frozen_on: string;
  rules: Record<
    | 'points_per_requirement'
    | 'total_points'
    | 'year_min'
    | 'requirement_floor'
    | 'index_min_points'
    | 'red_line'
    | 'tie_tolerance',
    number
  > & { evidence_grade: Record<'A_min_points' | 'B_min_points', number> };
  requirements: {
    id: number;
    weight: number;
    min_points: number;
    pillar_points: { social: number; nature: number; economy: number };
    indicators: {
      id: string;
      fallback: string | null;
      points: number;
      scale: 'linear' | 'log';
      lower: number;
      upper: number;
    }[];
  }[];
}

/** The published edition as far as scoring reads it. */
export function readEdition(): Edition {
  const file: EditionFile = JSON.parse(readText('edition-2026-1.json'));
  const none = { en: '', zh: null };
  return {
    id: file.edition,
    title: none,
    frozenOn: file.frozen_on,
    rules: {
      pointsPerRequirement: file.rules.points_per_requirement,
      totalPoints: file.rules.total_points,
      yearMin: file.rules.year_min,
      requirementFloor: file.rules.requirement_floor,
      indexMinPoints: file.rules.index_min_points,
      redLine: file.rules.red_line,
      tieTolerance: file.rules.tie_tolerance,
      gradeAMinPoints: file.rules.evidence_grade.A_min_points,
      gradeBMinPoints: file.rules.evidence_grade.B_min_points,
    },
    requirements: file.requirements.map((requirement) => ({
      id: requirement.id,
      title: none,
      short: none,
      text: none,
      limits: null,
      weight: requirement.weight,
      minPoints: requirement.min_points,
      ecologyPoints: requirement.pillar_points,
      indicators: requirement.indicators.map((one) => ({
        id: one.id,
        fallback: one.fallback,
        points: one.points,
        scale: one.scale,
        lower: one.lower,
        upper: one.upper,
        lowerReason: null,
        upperReason: null,
      })),
    })),
    leftOut: [],
  };
}

/** The published cities and values, cities in the order of their file. */
export function readColumns(): {
  cityIds: string[];
  indicators: Indicator[];
  columns: IndicatorColumn[];
} {
  const cities: { features: { properties: { id: string } }[] } = JSON.parse(
    readText('cities.geojson'),
  );
  const cityIds = cities.features.map((feature) => feature.properties.id);
  const cityNumbers = new Map(cityIds.map((id, i) => [id, i]));
  const rows = Papa.parse<Record<'city_id' | 'indicator_id' | 'value' | 'year' | 'level', string>>(
    readText('indicators.csv'),
    { header: true, skipEmptyLines: true },
  ).data;
  const columns = new Map<string, IndicatorColumn>();
  for (const row of rows) {
    const city = cityNumbers.get(row.city_id);
    if (city === undefined) throw new Error(`Unknown city ${row.city_id}`);
    const column = columns.get(row.indicator_id) ?? {
      values: new Float64Array(cityIds.length).fill(Number.NaN),
      years: new Int16Array(cityIds.length),
      levels: new Uint8Array(cityIds.length),
      sources: new Int16Array(cityIds.length).fill(-1),
    };
    if (column.levels[city] !== 0) throw new Error(`Twice: ${row.city_id} ${row.indicator_id}`);
    column.values[city] = Number(row.value);
    column.years[city] = Number(row.year);
    column.levels[city] = LEVELS.indexOf(row.level as Level);
    columns.set(row.indicator_id, column);
  }
  return {
    cityIds,
    indicators: [...columns.keys()].map(indicator),
    columns: [...columns.values()],
  };
}
