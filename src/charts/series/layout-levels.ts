import type { Language } from '../../domain/language.ts';
import type { CountyFigures } from '../../domain/layout/levels/county-measures.ts';
import type { CountyMeasure } from '../../domain/layout/levels/level-choices.ts';
import {
  isWithin,
  type PlanUnit,
  pathTo,
  type UnitTree,
} from '../../domain/layout/levels/unit-tree.ts';
import type { LayoutPlan } from '../../domain/layout/plan.ts';
import type { TextFunction } from '../../i18n/dictionary.ts';
import { formatAreaKm2, formatCount, formatNumber, formatPercent } from '../../i18n/format.ts';
import type { LayoutTables } from './layout-tables.ts';

/**
 * Rows of what lies inside a unit, and of the county and township that it lies in itself. Sites are those of its county:
 * below the county there is no outline to tell them by.
 */
export function tablesWithin(
  tables: LayoutTables,
  tree: UnitTree,
  unit: PlanUnit,
  siteCounties: ReadonlyMap<string, string>,
): LayoutTables {
  const path = pathTo(tree, unit.code);
  const above = new Set(path.map(({ code }) => code));
  const isShown = ({ id }: { id: string }): boolean =>
    above.has(id) || isWithin(tree, id, unit.code);
  const county = path[1]?.code;
  return {
    counties: tables.counties.filter(isShown),
    townships: tables.townships.filter(isShown),
    villages: tables.villages.filter(isShown),
    sites: tables.sites.filter(({ id }) => siteCounties.get(id) === county),
  };
}

/** Stops of the ring with one theme; null = none stated. */
export interface ThemeCount {
  theme: string | null;
  count: number;
}

/** Stops of the ring by theme, the commonest first. */
export function stopThemes({ ringStops }: LayoutPlan): ThemeCount[] {
  const counts = new Map<string | null, number>();
  for (const { properties } of ringStops.features)
    counts.set(properties.theme, (counts.get(properties.theme) ?? 0) + 1);
  return [...counts].map(([theme, count]) => ({ theme, count })).sort((a, b) => b.count - a.count);
}

/** A county's value in words, with its unit, its year and what it is a share of. */
export function measureWords(
  { values, populationYear, villages, villagesWithClass }: CountyFigures,
  measure: CountyMeasure,
  t: TextFunction<'levels'>,
  language: Language,
): string {
  const value = values[measure];
  if (value === null) return t('value.unknown');
  const year = populationYear ?? '–';
  switch (measure) {
    case 'villages':
      return t('value.villages', { count: value, value: formatCount(value, language) });
    case 'population':
      return t('value.population', { value: formatCount(value, language), year });
    case 'area':
      return formatAreaKm2(value, language);
    case 'density':
      return t('value.density', { value: formatNumber(value, language, { digits: 0 }), year });
    case 'class-urban':
    case 'class-town':
    case 'class-rural':
      return t('value.share', {
        value: formatPercent(value, language, 1),
        known: formatCount(villagesWithClass, language),
        unknown: formatCount(villages - villagesWithClass, language),
      });
  }
}
