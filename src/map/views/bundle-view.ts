import { fanSlots, numberPairs } from '../../domain/links/fan.ts';
import type { GatheredLinks } from '../../domain/links/gather-links.ts';
import { MAX_SECTORS } from '../../domain/sector.ts';
import { type ArcView, copyPosition, emptyArcs, writeColour } from './arc-view.ts';
import type { Rgb } from './city-view.ts';

/** Arcs of gathered links. */
export interface BundleView extends ArcView {
  /** Drawn position → index of the bundle. */
  bundles: Uint32Array;
}

export interface BundlePaint {
  /** By sector position; null draws every bundle in `other`, behind the links of a pinned city. */
  sectorColours: readonly Rgb[] | null;
  other: Rgb;
  scale: number;
}

const MAX_WIDTH_PX = 15;
const MIN_WIDTH_PX = 1;
/** A taper needs something to lose, but not so much that it looks like a main flow. */
const MIN_DIRECTED_WIDTH_PX = 1.75;
const ALPHA = 215;
/** Of the thinnest, where there are so many that they would hide each other. */
const CROWDED_ALPHA = 75;
const CROWD = 150;
const OTHER_ALPHA = 55;
/** Between the edges of neighbours in a fan. */
const GAP_PX = 2;

/** Width of a bundle of `records`, px: it grows with the records, the largest of all is 15 px wide, the least 1 px. */
export function bundleWidthPx(records: number, most: number): number {
  return Math.max(MIN_WIDTH_PX, (MAX_WIDTH_PX * records) / Math.max(1, most));
}

/** The most records that one bundle has; 0 without bundles. */
export function mostRecords({ records }: Pick<GatheredLinks, 'records'>): number {
  return records.reduce((most, count) => Math.max(most, count), 0);
}

/** Arcs of all bundles, thin ones over thick ones; those between the same two places side by side. */
export function bundleView(gathered: GatheredLinks, paint: BundlePaint): BundleView {
  const { bundleCount, from, to, records, directed, sectors, places } = gathered;
  const most = mostRecords(gathered);
  const all = Uint32Array.from({ length: bundleCount }, (_, at) => at);
  const widths = Float32Array.from(all, (bundle) =>
    Math.max(
      directed[bundle] === 1 ? MIN_DIRECTED_WIDTH_PX : 0,
      bundleWidthPx(records[bundle] as number, most),
    ),
  );
  const bows = bowsOf(gathered, widths);
  const bundles = inOrder(bundleCount, (bundle) => most - (records[bundle] as number));
  const view: BundleView = { bundles, ...emptyArcs(bundleCount) };
  const isCrowded = bundleCount > CROWD;
  bundles.forEach((bundle, at) => {
    copyPosition(places.anchors, from[bundle] as number, view.sourcePositions, at);
    copyPosition(places.anchors, to[bundle] as number, view.targetPositions, at);
    const colour = paint.sectorColours?.[sectors[bundle] as number] ?? paint.other;
    const share = Math.sqrt((records[bundle] as number) / most);
    const own =
      directed[bundle] === 1 || !isCrowded
        ? ALPHA
        : CROWDED_ALPHA + (ALPHA - CROWDED_ALPHA) * share;
    writeColour(view.colours, at, colour, paint.sectorColours === null ? OTHER_ALPHA : own);
    view.widthsPx[at] = (widths[bundle] as number) * paint.scale;
    view.bowsPx[at] = (bows[bundle] as number) * paint.scale;
    view.tapers[at] = directed[bundle] as number;
  });
  return view;
}

/** Bows that set bundles of one pair of places beside each other, each as wide as it is. */
function bowsOf(gathered: GatheredLinks, widths: Float32Array): Float32Array {
  const { from, to, kinds, sectors, places, bundleCount } = gathered;
  const pairs = numberPairs(from, to, places.ids.length);
  const order = inOrder(
    bundleCount,
    (bundle) => (kinds[bundle] as number) * MAX_SECTORS + (sectors[bundle] as number),
  );
  const slots = fanSlots(pairs, from, to, order);
  const widest = new Float32Array(pairs.pairCount);
  widths.forEach((width, bundle) => {
    const pair = pairs.pairs[bundle] as number;
    widest[pair] = Math.max(widest[pair] as number, width);
  });
  return slots.map(
    (slot, bundle) => slot * ((widest[pairs.pairs[bundle] as number] as number) + GAP_PX),
  );
}

/** The numbers below `count` by whole keys, small ones first, equal ones ascending; sorted without a callback. */
function inOrder(count: number, keyOf: (item: number) => number): Uint32Array {
  const keys = new Float64Array(count);
  for (let item = 0; item < count; item++) keys[item] = keyOf(item) * count + item;
  return Uint32Array.from(keys.sort(), (key) => key % count);
}
