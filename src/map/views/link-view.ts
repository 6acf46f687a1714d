import type { Rgb } from './city-view.ts';

/** Columns of the recorded links that the map reads, one entry per link. */
export interface LinkColumns {
  /** Position of the link's sector in the package. */
  sectorCodes: Uint8Array;
  /** Index of the city at each end; −1 = not a member city. */
  from: Int32Array;
  to: Int32Array;
  /** `[lng, lat]` of each end. */
  fromPositions: Float32Array;
  toPositions: Float32Array;
}

/** Arcs to draw, one entry per drawn link. */
export interface LinkView {
  /** Drawn position → index into `AtlasData.links`. */
  links: Uint32Array;
  sourcePositions: Float32Array;
  targetPositions: Float32Array;
  colours: Uint8ClampedArray;
  widthsPx: Float32Array;
}

export interface LinkPaint {
  /** Links to draw, ascending. */
  links: Uint32Array;
  /** By sector position. */
  sectorColours: readonly Rgb[];
  /** Links of this city stand out; −1 = none pinned. */
  pinned: number;
  other: Rgb;
  scale: number;
}

const WIDTH_PX = 1.4;
const PINNED_WIDTH_PX = 2.2;
const ALPHA = 150;
const CROWDED_ALPHA = 70;
/** From here on single links are not told apart; what counts is where they are dense. */
const CROWD = 800;
const PINNED_ALPHA = 235;
const OTHER_WIDTH_PX = 0.9;
const OTHER_ALPHA = 30;

/** Arcs of the chosen links: one fixed colour per sector, those of the pinned city on top. */
export function linkView(columns: LinkColumns, paint: LinkPaint): LinkView {
  const { links, pinned } = paint;
  const ordered = pinned < 0 ? links : pinnedLast(columns, links, pinned);
  const count = ordered.length;
  const alpha = count > CROWD ? CROWDED_ALPHA : ALPHA;
  const view: LinkView = {
    links: ordered,
    sourcePositions: new Float32Array(count * 2),
    targetPositions: new Float32Array(count * 2),
    colours: new Uint8ClampedArray(count * 4),
    widthsPx: new Float32Array(count),
  };
  for (let at = 0; at < count; at++) {
    const link = ordered[at] as number;
    const isPinned = columns.from[link] === pinned || columns.to[link] === pinned;
    const standsOut = pinned >= 0 && isPinned;
    const isOther = pinned >= 0 && !isPinned;
    const colour = isOther
      ? paint.other
      : (paint.sectorColours[columns.sectorCodes[link] as number] ?? paint.other);
    for (let axis = 0; axis < 2; axis++) {
      view.sourcePositions[at * 2 + axis] = columns.fromPositions[link * 2 + axis] as number;
      view.targetPositions[at * 2 + axis] = columns.toPositions[link * 2 + axis] as number;
    }
    view.colours[at * 4] = colour[0];
    view.colours[at * 4 + 1] = colour[1];
    view.colours[at * 4 + 2] = colour[2];
    view.colours[at * 4 + 3] = standsOut ? PINNED_ALPHA : isOther ? OTHER_ALPHA : alpha;
    view.widthsPx[at] =
      (standsOut ? PINNED_WIDTH_PX : isOther ? OTHER_WIDTH_PX : WIDTH_PX) * paint.scale;
  }
  return view;
}

function pinnedLast(columns: LinkColumns, links: Uint32Array, pinned: number): Uint32Array {
  const touches = (link: number) => columns.from[link] === pinned || columns.to[link] === pinned;
  const others = links.filter((link) => !touches(link));
  const own = links.filter(touches);
  const ordered = new Uint32Array(links.length);
  ordered.set(others);
  ordered.set(own, others.length);
  return ordered;
}
