import { type ArcView, copyPosition, emptyArcs, writeColour } from './arc-view.ts';
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
  /** 1 = leads from where to where. */
  directed: Uint8Array;
  /** Place in the fan of curves between the same two places; 0 = alone. */
  slots: Float32Array;
}

/** Arcs of single links. */
export interface LinkView extends ArcView {
  /** Drawn position → index into `AtlasData.links`. */
  links: Uint32Array;
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
/** So few are looked at one by one. */
const FEW = 150;
const FEW_WIDTH_PX = 1.9;
const FEW_ALPHA = 200;
const PINNED_WIDTH_PX = 2.2;
const ALPHA = 150;
const CROWDED_ALPHA = 70;
/** From here on single links are not told apart; what counts is where they are dense. */
const CROWD = 800;
const PINNED_ALPHA = 235;
const OTHER_WIDTH_PX = 0.9;
const OTHER_ALPHA = 30;
/** A taper needs something to lose. */
const DIRECTED_FACTOR = 1.6;
/** Between neighbours in a fan, in the middle of the curves. */
export const FAN_STEP_PX = 5.5;

/** Arcs of the chosen links: one fixed colour per sector, those of the pinned city on top. */
export function linkView(columns: LinkColumns, paint: LinkPaint): LinkView {
  const { links, pinned } = paint;
  const ordered = pinned < 0 ? links : pinnedLast(columns, links, pinned);
  const count = ordered.length;
  const alpha = count > CROWD ? CROWDED_ALPHA : count > FEW ? ALPHA : FEW_ALPHA;
  const widthPx = count > FEW ? WIDTH_PX : FEW_WIDTH_PX;
  const view: LinkView = { links: ordered, ...emptyArcs(count) };
  for (let at = 0; at < count; at++) {
    const link = ordered[at] as number;
    const isPinned = columns.from[link] === pinned || columns.to[link] === pinned;
    const standsOut = pinned >= 0 && isPinned;
    const isOther = pinned >= 0 && !isPinned;
    const isDirected = columns.directed[link] === 1;
    const colour = isOther
      ? paint.other
      : (paint.sectorColours[columns.sectorCodes[link] as number] ?? paint.other);
    copyPosition(columns.fromPositions, link, view.sourcePositions, at);
    copyPosition(columns.toPositions, link, view.targetPositions, at);
    writeColour(
      view.colours,
      at,
      colour,
      standsOut ? PINNED_ALPHA : isOther ? OTHER_ALPHA : isDirected ? PINNED_ALPHA : alpha,
    );
    view.widthsPx[at] =
      (standsOut ? PINNED_WIDTH_PX : isOther ? OTHER_WIDTH_PX : widthPx) *
      (isDirected && !isOther ? DIRECTED_FACTOR : 1) *
      paint.scale;
    view.bowsPx[at] = (columns.slots[link] as number) * FAN_STEP_PX * paint.scale;
    view.tapers[at] = columns.directed[link] as number;
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
