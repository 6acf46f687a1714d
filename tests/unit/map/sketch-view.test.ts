import type { FeatureCollection } from 'geojson';
import { expect, it } from 'vitest';
import { SKETCH_CURRENT_SOURCE, SKETCH_SOURCE } from '../../../src/map/layers/sketch-layers.ts';
import { selectSketchLive } from '../../../src/map/views/sketch-view.ts';
import { type AtlasStore, createAtlasStore } from '../../../src/store/atlas-store.ts';
import { addSketch, reshapeSketch } from '../../../src/store/change-sketches.ts';
import { changeDrawing } from '../../../src/store/map-tool.ts';
import { DEFAULT_SCENARIO } from '../../../src/store/scenario.ts';

function featuresOf(store: AtlasStore, source: string): FeatureCollection['features'] {
  const { data } = selectSketchLive(store.getState())[source] ?? {};
  return (data as FeatureCollection).features;
}

function partsOf(store: AtlasStore, source: string): string[] {
  return featuresOf(store, source).map(({ properties }) => properties?.['part']);
}

it('draws a distance along the shortest way on the globe, with its number and length', () => {
  const store = createAtlasStore({ ...DEFAULT_SCENARIO, language: 'en' });
  const positions: [number, number][] = [
    [0, 50],
    [90, 50],
  ];
  addSketch(store, { kind: 'distance', positions, bufferKm: null });
  const [line, , , label] = featuresOf(store, SKETCH_SOURCE);
  if (line?.geometry.type !== 'LineString') throw new Error('Not a line');
  const northernmost = Math.max(...line.geometry.coordinates.map(([, lat]) => lat ?? 0));
  expect(northernmost).toBeGreaterThan(58);
  expect(label?.properties).toEqual({ part: 'label', label: '1 · 6,031\u202Fkm' });
});

it('a line over 180° stays whole', () => {
  const store = createAtlasStore(DEFAULT_SCENARIO);
  const positions: [number, number][] = [
    [179, 0],
    [-179, 0],
  ];
  addSketch(store, { kind: 'distance', positions, bufferKm: null });
  const [line] = featuresOf(store, SKETCH_SOURCE);
  if (line?.geometry.type !== 'LineString') throw new Error('Not a line');
  const steps = line.geometry.coordinates.map(([lng]) => lng ?? 0);
  expect(steps.at(-1)).toBeCloseTo(181, 9);
});

it('shows a belt as a broad line until its area is there', () => {
  const store = createAtlasStore(DEFAULT_SCENARIO);
  const positions: [number, number][] = [
    [0, 0],
    [0, 0.5],
  ];
  addSketch(store, { kind: 'belt', positions, bufferKm: 5 });
  expect(partsOf(store, SKETCH_SOURCE)).toEqual(['broad', 'line', 'vertex', 'vertex', 'label']);
  const [belt] = store.getState().drawing.sketches.present;
  if (!belt) throw new Error('No belt');
  const area = { type: 'Polygon' as const, coordinates: [] };
  changeDrawing(store, { belts: new Map([[belt, { area, areaKm2: 600 }]]) });
  expect(partsOf(store, SKETCH_SOURCE)).toEqual(['belt', 'line', 'vertex', 'vertex', 'label']);
});

it('circles where an outline crosses itself', () => {
  const store = createAtlasStore(DEFAULT_SCENARIO);
  const positions: [number, number][] = [
    [0, 0],
    [0.5, 0.5],
    [0.5, 0],
    [0, 0.5],
  ];
  addSketch(store, { kind: 'area', positions, bufferKm: null });
  const [crossing] = featuresOf(store, SKETCH_SOURCE).filter(
    ({ properties }) => properties?.['part'] === 'crossing',
  );
  expect(crossing?.geometry).toEqual({ type: 'Point', coordinates: [0.25, 0.25] });
});

it('leads from what is placed to the pointer and, for outlines, back', () => {
  const store = createAtlasStore(DEFAULT_SCENARIO);
  const positions: [number, number][] = [
    [0, 0],
    [0.5, 0],
  ];
  changeDrawing(store, { current: { kind: 'distance', positions, pointer: [0.5, 0.5] } });
  expect(partsOf(store, SKETCH_CURRENT_SOURCE)).toEqual(['line', 'ahead', 'vertex', 'vertex']);
  changeDrawing(store, { current: { kind: 'area', positions, pointer: [0.5, 0.5] } });
  expect(partsOf(store, SKETCH_CURRENT_SOURCE)).toEqual([
    'area',
    'line',
    'ahead',
    'ahead',
    'vertex',
    'vertex',
  ]);
  changeDrawing(store, { current: null });
  expect(partsOf(store, SKETCH_CURRENT_SOURCE)).toEqual([]);
});

it('shows what can be dragged of the sketch that is changed: its positions, the full one, and the middles', () => {
  const store = createAtlasStore(DEFAULT_SCENARIO);
  const positions: [number, number][] = [
    [0, 0],
    [2, 0],
    [2, 2],
  ];
  addSketch(store, { kind: 'distance', positions, bufferKm: null });
  addSketch(store, { kind: 'area', positions, bufferKm: null });
  expect(partsOf(store, SKETCH_CURRENT_SOURCE)).toEqual([]);
  reshapeSketch(store, 1);
  expect(partsOf(store, SKETCH_CURRENT_SOURCE)).toEqual([
    'middle',
    'middle',
    'held',
    'handle',
    'handle',
  ]);
  reshapeSketch(store, 2);
  expect(partsOf(store, SKETCH_CURRENT_SOURCE).filter((part) => part === 'middle')).toHaveLength(3);
});
