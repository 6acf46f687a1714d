import type { Project } from '../../domain/links/recorded.ts';
import type { Rgb } from './city-view.ts';

/** Project discs, one entry per drawn project. */
export interface ProjectView {
  /** Drawn position → index into `AtlasData.projects`. */
  projects: Uint32Array;
  /** `[lng, lat]`. */
  positions: Float32Array;
  fills: Uint8ClampedArray;
  lines: Uint8ClampedArray;
  scale: number;
}

export interface ProjectPaint {
  /** Projects to draw. */
  projects: Uint32Array;
  colourOf: (sector: string | null) => Rgb;
  scale: number;
}

const SPREAD_FILL_ALPHA = 30;
const POINT_FILL_ALPHA = 190;

/** Discs of the chosen projects in the colour of their sector; spread-out ones nearly empty. */
export function projectView(all: readonly Project[], paint: ProjectPaint): ProjectView {
  const count = paint.projects.length;
  const positions = new Float32Array(count * 2);
  const fills = new Uint8ClampedArray(count * 4);
  const lines = new Uint8ClampedArray(count * 4);
  paint.projects.forEach((index, at) => {
    const { lng, lat, sector, spread } = all[index] as Project;
    const colour = paint.colourOf(sector);
    positions.set([lng, lat], at * 2);
    fills.set(
      [...colour, spread === 'linear_or_multi_site' ? SPREAD_FILL_ALPHA : POINT_FILL_ALPHA],
      at * 4,
    );
    lines.set([...colour, 255], at * 4);
  });
  return { projects: paint.projects, positions, fills, lines, scale: paint.scale };
}
