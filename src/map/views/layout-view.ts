import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import { createSelector } from 'reselect';
import type { LayoutPart } from '../../domain/layout/parts.ts';
import type { AtlasState } from '../../store/atlas-store.ts';
import { selectMapLayers } from '../../store/selectors/layers.ts';
import { PALETTES } from '../../ui/tokens.ts';
import { FONTS } from '../basemap/style.ts';
import { layoutColours } from '../layers/layout-colours.ts';
import { layoutLayers } from '../layers/layout-layers.ts';
import { layoutSources } from '../layers/layout-sources.ts';
import type { LayoutLayer } from '../layers/layout-style.ts';
import { selectCountyColours, selectUnitMark } from './layout-unit-view.ts';
import { sceneScale } from './scene.ts';

/** What a layout adds to the style of the map. */
export interface LayoutPieces {
  sources: Readonly<Record<string, GeoJSONSourceSpecification>>;
  /** Bottom to top; those whose id ends with `-name` belong above the cities. */
  layers: readonly LayoutLayer[];
}

const NO_PIECES: LayoutPieces = { sources: {}, layers: [] };

const BELTS = ['belt-qinhe', 'belt-danhe'] as const satisfies readonly LayoutPart[];

const selectDrawnPlan = createSelector(
  [(state: AtlasState) => state.layout, selectMapLayers],
  (layout, layers) => (layers.has('layout') && layout.status === 'ready' ? layout.value : null),
);

const selectTheme = ({ scenario }: AtlasState) => scenario.theme;

const selectSources = createSelector(
  [selectDrawnPlan, ({ scenario }: AtlasState) => scenario.language],
  (plan, language) => (plan ? layoutSources(plan, language) : NO_PIECES.sources),
);

/** The layout as the reader wants it; a new object whenever what is drawn of it changes. */
export const selectLayoutPieces = createSelector(
  [
    selectDrawnPlan,
    selectSources,
    selectTheme,
    ({ scenario }: AtlasState) => scenario.hiddenLayoutParts,
    selectUnitMark,
    selectCountyColours,
    ({ scenario }: AtlasState) => scenario.showsPlanStatus,
  ],
  (plan, sources, theme, hidden, unit, countyColours, showsStatus): LayoutPieces => {
    if (!plan) return NO_PIECES;
    const layers = layoutLayers({
      unit,
      countyColours,
      showsStatus,
      colours: layoutColours(PALETTES[theme]),
      fonts: FONTS,
      scale: sceneScale(theme),
    });
    return { sources, layers: layers.flatMap((layer) => shownPart(layer, hidden)) };
  },
);

/** The layer as the reader wants it: as it is, with one belt less, or not at all. */
function shownPart(layer: LayoutLayer, hidden: ReadonlySet<LayoutPart>): LayoutLayer[] {
  const { part } = layer.metadata;
  if (part === 'hover') return [layer];
  if (part !== 'belts') return hidden.has(part) ? [] : [layer];
  const shown = BELTS.filter((belt) => !hidden.has(belt));
  return [{ ...layer, filter: ['in', ['get', 'id'], ['literal', shown]] } as LayoutLayer];
}
