import { createSelector } from 'reselect';
import { INSTITUTE_SECTOR } from '../../domain/links/activity.ts';
import type { Institute } from '../../domain/links/recorded.ts';
import type { AtlasState } from '../../store/atlas-store.ts';
import { selectData } from '../../store/selectors/data.ts';
import {
  selectInstituteSelection,
  selectShowsInstitutes,
} from '../../store/selectors/institutes.ts';

import { PALETTES, sectorColour } from '../../ui/tokens.ts';
import type { Rgb } from './city-view.ts';
import { rgb } from './colour.ts';
import { sceneScale } from './scene.ts';

/** Institute marks, one entry per drawn institute. */
export interface InstituteView {
  /** Drawn position → index into `AtlasData.institutes`. */
  institutes: Uint32Array;
  /** `[lng, lat]`. */
  positions: Float32Array;
  fills: Uint8ClampedArray;
  edge: Rgb;
  scale: number;
}

export interface InstitutePaint {
  /** Institutes to draw. */
  institutes: Uint32Array;
  colour: Rgb;
  /** Inside of a mark whose place was not confirmed. */
  ground: Rgb;
  scale: number;
}

/** Marks of the chosen institutes: full where the point lies in the recorded place, else empty. */
export function instituteView(all: readonly Institute[], paint: InstitutePaint): InstituteView {
  const { institutes, colour, ground, scale } = paint;
  const positions = new Float32Array(institutes.length * 2);
  const fills = new Uint8ClampedArray(institutes.length * 4);
  institutes.forEach((index, at) => {
    const { lng, lat, point } = all[index] as Institute;
    positions.set([lng, lat], at * 2);
    fills.set([...(point === 'country' ? ground : colour), 255], at * 4);
  });
  return { institutes, positions, fills, edge: colour, scale };
}

/** The institutes that pass the filters and can be placed; null while the layer is off. */
export const selectInstituteView = createSelector(
  [
    selectData,
    (state: AtlasState) => (selectShowsInstitutes(state) ? selectInstituteSelection(state) : null),
    ({ scenario }: AtlasState) => scenario.theme,
  ],
  (data, selection, theme) =>
    data &&
    selection &&
    instituteView(data.institutes, {
      institutes: selection.placed,
      colour: rgb(sectorColour(INSTITUTE_SECTOR, theme)),
      ground: rgb(PALETTES[theme].land),
      scale: sceneScale(theme),
    }),
);
