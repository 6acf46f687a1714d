import { createSelector } from 'reselect';
import type { AtlasData } from '../../domain/atlas-data.ts';
import { activeFilterCount, EMPTY_FILTERS } from '../../domain/filter/city-filters.ts';
import { INSTITUTE_SECTOR } from '../../domain/links/activity.ts';
import { LINK_KINDS, type LinkKind, PACKAGE_KINDS } from '../../domain/links/recorded.ts';
import { type AtlasState, type AtlasStore, changeScenario, toggled } from '../atlas-store.ts';
import {
  DEFAULT_SCENARIO,
  type LinkFilters,
  type MapLayer,
  WORKSPACE_LAYERS,
} from '../scenario.ts';
import { selectData, selectPinnedIndex } from './data.ts';
import { selectInstituteSelection, selectShowsInstitutes } from './institutes.ts';
import { selectMapLayers } from './layers.ts';
import {
  selectChosenCities,
  selectLinkSelection,
  selectProjectSelection,
  selectShownKinds,
} from './links.ts';
import { selectRecords } from './records.ts';

/** Years that records state. */
export interface YearSpan {
  /** First and last year; null when no record states one. */
  span: readonly [first: number, last: number] | null;
  /** Records that state a year, of `all`. */
  stated: number;
  all: number;
}

/** Years of some records; null stands for a record that states none. */
export function yearSpan(years: Iterable<number | null>): YearSpan {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  let stated = 0;
  let all = 0;
  for (const year of years) {
    all++;
    if (year === null) continue;
    stated++;
    first = Math.min(first, year);
    last = Math.max(last, year);
  }
  return { span: stated === 0 ? null : [first, last], stated, all };
}

/** Years by kind of link, and those of the projects' commitments; null while nothing is open. */
export const selectRecordYears = createSelector(
  [selectRecords],
  (data): Record<LinkKind | 'project' | 'institute', YearSpan> | null => {
    if (!data) return null;
    const of = (kind: LinkKind) => yearSpan(yearsOfKind(data.links, kind));
    return {
      sister_city: of('sister_city'),
      air: of('air'),
      rail: of('rail'),
      workshop: of('workshop'),
      corridor: of('corridor'),
      own: of('own'),
      project: yearSpan(data.projects.map(({ commitmentYear }) => commitmentYear)),
      institute: yearSpan(data.institutes.map(({ year }) => year)),
    };
  },
);

function* yearsOfKind(links: AtlasData['links'], wanted: LinkKind): Generator<number | null> {
  for (const { kind, year } of links) if (kind === wanted) yield year;
}

/** First and last year that any record states, those of points only where they are drawn; null where none does. */
export const selectYearBounds = createSelector(
  [
    selectRecordYears,
    (state: AtlasState) => selectShowsProjects(state),
    (state: AtlasState) => selectShowsInstitutes(state),
  ],
  (years, showsProjects, showsInstitutes): readonly [number, number] | null => {
    const kinds = [
      ...LINK_KINDS,
      ...(showsProjects ? (['project'] as const) : []),
      ...(showsInstitutes ? (['institute'] as const) : []),
    ];
    const spans = kinds.flatMap((kind) => years?.[kind].span ?? []);
    if (spans.length === 0) return null;
    const first = Math.min(...spans);
    return [first, Math.max(first + 1, ...spans)];
  },
);

/** Round bounds around the amounts of all projects, million constant 2017 US dollars; null where none is stated. */
export const selectAmountBounds = createSelector(
  [selectData],
  (data): readonly [number, number] | null => {
    let least = Number.POSITIVE_INFINITY;
    let most = 0;
    for (const { amountUsd2017 } of data?.projects ?? []) {
      if (amountUsd2017 === null || amountUsd2017 <= 0) continue;
      least = Math.min(least, amountUsd2017);
      most = Math.max(most, amountUsd2017);
    }
    if (most === 0) return null;
    return [10 ** Math.floor(Math.log10(least / 1e6)), 10 ** Math.ceil(Math.log10(most / 1e6))];
  },
);

/** Cities from which "in", "out" and "between" are seen. */
export interface DirectionGroup {
  /** `all`: every city is shown, so that nothing comes from outside. */
  kind: 'city' | 'compared' | 'shown' | 'all';
  count: number;
}

/** From where "in" and "out" are seen, and the cities between which links are "between". */
export const selectDirectionGroups = createSelector(
  [
    selectChosenCities,
    (state: AtlasState) => state.scenario.compared.length,
    (state: AtlasState) =>
      state.scenario.linkFilters.scope === 'city' && selectPinnedIndex(state) >= 0,
  ],
  (chosen, compared, isOfCity): { seenFrom: DirectionGroup; between: DirectionGroup } => {
    const count = chosen?.reduce((sum, isChosen) => sum + isChosen, 0) ?? 0;
    const kind = compared > 1 ? 'compared' : count < (chosen?.length ?? 0) ? 'shown' : 'all';
    const between: DirectionGroup = { kind, count };
    return { seenFrom: isOfCity ? { kind: 'city', count: 1 } : between, between };
  },
);

/** Whether the map draws the projects. */
export function selectShowsProjects(state: AtlasState): boolean {
  return selectMapLayers(state).has('projects');
}

/** Links in scope that pass the filters. */
export function selectLinkCount(state: AtlasState): number {
  return selectLinkSelection(state)?.links.length ?? 0;
}

/** Links per sector and, where they are drawn, projects and institutes; in the order of the package's sectors. */
export const selectSectorRecordCounts = createSelector(
  [
    selectData,
    selectLinkSelection,
    selectProjectSelection,
    selectShowsProjects,
    (state: AtlasState) => (selectShowsInstitutes(state) ? selectInstituteSelection(state) : null),
    (state: AtlasState) => selectShownKinds(state).size,
  ],
  (data, links, projects, showsProjects, institutes, kindCount): readonly number[] =>
    (data?.sectors ?? []).map(({ id }, at) => {
      const ofLinks = kindCount === 0 ? 0 : (links?.sectorCounts[at] ?? 0);
      const ofInstitutes = id === INSTITUTE_SECTOR ? (institutes?.ofSector ?? 0) : 0;
      return ofLinks + ofInstitutes + (showsProjects ? (projects?.sectorCounts.get(id) ?? 0) : 0);
    }),
);

/** How many settings hide something: facets of the cities, kinds switched off, and filters of the records. */
export function selectLinkFilterCount(state: AtlasState): number {
  const { filters, linkFilters } = state.scenario;
  return activeFilterCount(filters) + Number(isKindOff(state)) + activeRecordFilters(linkFilters);
}

/** Whether a kind of the package or the reader's own links are switched off. */
function isKindOff(state: AtlasState): boolean {
  const shown = selectShownKinds(state);
  const { links } = state.ownLinks;
  return !PACKAGE_KINDS.every((kind) => shown.has(kind)) || (links.length > 0 && !shown.has('own'));
}

/** How many filters of the records restrict something, kinds left out. */
function activeRecordFilters(filters: LinkFilters): number {
  const { years, onlyWithYear, direction, pairing, strongest, pair } = filters;
  const { amount, onlyWithAmount, statuses } = filters;
  const restricts = [
    years !== null || onlyWithYear,
    direction !== 'all',
    pairing !== 'all',
    strongest !== null,
    pair !== null,
    amount !== null || onlyWithAmount,
    statuses.size > 0,
  ];
  return restricts.filter(Boolean).length;
}

/** Takes every filter away and shows every kind again; the scope stays. One step of Back. */
export function clearLinkFilters(store: AtlasStore): void {
  const { scope } = store.getState().scenario.linkFilters;
  const linkFilters = { ...DEFAULT_SCENARIO.linkFilters, scope };
  store.setState(({ ownLinks }) => ({ ownLinks: { ...ownLinks, isShown: true } }));
  changeScenario(store, { filters: EMPTY_FILTERS, linkFilters, layers: withLinks(store) });
}

/** Shows or hides one kind of link; where the map draws no links, that kind alone with their layer. */
export function toggleKind(store: AtlasStore, kind: LinkKind): void {
  const state = store.getState();
  const shown = toggled(selectShownKinds(state), kind);
  const kinds = new Set(PACKAGE_KINDS.filter((one) => shown.has(one)));
  if (state.ownLinks.links.length > 0)
    store.setState({ ownLinks: { ...state.ownLinks, isShown: shown.has('own') } });
  const linkFilters = { ...state.scenario.linkFilters, kinds };
  changeScenario(store, { linkFilters, layers: withLinks(store) });
}

function withLinks(store: AtlasStore): ReadonlySet<MapLayer> | null {
  return layersWith(store.getState(), 'links', true);
}

/** Adds a layer to the map or takes it out; the workspace's own choice is kept as no choice. */
export function switchLayer(store: AtlasStore, layer: MapLayer, isOn: boolean): void {
  changeScenario(store, { layers: layersWith(store.getState(), layer, isOn) });
}

function layersWith(
  state: AtlasState,
  layer: MapLayer,
  isOn: boolean,
): ReadonlySet<MapLayer> | null {
  const layers = new Set(selectMapLayers(state));
  if (isOn) layers.add(layer);
  else layers.delete(layer);
  const own: ReadonlySet<MapLayer> = new Set(WORKSPACE_LAYERS[state.scenario.workspace]);
  const isOwn = own.size === layers.size && [...own].every((item) => layers.has(item));
  return isOwn ? null : layers;
}

/** The pinned city; null when none is. */
export const selectPinnedCity = createSelector(
  [selectData, selectPinnedIndex],
  (data, at) => data?.cities[at] ?? null,
);
