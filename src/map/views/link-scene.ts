import type { FeatureCollection, Point } from 'geojson';
import { createSelector } from 'reselect';
import type { AtlasData } from '../../domain/atlas-data.ts';
import { fanOrder, fanSlots, numberPairs } from '../../domain/links/fan.ts';
import { isPointId } from '../../domain/links/link-choices.ts';
import type { LinkTable } from '../../domain/links/link-table.ts';
import { recordedPartners } from '../../domain/links/recorded-partners.ts';
import { placeName } from '../../i18n/place-name.ts';
import type { AtlasState } from '../../store/atlas-store.ts';
import type { Theme } from '../../store/scenario.ts';
import { selectCountryNames } from '../../store/selectors/city-facets.ts';
import { selectPinnedIndex } from '../../store/selectors/data.ts';
import { selectArcs, selectGatheredLinks } from '../../store/selectors/gathered-links.ts';
import { selectGatheredProjects } from '../../store/selectors/gathered-projects.ts';
import { selectMapLayers } from '../../store/selectors/layers.ts';
import { selectLinkTable, selectProjectSelection } from '../../store/selectors/links.ts';
import { selectRecords } from '../../store/selectors/records.ts';
import { PALETTES, sectorColour } from '../../ui/tokens.ts';
import { bundleView } from './bundle-view.ts';
import { cityTexts } from './city-texts.ts';
import { rgb } from './colour.ts';
import { type CityLabel, labelView } from './label-view.ts';
import { linkEndView } from './link-end-view.ts';
import { placeLabels, placeView } from './link-place-view.ts';
import { linkView } from './link-view.ts';
import { projectPlaceView } from './project-place-view.ts';
import { projectView } from './project-view.ts';
import { sceneScale, selectLabelPaint, selectNamedIfShown, symbolFactor } from './scene.ts';

const selectTheme = ({ scenario }: AtlasState) => scenario.theme;
const selectLanguage = ({ scenario }: AtlasState) => scenario.language;
const selectShowsLinks = (state: AtlasState) => selectMapLayers(state).has('links');
const selectHoveredLink = ({ hovered }: AtlasState) =>
  hovered?.kind === 'link' ? hovered.index : -1;
const selectHoveredBundle = ({ hovered }: AtlasState) =>
  hovered?.kind === 'bundle' ? hovered.index : -1;

/** Pairs of places and the order in fans: built once per package. */
const selectFans = createSelector(
  [selectLinkTable],
  (table) =>
    table && {
      pairs: numberPairs(table.fromPlaces, table.toPlaces, table.placeCount),
      order: fanOrder(table),
    },
);

/** Place of every shown link in the fan of curves between its two places. */
const selectSlots = createSelector(
  [selectLinkTable, selectFans, selectArcs],
  (table, fans, arcs) => {
    if (!table || !fans || !arcs) return null;
    const isShown = new Uint8Array(table.linkCount);
    for (const link of arcs) isShown[link] = 1;
    const inOrder = fans.order.filter((link) => isShown[link] === 1);
    return fanSlots(fans.pairs, table.fromPlaces, table.toPlaces, inOrder);
  },
);

/** Shown links as arcs: all of them, or where they are gathered those of the pinned city; null while off. */
export const selectLinkView = createSelector(
  [
    selectRecords,
    selectLinkTable,
    selectArcs,
    selectSlots,
    selectPinnedIndex,
    (state: AtlasState) => selectGatheredLinks(state) !== null,
    selectTheme,
    selectShowsLinks,
  ],
  (data, table, arcs, slots, pinned, isGathered, theme, isShown) => {
    if (!data || !table || !arcs || !slots || !isShown) return null;
    if (isGathered && pinned < 0) return null;
    const touches = (link: number) =>
      table.fromCities[link] === pinned || table.toCities[link] === pinned;
    return linkView(columnsOf(table, slots), {
      links: isGathered ? arcs.filter(touches) : arcs,
      sectorColours: sectorColours(data, theme),
      pinned,
      other: rgb(PALETTES[theme].ink3),
      scale: sceneScale(theme),
    });
  },
);

/** Ends of the single links at places that are no member cities; null without. */
export const selectLinkEndView = createSelector(
  [selectLinkView, selectLinkTable, selectTheme],
  (view, table, theme) => {
    if (!view || !table) return null;
    const { ink2, paper } = PALETTES[theme];
    const scale = symbolFactor(theme);
    return linkEndView(table, view.links, { fill: rgb(ink2), edge: rgb(paper), scale });
  },
);

/** Gathered links as arcs; null where they are single. */
export const selectBundleView = createSelector(
  [selectRecords, selectGatheredLinks, selectPinnedIndex, selectTheme, selectShowsLinks],
  (data, gathered, pinned, theme, isShown) =>
    data && gathered && isShown
      ? bundleView(gathered, {
          sectorColours: pinned < 0 ? sectorColours(data, theme) : null,
          other: rgb(PALETTES[theme].ink3),
          scale: sceneScale(theme),
        })
      : null,
);

/** Places between which links are gathered; null where they are single. */
export const selectPlaceView = createSelector(
  [selectGatheredLinks, selectTheme, selectShowsLinks],
  (gathered, theme, isShown) => {
    if (!gathered || !isShown) return null;
    const palette = PALETTES[theme];
    const scale = symbolFactor(theme);
    return placeView(gathered, { fill: rgb(palette.surface), edge: rgb(palette.ink), scale });
  },
);

/** So many partners of the pinned city have their names before those of other cities. */
const NAMED_PARTNERS = 12;

/** How cities are named where links are drawn: partners of the pinned one by recorded links come first. */
const selectPartnerPaint = createSelector(
  [selectLabelPaint, selectLinkTable, selectArcs, selectPinnedIndex, selectShowsLinks],
  (paint, table, arcs, pinned, isShown) =>
    isShown && table && arcs && pinned >= 0
      ? { ...paint, partners: recordedPartners(table, arcs, pinned).slice(0, NAMED_PARTNERS) }
      : paint,
);

/** Names of the pinned city and of its partners alone. */
const selectChosenLabels = createSelector(
  [selectNamedIfShown, selectPartnerPaint],
  ({ cities }, paint) => labelView(cities, new Int32Array(0), paint),
);

/** Names of all cities, partners of the pinned one first; null where recorded links give nobody a partner. */
const selectPartnerLabels = createSelector(
  [selectNamedIfShown, selectPartnerPaint],
  ({ cities, order }, paint) =>
    paint.partners.length === 0 ? null : labelView(cities, order, paint),
);

/** Whether the package has but a code for a country, which says nothing on a map; the card gives it. */
function isBareCode(id: string, countries: ReadonlyMap<string, unknown>): boolean {
  return /^[A-Z]{3}$/.test(id) && !countries.has(id);
}

/**
 * Names of the gathered places, instead of those of all cities but the chosen ones; those of links where both are
 * gathered, since both are named alike. Null where links and projects are single.
 */
const selectPlaceLabels = createSelector(
  [
    (state: AtlasState) => selectPlaceView(state) ?? selectProjectPlaceView(state),
    (state: AtlasState) =>
      (selectPlaceView(state) ? selectGatheredLinks(state) : selectGatheredProjects(state))?.places
        .ids ?? null,
    selectCountryNames,
    selectLanguage,
    selectChosenLabels,
  ],
  (view, ids, countries, language, chosen): FeatureCollection<Point, CityLabel> | null => {
    if (!view || !ids) return null;
    const { features } = placeLabels(view, ids, (id) =>
      isPointId(id) || isBareCode(id, countries)
        ? ''
        : placeName(id, countries, language, cityTexts(language)),
    );
    return { type: 'FeatureCollection', features: [...chosen.features, ...features] };
  },
);

/** Names where links or projects are drawn; null where cities are named as ever. */
export function selectLinkLabels(state: AtlasState): FeatureCollection<Point, CityLabel> | null {
  return selectPlaceLabels(state) ?? selectPartnerLabels(state);
}

/** The one link or bundle that the pointer or a list is on, in ink; null for none. */
export const selectLinkHighlight = createSelector(
  [
    selectLinkTable,
    selectSlots,
    selectGatheredLinks,
    selectHoveredLink,
    selectHoveredBundle,
    selectTheme,
  ],
  (table, slots, gathered, link, bundle, theme) => {
    const ink = rgb(PALETTES[theme].ink);
    if (gathered && bundle >= 0 && bundle < gathered.bundleCount) {
      const all = bundleView(gathered, { sectorColours: [], other: ink, scale: sceneScale(theme) });
      const at = all.bundles.indexOf(bundle);
      return {
        sourcePositions: all.sourcePositions.slice(at * 2, at * 2 + 2),
        targetPositions: all.targetPositions.slice(at * 2, at * 2 + 2),
        colours: all.colours.slice(at * 4, at * 4 + 4),
        widthsPx: all.widthsPx.slice(at, at + 1),
        bowsPx: all.bowsPx.slice(at, at + 1),
        tapers: all.tapers.slice(at, at + 1),
      };
    }
    if (!table || !slots || link < 0) return null;
    const view = linkView(columnsOf(table, slots), {
      links: Uint32Array.of(link),
      sectorColours: table.sectorIds.map(() => ink),
      pinned: -1,
      other: ink,
      scale: sceneScale(theme),
    });
    return { ...view, widthsPx: view.widthsPx.map((width) => 2 * width) };
  },
);

/** Projects one by one; null while they are gathered and while the layer is off. */
export const selectProjectView = createSelector(
  [
    selectRecords,
    selectProjectSelection,
    (state: AtlasState) => selectGatheredProjects(state) !== null,
    selectTheme,
    selectMapLayers,
  ],
  (data, selection, isGathered, theme, layers) => {
    if (!data || !selection || isGathered || !layers.has('projects')) return null;
    return projectView(data.projects, {
      projects: selection.projects,
      colourOf: (sector) =>
        rgb(sector === null ? PALETTES[theme].ink3 : sectorColour(sector, theme)),
      scale: sceneScale(theme),
    });
  },
);

/**
 * Places by which projects are gathered; null where they are single. A disc has the colour of the sector if only one
 * is chosen, else none of them.
 */
export const selectProjectPlaceView = createSelector(
  [
    selectGatheredProjects,
    ({ scenario }: AtlasState) => scenario.filters.sectors,
    selectTheme,
    selectMapLayers,
  ],
  (gathered, sectors, theme, layers) => {
    if (!gathered || !layers.has('projects')) return null;
    const [only, ...others] = sectors;
    const colour = rgb(
      only && others.length === 0 ? sectorColour(only, theme) : PALETTES[theme].ink2,
    );
    return projectPlaceView(gathered, { fill: colour, edge: colour, scale: symbolFactor(theme) });
  },
);

function columnsOf(table: LinkTable, slots: Float32Array) {
  return {
    sectorCodes: table.sectors,
    from: table.fromCities,
    to: table.toCities,
    fromPositions: table.fromPositions,
    toPositions: table.toPositions,
    directed: table.directed,
    slots,
  };
}

function sectorColours({ sectors }: AtlasData, theme: Theme) {
  return sectors.map(({ id }) => rgb(sectorColour(id, theme)));
}
