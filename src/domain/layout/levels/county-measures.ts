import type { Localised } from '../../language.ts';
import { classOf } from '../../scoring/classes.ts';
import { layoutCounts } from '../measures/plan-counts.ts';
import type { LayoutPlan } from '../plan.ts';
import type { CountyMeasure } from './level-choices.ts';

/** The figures of one county. */
export interface CountyFigures {
  code: string;
  name: Localised;
  populationYear: number | null;
  villages: number;
  /** Villages whose class of 2016 is known: the whole of the three shares. */
  villagesWithClass: number;
  /**
   * `villages` a count, `population` people, `area` km² as published, `density` people per km², classes shares 0–1 of
   * the villages whose class is known. Null = not known.
   */
  values: Readonly<Record<CountyMeasure, number | null>>;
}

/** A colour scale over few places. */
export interface CountyScale {
  /** Rising; one class more than breaks. */
  breaks: readonly number[];
  /** Class by county code; a county without a value has none. */
  classes: ReadonlyMap<string, number>;
  /** Least and greatest value; null when no county has one. */
  range: readonly [least: number, greatest: number] | null;
}

/** Classes for six counties: two in each. */
const CLASS_COUNT = 3;

/** Figures of every county, in the order of the plan. */
export function countyFigures(plan: LayoutPlan): CountyFigures[] {
  return layoutCounts(plan).byCounty.map((row) => {
    const classes = plan.villages.features.flatMap(({ properties }) =>
      properties.kind === 'village' &&
      properties.countyCode === row.code &&
      properties.urbanRuralClass !== null
        ? [properties.urbanRuralClass]
        : [],
    );
    const share01 = (from: number, to: number): number | null =>
      classes.length === 0
        ? null
        : classes.filter((one) => one >= from && one <= to).length / classes.length;
    return {
      code: row.code,
      name: row.name,
      populationYear: row.populationYear,
      villages: row.villages,
      villagesWithClass: classes.length,
      values: {
        villages: row.villages,
        population: row.population,
        area: row.areaKm2,
        density: row.population === null ? null : row.population / row.areaKm2,
        'class-urban': share01(110, 119),
        'class-town': share01(120, 129),
        'class-rural': share01(200, 299),
      },
    };
  });
}

/**
 * Classes of about equal size with the roundest break that keeps them apart. Equal values share a class, so there may
 * be fewer.
 */
export function countyScale(
  counties: readonly CountyFigures[],
  measure: CountyMeasure,
): CountyScale {
  const known = counties.flatMap(({ code, values }) => {
    const value = values[measure];
    return value === null ? [] : [{ code, value }];
  });
  const sorted = known.map(({ value }) => value).sort((a, b) => a - b);
  const breaks: number[] = [];
  for (let k = 1; k < CLASS_COUNT; k++) {
    const at = Math.round((k * sorted.length) / CLASS_COUNT);
    const [below, above] = [sorted[at - 1], sorted[at]];
    if (below === undefined || above === undefined || below === above) continue;
    breaks.push(roundBetween(below, above));
  }
  const [least, greatest] = [sorted[0], sorted.at(-1)];
  return {
    breaks,
    classes: new Map(known.map(({ code, value }) => [code, classOf(value, breaks)])),
    range: least === undefined || greatest === undefined ? null : [least, greatest],
  };
}

/**
 * The number with the fewest digits that is above `below` and at most `above`: 223 and 265 give 250.
 * @throws when `above` is not above `below`
 */
export function roundBetween(below: number, above: number): number {
  if (!(above > below)) throw new Error(`Nothing between ${below} and ${above}`);
  const top = Math.ceil(Math.log10(Math.max(Math.abs(below), Math.abs(above))));
  for (let power = top; power >= top - 15; power--) {
    for (const factor of [10, 5, 2, 1]) {
      const candidate = firstMultiple(below, factor, power - 1);
      if (candidate > below && candidate <= above) return candidate;
    }
  }
  return above;
}

/** Least multiple of `factor` · 10^`power` above `below`, without the noise of binary fractions. */
function firstMultiple(below: number, factor: number, power: number): number {
  const unit = 10 ** Math.abs(power);
  const inUnits = power < 0 ? (below * unit) / factor : below / (factor * unit);
  const count = (Math.floor(inUnits) + 1) * factor;
  return power < 0 ? count / unit : count * unit;
}
