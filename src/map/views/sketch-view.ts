import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import { createSelector } from 'reselect';
import { greatCircleLine, type Position2 } from '../../domain/geodesy.ts';
import type { Language } from '../../domain/language.ts';
import { unwrapPath } from '../../domain/layout/measures/planar.ts';
import {
  measureSketch,
  type Shape,
  type SketchFigures,
} from '../../domain/layout/sketch/measure-sketch.ts';
import { positionAfter } from '../../domain/layout/sketch/reshape.ts';
import { isClosedKind, type Sketch } from '../../domain/layout/sketch/sketch.ts';
import type { BeltArea } from '../../domain/layout/sketch/sketch-files.ts';
import { formatMeasuredKm, formatMeasuredKm2 } from '../../i18n/measured.ts';
import type { AtlasState } from '../../store/atlas-store.ts';
import { selectReshaped } from '../../store/change-sketches.ts';
import { SKETCH_CURRENT_SOURCE, SKETCH_SOURCE, type SketchPart } from '../layers/sketch-layers.ts';
import { pixelsOf } from './layout-lab-view.ts';

/** A line is drawn as the shortest way on the globe, bent in steps of so many degrees of arc. */
const STEP_DEG = 1;

const selectSketchSource = createSelector(
  [
    ({ drawing }: AtlasState) => drawing.sketches.present,
    ({ drawing }: AtlasState) => drawing.belts,
    ({ scenario }: AtlasState) => scenario.language,
  ],
  (sketches, belts, language) =>
    sourceOf(
      sketches.flatMap((sketch, at) => [
        ...shapeFeatures(sketch, belts.get(sketch) ?? null),
        ...labelFeatures(sketch, belts.get(sketch) ?? null, `${at + 1}`, language),
      ]),
    ),
);

const selectCurrentSource = createSelector(
  [
    ({ drawing }: AtlasState) => drawing.current,
    ({ drawing }: AtlasState) => drawing.bufferKm,
    selectReshaped,
    ({ drawing }: AtlasState) => drawing.reshaped?.vertex ?? 0,
  ],
  (current, bufferKm, reshaped, vertex) => {
    if (current === null) return sourceOf(reshaped ? handlesOf(reshaped, vertex) : []);
    const { kind, positions, pointer } = current;
    const shape: Shape = { kind, positions, bufferKm: kind === 'belt' ? bufferKm : null };
    const next = pointer === null ? positions : [...positions, pointer];
    const isArea = kind === 'area' && next.length > 2;
    const last = positions.at(-1);
    const [first] = positions;
    const ahead = pointer === null || !last ? [] : [last, pointer];
    const back = isClosedKind(kind) && pointer !== null && first ? [pointer, first] : [];
    return sourceOf([
      ...(isArea ? [areaOf(next)] : []),
      ...(kind === 'belt' ? [broadOf({ ...shape, positions: next })] : []),
      ...linesOf([{ positions, part: 'line' }]),
      ...linesOf([
        { positions: ahead, part: 'ahead' },
        { positions: positions.length > 1 ? back : [], part: 'ahead' },
      ]),
      ...positions.map(vertexOf),
    ]);
  },
);

/** Positions that can be dragged, and the middles of stretches, which become positions. */
function handlesOf({ kind, positions }: Sketch, chosen: number): Feature[] {
  const middles = positions.flatMap((_, at) => {
    const isEnd = at === positions.length - 1 && !isClosedKind(kind);
    const middle = isEnd ? null : positionAfter({ kind, positions }, at);
    return middle ? [featureOf('middle', { type: 'Point', coordinates: middle })] : [];
  });
  const handles = positions.map((coordinates, at) =>
    featureOf(at === chosen ? 'held' : 'handle', { type: 'Point', coordinates }),
  );
  return [...middles, ...handles];
}

/** Sources of what is drawn by hand; each is the same object until it changes. */
export const selectSketchLive = createSelector(
  [selectSketchSource, selectCurrentSource],
  (sketches, current): Record<string, GeoJSONSourceSpecification> => ({
    [SKETCH_SOURCE]: sketches,
    [SKETCH_CURRENT_SOURCE]: current,
  }),
);

function shapeFeatures(shape: Shape, belt: BeltArea | null): Feature[] {
  const { kind, positions } = shape;
  const [first] = positions;
  const closed = isClosedKind(kind) && first ? [...positions, first] : positions;
  const figures = measureSketch(shape);
  return [
    ...(kind === 'area' ? [areaOf(positions)] : []),
    ...(kind === 'belt' ? [belt?.area ? featureOf('belt', belt.area) : broadOf(shape)] : []),
    ...linesOf([{ positions: closed, part: 'line' }]),
    ...positions.map(vertexOf),
    ...crossingsOf(figures).map((place) =>
      featureOf('crossing', { type: 'Point', coordinates: place }),
    ),
  ];
}

function crossingsOf(figures: SketchFigures | null): Position2[] {
  if (figures?.kind === 'area') return figures.crossings;
  return figures?.kind === 'ring' ? figures.ring.crossings : [];
}

/** The number of a sketch and its first figure, where there is room for it: at the end of a line, in the middle of an outline. */
function labelFeatures(
  shape: Shape,
  belt: BeltArea | null,
  number: string,
  language: Language,
): Feature[] {
  const figure = firstFigure(shape, belt, language);
  const label = figure === null ? number : `${number} · ${figure}`;
  const at = isClosedKind(shape.kind) ? middleOf(shape.positions) : shape.positions.at(-1);
  return at ? [featureOf('label', { type: 'Point', coordinates: at }, { label })] : [];
}

function firstFigure(shape: Shape, belt: BeltArea | null, language: Language): string | null {
  const figures = measureSketch(shape);
  switch (figures?.kind) {
    case 'distance':
      return formatMeasuredKm(figures.lengthKm, language);
    case 'area':
      return figures.areaKm2 === null ? null : formatMeasuredKm2(figures.areaKm2, language);
    case 'ring':
      return formatMeasuredKm(figures.ring.lengthKm, language);
    case 'belt':
      return belt?.areaKm2 == null ? null : formatMeasuredKm2(belt.areaKm2, language);
    default:
      return null;
  }
}

function middleOf(positions: readonly Position2[]): Position2 {
  const path = unwrapPath(positions, positions[0]?.[0] ?? 0);
  const mean = (axis: 0 | 1) =>
    path.reduce((sum, position) => sum + position[axis], 0) / path.length;
  return [mean(0), mean(1)];
}

/** The way over the positions on the globe, longitudes running on over 180°. */
function wayOver(positions: readonly Position2[]): Position[] {
  const parts = positions.slice(1).flatMap(([lng, lat], at) => {
    const [fromLng, fromLat] = positions[at] as Position2;
    return greatCircleLine({ lng: fromLng, lat: fromLat }, { lng, lat }, STEP_DEG).flat();
  });
  return unwrapPath(parts, positions[0]?.[0] ?? 0);
}

function linesOf(lines: { positions: readonly Position2[]; part: SketchPart }[]): Feature[] {
  return lines.flatMap(({ positions, part }) =>
    positions.length < 2
      ? []
      : [featureOf(part, { type: 'LineString', coordinates: wayOver(positions) })],
  );
}

function areaOf(positions: readonly Position2[]): Feature {
  const ring = wayOver([...positions, ...positions.slice(0, 1)]);
  return featureOf('area', { type: 'Polygon', coordinates: [ring] });
}

/** A belt as a broad line: right where it lies across the middle of the axis, at once. */
function broadOf({ positions, bufferKm }: Shape): Feature {
  const lat = middleOf(positions)[1];
  const widthPx = 2 * pixelsOf(bufferKm ?? 0, lat);
  const way = positions.length < 2 ? [...positions, ...positions] : wayOver(positions);
  return featureOf('broad', { type: 'LineString', coordinates: way }, { widthPx });
}

function vertexOf(position: Position2): Feature {
  return featureOf('vertex', { type: 'Point', coordinates: position });
}

function featureOf(part: SketchPart, geometry: Geometry, more = {}): Feature {
  return { type: 'Feature', geometry, properties: { part, ...more } };
}

function sourceOf(features: Feature[]): GeoJSONSourceSpecification {
  const data: FeatureCollection = { type: 'FeatureCollection', features };
  return { type: 'geojson', data };
}
