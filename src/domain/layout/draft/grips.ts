import type { Position2 } from '../../geodesy.ts';
import { unwrapPath } from '../measures/planar.ts';
import { bendsM } from './bends.ts';
import { handlesOf } from './handle-list.ts';
import { type DraftHandle, handlePlace } from './handles.ts';
import type { LayoutDraft } from './layout-draft.ts';
import type { Followers } from './pulled-line.ts';

/** A place of a draft that the pointer can take hold of. */
export interface HandlePlace {
  handle: DraftHandle;
  lngLat: Position2;
  /** Whole zoom from which it is shown: on a long line only the bends that can be told apart. */
  fromZoom: number;
}

/** What the whole layout can be taken by. */
export const GRIPS = ['move', 'turn', 'scale'] as const;
export type Grip = (typeof GRIPS)[number];

/** A line of fewer vertices shows all of them. */
const LONG_LINE = 13;
/** A vertex is shown when the line without it would be off by this many pixels. */
const BEND_PX = 14;
const EQUATOR_M = 40_075_016.686;
const WORLD_PX = 512;
const FARTHEST_ZOOM = 24;

/** Every point of a draft. Those of the ring come last, on top: its stops are places that have points of their own. */
export function handlePlaces(draft: LayoutDraft): HandlePlace[] {
  const zooms = new Map(linesOf(draft).map(({ key, zooms }) => [key, zooms]));
  const places = handlesOf(draft).flatMap((handle): HandlePlace[] => {
    const lngLat = handlePlace(draft, handle);
    if (lngLat === null) return [];
    const fromZoom = 'vertex' in handle ? zooms.get(keyOf(handle))?.[handle.vertex] : undefined;
    return [{ handle, lngLat, fromZoom: fromZoom ?? 0 }];
  });
  const isRing = ({ handle }: HandlePlace) => handle.part === 'ring';
  return [...places.filter((place) => !isRing(place)), ...places.filter(isRing)];
}

/** The middle of every edge of the ring and of the axes; the handle is that of the vertex which would be put there. */
export function edgeMiddles(draft: Pick<LayoutDraft, 'ring' | 'belts'>): HandlePlace[] {
  return linesOf(draft).flatMap(({ handleOf, vertices, isClosed, zooms }) =>
    middles(isClosed ? [...vertices, ...vertices.slice(0, 1)] : vertices).map(
      (lngLat, at): HandlePlace => ({
        handle: handleOf(at + 1),
        lngLat,
        fromZoom: Math.max(zooms[at] ?? 0, zooms[(at + 1) % zooms.length] ?? 0),
      }),
    ),
  );
}

/** The vertices on either side of one that are not shown at a zoom, up to the next that is. */
export function hiddenBeside(draft: LayoutDraft, handle: DraftHandle, zoom: number): Followers {
  const line = linesOf(draft).find(({ key }) => 'vertex' in handle && key === keyOf(handle));
  if (line === undefined || !('vertex' in handle)) return { before: 0, after: 0 };
  const { zooms, isClosed } = line;
  const count = zooms.length;
  const hidden = (step: 1 | -1): number => {
    for (let steps = 1; steps < count; steps++) {
      const at = handle.vertex + step * steps;
      const isEnd = !isClosed && (at < 0 || at >= count);
      if (isEnd || (zooms[(at + count) % count] ?? 0) <= Math.floor(zoom)) return steps - 1;
    }
    return 0;
  };
  return { before: hidden(-1), after: hidden(1) };
}

type LineHandle = Extract<DraftHandle, { vertex: number }>;

interface HandledLine {
  key: string;
  handleOf: (vertex: number) => LineHandle;
  vertices: readonly Position2[];
  isClosed: boolean;
  /** Of each vertex the whole zoom from which it is shown. */
  zooms: readonly number[];
}

function keyOf(handle: LineHandle): string {
  return handle.part === 'ring' ? 'ring' : `belt/${handle.belt}/${handle.line}`;
}

function linesOf({ ring, belts }: Pick<LayoutDraft, 'ring' | 'belts'>): HandledLine[] {
  const lineOf = (
    handleOf: HandledLine['handleOf'],
    vertices: readonly Position2[],
    isClosed: boolean,
  ): HandledLine => {
    const zooms = shownFrom(vertices, isClosed);
    return { key: keyOf(handleOf(0)), handleOf, vertices, isClosed, zooms };
  };
  return [
    ...(ring ? [lineOf((vertex) => ({ part: 'ring', vertex }), ring.vertices, true)] : []),
    ...belts.flatMap(({ axis }, belt) =>
      axis.map((vertices, line) =>
        lineOf((vertex) => ({ part: 'belt', belt, line, vertex }), vertices, false),
      ),
    ),
  ];
}

function shownFrom(vertices: readonly Position2[], isClosed: boolean): number[] {
  if (vertices.length < LONG_LINE) return vertices.map(() => 0);
  const bends = bendsM(vertices, isClosed);
  return vertices.map(([, lat], at) => {
    const worldM = EQUATOR_M * Math.cos((lat * Math.PI) / 180);
    const zoom = Math.ceil(Math.log2((BEND_PX * worldM) / (WORLD_PX * (bends[at] ?? 0))));
    return Math.min(FARTHEST_ZOOM, Math.max(0, zoom));
  });
}

function middles(path: readonly Position2[]): Position2[] {
  const whole = unwrapPath(
    path.map(([lng, lat]) => [lng, lat]),
    path[0]?.[0] ?? 0,
  );
  return whole.slice(1).map(([lng, lat], at): Position2 => {
    const [fromLng, fromLat] = whole[at] as Position2;
    return [(fromLng + lng) / 2, (fromLat + lat) / 2];
  });
}
