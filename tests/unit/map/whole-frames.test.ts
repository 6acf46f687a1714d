import type { Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { wholeFrames } from '../../../src/map/engine/whole-frames.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function makeMap() {
  const loaded = new Set<string>();
  const listeners: (() => void)[] = [];
  const repaint = vi.fn();
  const state = { isMoving: false };
  const map = {
    isMoving: () => state.isMoving,
    isSourceLoaded: (id: string) => loaded.has(id),
    on: (_: string, listener: () => void) => listeners.push(listener),
    off: vi.fn(),
    triggerRepaint: repaint,
  } as unknown as MapLibreMap;
  const arrive = (id: string) => {
    loaded.add(id);
    for (const listener of listeners) listener();
  };
  return { map, repaint, arrive, state };
}

it('draws at once while nothing is awaited', () => {
  const { map, repaint } = makeMap();
  const frames = wholeFrames(map);
  frames.await([]);
  map.triggerRepaint();
  expect(repaint).toHaveBeenCalledTimes(1);
  expect(frames.isHeld()).toBe(false);
});

it('holds frames back until every awaited source has come, then draws once', () => {
  const { map, repaint, arrive } = makeMap();
  const frames = wholeFrames(map);
  frames.await(['names']);
  frames.await(['places']);
  map.triggerRepaint();
  arrive('names');
  expect(repaint).not.toHaveBeenCalled();
  expect(frames.isHeld()).toBe(true);
  arrive('places');
  expect(repaint).toHaveBeenCalledTimes(1);
  expect(frames.isHeld()).toBe(false);
  arrive('names');
  expect(repaint).toHaveBeenCalledTimes(1);
});

it('waits no longer than its limit, counted from the first change', () => {
  const { map, repaint } = makeMap();
  const frames = wholeFrames(map);
  frames.await(['names']);
  vi.advanceTimersByTime(100);
  frames.await(['names']);
  vi.advanceTimersByTime(50);
  expect(repaint).toHaveBeenCalledTimes(1);
  expect(frames.isHeld()).toBe(false);
});

it('never stops a camera', () => {
  const { map, repaint, state } = makeMap();
  const frames = wholeFrames(map);
  frames.await(['names']);
  state.isMoving = true;
  map.triggerRepaint();
  expect(repaint).toHaveBeenCalledTimes(1);
});

it('leaves the map as it was', () => {
  const { map, repaint } = makeMap();
  const frames = wholeFrames(map);
  frames.await(['names']);
  frames.stop();
  map.triggerRepaint();
  expect(repaint).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1000);
  expect(repaint).toHaveBeenCalledTimes(1);
});
