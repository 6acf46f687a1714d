import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, it, vi } from 'vitest';
import { wholeFrames } from '../../../src/map/engine/whole-frames.ts';

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
  let due: { then: () => void; atMs: number } | null = null;
  let nowMs = 0;
  const later = (then: () => void, ms: number) => {
    due = { then, atMs: nowMs + ms };
    return () => {
      due = null;
    };
  };
  const pass = (ms: number) => {
    nowMs += ms;
    if (due && due.atMs <= nowMs) due.then();
  };
  return { map, repaint, arrive, state, later, pass };
}

it('draws at once while nothing is awaited', () => {
  const { map, repaint, later } = makeMap();
  const frames = wholeFrames(map, later);
  frames.await([]);
  map.triggerRepaint();
  expect(repaint).toHaveBeenCalledTimes(1);
  expect(frames.isHeld()).toBe(false);
});

it('holds frames back until every awaited source has come, then draws once', () => {
  const { map, repaint, arrive, later } = makeMap();
  const frames = wholeFrames(map, later);
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
  const { map, repaint, later, pass } = makeMap();
  const frames = wholeFrames(map, later);
  frames.await(['names']);
  pass(100);
  frames.await(['names']);
  pass(50);
  expect(repaint).toHaveBeenCalledTimes(1);
  expect(frames.isHeld()).toBe(false);
});

it('never stops a camera', () => {
  const { map, repaint, state, later } = makeMap();
  const frames = wholeFrames(map, later);
  frames.await(['names']);
  state.isMoving = true;
  map.triggerRepaint();
  expect(repaint).toHaveBeenCalledTimes(1);
});

it('leaves the map as it was', () => {
  const { map, repaint, later, pass } = makeMap();
  const frames = wholeFrames(map, later);
  frames.await(['names']);
  frames.stop();
  map.triggerRepaint();
  expect(repaint).toHaveBeenCalledTimes(1);
  pass(1000);
  expect(repaint).toHaveBeenCalledTimes(1);
});
