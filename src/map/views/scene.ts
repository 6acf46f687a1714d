import { createSelector } from 'reselect';
import type { City } from '../../domain/city.ts';
import type { LngLat } from '../../domain/geodesy.ts';
import { isPlaced } from '../../domain/links/recorded.ts';
import type { AtlasState } from '../../store/atlas-store.ts';
import type { Scenario } from '../../store/scenario.ts';
import { selectData, selectPinnedIndex } from '../../store/selectors/data.ts';
import { selectVisible } from '../../store/selectors/filters.ts';
import { selectMapLayers } from '../../store/selectors/layers.ts';
import { selectCityPaint } from '../../store/selectors/paint.ts';
import { selectScores } from '../../store/selectors/scores.ts';
import { CLASS_COLOURS, PALETTES, sectorColour } from '../../ui/tokens.ts';
import type { Halo } from '../layers/halo-layer.ts';
import { MARK } from '../layers/mark.ts';
import { type CityView, cityBase, cityView, populationRadiusPx } from './city-view.ts';
import { rgb } from './colour.ts';
import { PARTNER_RADIUS_PX, selectDrawnPartners } from './drawn-partners.ts';
import { type LabelPaint, labelOrder, labelView } from './label-view.ts';
import { selectPlanCity } from './plan-city.ts';

/** Factor on symbols and map type in the projector theme. */
const PROJECTOR_SCALE = 1.9;
/** Radius of a city that is coloured by a value. */
export const SCORE_RADIUS_PX = 5.5;
const QUIET_RADIUS_PX = 2.8;
/** `STATUSES` → mark: not rated, conditional, rated. */
const STATUS_MARKS = [MARK.hatch, MARK.half, MARK.full] as const;

const selectTheme = ({ scenario }: AtlasState) => scenario.theme;
const selectLanguage = ({ scenario }: AtlasState) => scenario.language;
const selectWorkspace = ({ scenario }: AtlasState) => scenario.workspace;
/** The project or institute under the pointer. */
const selectHoveredPoint = (state: AtlasState): LngLat | undefined => {
  const { hovered } = state;
  if (hovered?.kind === 'project') return selectData(state)?.projects[hovered.index];
  const institute =
    hovered?.kind === 'institute' ? selectData(state)?.institutes[hovered.index] : undefined;
  return institute && isPlaced(institute) ? institute : undefined;
};
const selectHoveredCity = ({ hovered }: AtlasState) =>
  hovered?.kind === 'city' ? hovered.index : -1;

/** Factor on symbols, line widths and map type. */
export function sceneScale(theme: Scenario['theme']): number {
  return theme === 'projector' ? PROJECTOR_SCALE : 1;
}

/** Factor on the cities' symbols, which grow less than the type. */
export function symbolFactor(theme: Scenario['theme']): number {
  return theme === 'projector' ? PROJECTOR_SCALE * 0.7 : 1;
}

const selectCityBase = createSelector([selectData], (data) => cityBase(data?.cities ?? []));

/** Radius for every city where size says nothing, or null where it says population. */
const selectUniformRadiusPx = createSelector(
  [selectCityPaint, selectWorkspace],
  (paint, workspace) => {
    if (paint?.kind === 'value') return SCORE_RADIUS_PX;
    return workspace === 'links' || workspace === 'layout' ? QUIET_RADIUS_PX : null;
  },
);

/** The member cities, ready to draw; null while nothing is open or the layer is off. */
export const selectCityView = createSelector(
  [
    selectCityBase,
    selectCityPaint,
    selectVisible,
    selectScores,
    selectTheme,
    selectUniformRadiusPx,
    selectMapLayers,
    selectPlanCity,
  ],
  (base, paint, visible, scores, theme, radiusPx, layers, omitted): CityView | null => {
    if (!paint || !visible || !scores || !layers.has('cities')) return null;
    const palette = PALETTES[theme];
    const showsIndex =
      paint.kind === 'value' && (paint.by === 'index' || paint.by.startsWith('ecology:'));
    return cityView(base, {
      visible,
      omitted,
      classes: paint.classes,
      colours: classColours(paint, theme),
      marks: showsIndex ? scores.status.map((status) => STATUS_MARKS[status] ?? MARK.full) : null,
      radiusPx,
      scale: symbolFactor(theme),
      ground: rgb(palette.land),
      edge: rgb(palette.symbolEdge),
      noData: rgb(palette.ink3),
      filteredOut: rgb(palette.ink3),
    });
  },
);

type Paint = NonNullable<ReturnType<typeof selectCityPaint>>;

/** Colours of the classes of a paint, low to high, or of its sectors. */
export function classHexes(paint: Paint, theme: Scenario['theme']): readonly string[] {
  if (paint.kind === 'sector') {
    if (paint.sectors.length === 0) return [PALETTES[theme].accent];
    return paint.sectors.map((id) => sectorColour(id, theme));
  }
  const last = CLASS_COLOURS.length - 1;
  const steps = Math.max(1, paint.breaks.length);
  return Array.from({ length: paint.breaks.length + 1 }, (_, at) => {
    const colour = CLASS_COLOURS[Math.round((at / steps) * last)] as string;
    return colour;
  });
}

function classColours(paint: Paint, theme: Scenario['theme']) {
  return classHexes(paint, theme).map(rgb);
}

const NO_CITIES = { cities: [], order: new Int32Array(0) };

/** The cities as they are named: the most important first. */
const selectNamed = createSelector([selectData], (data) =>
  data ? { cities: data.cities, order: labelOrder(data.cities) } : NO_CITIES,
);

/** How cities are named, without what only recorded links know. */
export const selectLabelPaint = createSelector(
  [
    selectVisible,
    selectPinnedIndex,
    selectDrawnPartners,
    selectLanguage,
    selectUniformRadiusPx,
    selectPlanCity,
  ],
  (visible, pinned, partners, language, radiusPx, omitted): LabelPaint => ({
    visible: visible ?? new Uint8Array(0),
    pinned,
    omitted,
    marked: partners.map(({ city }) => city),
    markRadiusPx: PARTNER_RADIUS_PX,
    partners: [],
    language,
    radiusPxOf: (city) => radiusPx ?? populationRadiusPx(city.population),
  }),
);

/** Cities to name; none while their layer is off. */
export const selectNamedIfShown = (state: AtlasState) =>
  selectMapLayers(state).has('cities') ? selectNamed(state) : NO_CITIES;

/** Names of the cities; empty when the layer is off. */
export const selectLabelView = createSelector(
  [selectNamedIfShown, selectLabelPaint],
  ({ cities, order }, paint) => labelView(cities, order, paint),
);

/** Rings around the hovered city, project or institute and the pinned city. */
export const selectHalos = createSelector(
  [
    selectData,
    selectPinnedIndex,
    selectHoveredCity,
    selectHoveredPoint,
    selectUniformRadiusPx,
    selectTheme,
    selectPlanCity,
  ],
  (data, pinned, hovered, point, radiusPx, theme, omitted): Halo[] => {
    const palette = PALETTES[theme];
    const scale = symbolFactor(theme);
    const around = (city: City, gapPx: number, widthPx: number, colour: string): Halo => ({
      position: [city.lng, city.lat],
      radiusPx: (radiusPx ?? populationRadiusPx(city.population)) * scale + gapPx,
      widthPx,
      colour: rgb(colour),
    });
    const pinnedCity = pinned === omitted ? undefined : data?.cities[pinned];
    const hoveredCity = hovered === omitted ? undefined : data?.cities[hovered];
    return [
      ...(point
        ? [
            {
              position: [point.lng, point.lat] as Halo['position'],
              radiusPx: 8 * scale,
              widthPx: 2,
              colour: rgb(palette.ink),
            },
          ]
        : []),
      ...(hoveredCity && hovered !== pinned ? [around(hoveredCity, 3, 1.5, palette.ink)] : []),
      ...(pinnedCity
        ? [around(pinnedCity, 4, 4.5, palette.surface), around(pinnedCity, 4, 2.2, palette.seal)]
        : []),
    ];
  },
);
