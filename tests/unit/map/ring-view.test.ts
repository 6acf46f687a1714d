import { describe, expect, it } from 'vitest';
import type { RankBands } from '../../../src/domain/scoring/uncertainty/rank-bands.ts';
import { ringLayerProps } from '../../../src/map/layers/ring-layer.ts';
import { cityBase } from '../../../src/map/views/city-view.ts';
import { ringRadii, ringRadiusPx } from '../../../src/map/views/ring-view.ts';
import { createCity } from '../../support/create-city.ts';

/** Intervals of cities 1 and 2 of three, two places wide and none. */
function bands(): RankBands {
  return {
    methodHash: '00000000',
    seed: 1,
    cities: Int32Array.of(1, 2),
    rowOf: Int32Array.of(-1, 0, 1),
    intervals: {
      drawCount: 20,
      low: Float64Array.of(1, 2),
      median: Float64Array.of(1, 2),
      high: Float64Array.of(2, 2),
    },
    convergence: null,
    toldApart01: null,
    ranks: new Uint32Array(40),
  };
}

const ALL = Uint8Array.of(1, 1, 1);
const ORDER = Uint32Array.of(2, 0, 1);

describe('ringRadii', () => {
  it('is wider for a rank that is less certain, and none for a city without a rank', () => {
    const paint = { bands: bands(), visible: ALL, isIndexable: ALL, scale: 2 };
    expect([...ringRadii(ORDER, paint)]).toEqual([12, 0, 42]);
  });

  it('draws none for a filtered-out city or one that the method in use does not rank', () => {
    const paint = { bands: bands(), visible: Uint8Array.of(1, 0, 1), isIndexable: ALL, scale: 1 };
    expect([...ringRadii(ORDER, paint)]).toEqual([6, 0, 0]);
    const unranked = { ...paint, visible: ALL, isIndexable: Uint8Array.of(1, 1, 0) };
    expect([...ringRadii(ORDER, unranked)]).toEqual([0, 0, 21]);
  });
});

it('depends on the share of all places, so that many members do not fill the map', () => {
  expect(ringRadiusPx(20, 400)).toBe(ringRadiusPx(1_000, 20_000));
});

describe('ring layer', () => {
  const base = cityBase([createCity({}), createCity({})]);
  const view = {
    base,
    radiiPx: Float32Array.of(7, 8),
    fills: new Uint8ClampedArray(8),
    isPale: false,
  };

  it('takes no pointer, stays whole on the globe and shrinks with the discs', () => {
    const { pickable, parameters, radiusScale } = ringLayerProps(view, 0.5);
    expect({ pickable, parameters, radiusScale }).toEqual({
      pickable: false,
      parameters: { cullMode: 'none', depthCompare: 'always', depthWriteEnabled: false },
      radiusScale: 0.5,
    });
  });

  it('uploads no size again when colours change, and no position ever', () => {
    const attributes = (of: typeof view) =>
      (ringLayerProps(of, 2).data as { attributes: Record<string, { value: unknown }> }).attributes;
    const recoloured = attributes({ ...view, fills: view.fills.slice() });
    expect(recoloured['getRadius']?.value).toBe(view.radiiPx);
    expect(recoloured['getPosition']?.value).toBe(base.positions);
  });

  it('fades what is left of another method', () => {
    expect(ringLayerProps({ ...view, isPale: true }, 2).opacity).toBeLessThan(1);
  });
});
