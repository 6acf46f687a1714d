import { textIn } from '../../domain/language.ts';
import type { DocumentTable } from '../../handout/story-document.ts';
import { formatCount, formatNumber } from '../../i18n/format.ts';
import type { AtlasState } from '../../store/atlas-store.ts';
import { selectLayoutCounts } from '../../store/selectors/layout-counts.ts';
import type { HandoutTexts } from './handout-texts.ts';

/** The counties of a layout that a scene counts by, in the order of the plan; null for any other scene. */
export function countyTable(
  state: AtlasState,
  { layout: t, handouts }: HandoutTexts,
): DocumentTable | null {
  const { workspace, countyMeasure, drawer, carryTo, language } = state.scenario;
  const counts = selectLayoutCounts(state);
  const isByCounty = countyMeasure !== null || drawer === 'table';
  if (workspace !== 'layout' || carryTo !== null || !isByCounty || !counts) return null;
  const count = (value: number | null) =>
    value === null ? handouts('table.none') : formatCount(value, language);
  const area = (km2: number) => formatNumber(km2, language, { digits: 0 });
  const rows = counts.byCounty.map((county) => [
    textIn(county.name, language),
    count(county.villages),
    count(county.townships),
    count(county.communities),
    count(county.documentedVillages),
    count(county.population),
    area(county.areaKm2),
  ]);
  const year = counts.byCounty.find(({ populationYear }) => populationYear !== null);
  return {
    title: t('county.title'),
    head: [
      t('col.county'),
      t('col.villages'),
      t('col.townships'),
      t('col.communities'),
      t('col.documented'),
      year ? t('col.populationYear', { year: year.populationYear ?? '' }) : t('col.population'),
      t('col.area'),
    ],
    rows,
    numeric: [1, 2, 3, 4, 5, 6],
  };
}
