import { createSelector } from 'reselect';
import { tablesWithin } from '../../charts/series/layout-levels.ts';
import { innerRivers, layoutParts, layoutSourceIds } from '../../charts/series/layout-parts.ts';
import { layoutTables, villageClasses } from '../../charts/series/layout-tables.ts';
import type { Localised } from '../../domain/language.ts';
import { selectData } from '../../store/selectors/data.ts';
import { selectPlan } from '../../store/selectors/layout.ts';
import {
  selectChosenUnit,
  selectSiteCounties,
  selectUnitTree,
} from '../../store/selectors/layout-units.ts';

/** Rows of the layers list; null while there is no layout. */
export const selectParts = createSelector([selectPlan], (plan) => plan && layoutParts(plan));

/** Rows of the four tables; null while there is no layout. */
const selectTables = createSelector([selectPlan], (plan) => plan && layoutTables(plan));

/** Rows of the four tables inside of the chosen unit; null while there is no layout. */
export const selectShownTables = createSelector(
  [selectTables, selectUnitTree, selectChosenUnit, selectSiteCounties],
  (tables, tree, unit, siteCounties) =>
    tables && tree && unit ? tablesWithin(tables, tree, unit, siteCounties) : tables,
);

/** Rivers inside the layout; null while there is no layout. */
export const selectRivers = createSelector([selectPlan], (plan) => plan && innerRivers(plan));

/** Villages by urban–rural class; null while there is no layout. */
export const selectClasses = createSelector([selectPlan], (plan) => plan && villageClasses(plan));

/** What the layout rests on, most used first; null while there is no layout. */
export const selectSources = createSelector([selectPlan, selectData], (plan, data) => {
  if (!plan || !data) return null;
  const sources = new Map(data.sources.map((source) => [source.id, source]));
  return layoutSourceIds(plan).flatMap((id) => sources.get(id) ?? []);
});

/** Programme entries that name villages; one village may stand in several lists. Null while there is no layout. */
export const selectDocumentedRows = createSelector(
  [selectTables],
  (tables) => tables?.villages.reduce((sum, { lists }) => sum + lists.length, 0) ?? null,
);

/** A plan's title in two: the place before the colon, the layout after it. */
export function splitTitle(title: Localised): { place: Localised; words: Localised } {
  const split = (text: string): [string, string] => {
    const [place = text, words = ''] = text.split(/\s*[:：]\s*/, 2);
    return [place, words.charAt(0).toUpperCase() + words.slice(1)];
  };
  const [place, words] = split(title.en);
  if (title.zh === null) return { place: { en: place, zh: null }, words: { en: words, zh: null } };
  const [placeZh, wordsZh] = split(title.zh);
  return { place: { en: place, zh: placeZh }, words: { en: words, zh: wordsZh } };
}
