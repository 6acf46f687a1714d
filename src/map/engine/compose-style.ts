import type {
  GeoJSONSourceSpecification,
  LayerSpecification,
  StyleSpecification,
} from 'maplibre-gl';
import { createSelector } from 'reselect';
import type { AtlasState } from '../../store/atlas-store.ts';
import { PALETTES } from '../../ui/tokens.ts';
import { basemapStyle, FONTS, SLOT_DATA } from '../basemap/style.ts';
import { CITY_LABEL_SOURCE, cityLabelLayers, cityLabelSource } from '../layers/city-label-layer.ts';
import { COMPARE_SOURCE, compareLayer, compareSource } from '../layers/compare-layer.ts';
import { CORRIDOR_SOURCE, corridorLayers, corridorSource } from '../layers/corridor-layer.ts';
import { lettersByFont } from '../layers/label-letters.ts';
import { selectCompareMarks } from '../views/compare-view.ts';
import type { LayoutPieces } from '../views/layout-view.ts';
import { NO_CORRIDORS } from '../views/no-corridors.ts';
import { sceneScale, selectLabelView, symbolFactor } from '../views/scene.ts';
import { drawingPart, handlesPart, layoutPart, linkPart } from './lazy-parts.ts';

const selectLook = createSelector(
  [
    ({ scenario }: AtlasState) => scenario.theme,
    ({ scenario }: AtlasState) => scenario.language,
    ({ scenario }: AtlasState) => scenario.borders,
    ({ scenario }: AtlasState) => scenario.projection,
  ],
  (theme, language, borders, projection) => ({ theme, language, borders, projection }),
);

const NO_LAYOUT: LayoutPieces = { sources: {}, layers: [] };

/** Sources whose data follow the filters: they change by `setData`, never by a new style. One that
 * has not changed is the same object. */
export const selectLiveSources = createSelector(
  [
    createSelector(
      [(state: AtlasState) => linkPart.ifHere()?.labels(state) ?? selectLabelView(state)],
      cityLabelSource,
    ),
    createSelector(
      [(state: AtlasState) => linkPart.ifHere()?.corridors(state) ?? NO_CORRIDORS],
      corridorSource,
    ),
    createSelector([selectCompareMarks], compareSource),
    (state: AtlasState) => linkPart.ifHere()?.potential(state) ?? null,
    (state: AtlasState) => layoutPart.ifHere()?.live(state) ?? null,
    (state: AtlasState) => drawingPart.ifHere()?.live(state) ?? null,
    (state: AtlasState) => handlesPart.ifHere()?.live(state) ?? null,
  ],
  (
    labels,
    corridors,
    compared,
    potential,
    layout,
    drawing,
    handles,
  ): Record<string, GeoJSONSourceSpecification> => ({
    [CITY_LABEL_SOURCE]: labels,
    [CORRIDOR_SOURCE]: corridors,
    [COMPARE_SOURCE]: compared,
    ...potential,
    ...layout,
    ...drawing,
    ...handles,
  }),
);

/**
 * Base map, layout and corridors under the data slot, names above it; live sources left out.
 * A new object whenever the look or the layout changes, and only then.
 */
export const selectStyle = createSelector(
  [
    selectLook,
    (state: AtlasState) => layoutPart.ifHere()?.pieces(state) ?? NO_LAYOUT,
    () => linkPart.ifHere(),
    () => drawingPart.ifHere(),
    () => handlesPart.ifHere(),
  ],
  (look, layout, links, drawing, handles): StyleSpecification => {
    const palette = PALETTES[look.theme];
    const scale = sceneScale(look.theme);
    const base = basemapStyle(look);
    const isName = (layer: LayerSpecification) => layer.id.endsWith('-name');
    const slot = base.layers.findIndex(({ id }) => id === SLOT_DATA);
    return {
      ...base,
      sources: { ...base.sources, ...layout.sources },
      layers: [
        ...base.layers.slice(0, slot),
        ...layout.layers.filter((layer) => !isName(layer)),
        ...corridorLayers(palette.ink2, scale),
        ...(links?.potentialLines(scale) ?? []),
        ...base.layers.slice(slot),
        ...cityLabelLayers({
          text: palette.ink,
          halo: palette.labelHalo,
          scale,
          symbolScale: symbolFactor(look.theme),
          ...FONTS,
        }),
        ...layout.layers.filter(isName),
        ...(links?.partnerMarks(scale) ?? []),
        compareLayer(symbolFactor(look.theme)),
        ...(handles?.layers({ palette, scale }) ?? []),
        ...(drawing?.layers({ palette, scale, font: FONTS.bold }) ?? []),
      ],
    };
  },
);

/** Letters that the map may draw now, beyond those it waits for by itself. */
export const selectLetters = createSelector(
  [selectStyle, selectLiveSources],
  ({ layers, sources }, live) => lettersByFont({ layers, sources: { ...sources, ...live } }),
);
