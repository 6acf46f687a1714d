import { describe, expect, it } from 'vitest';
import { cityLayerProps } from '../../../src/map/layers/city-layer.ts';
import { symbolScale } from '../../../src/map/layers/disc-props.ts';
import { arcLayerProps, LINK_LAYER_ID } from '../../../src/map/layers/link-layer.ts';
import { cityBase, cityView } from '../../../src/map/views/city-view.ts';
import { createCity } from '../../support/create-city.ts';

const base = cityBase([createCity({}), createCity({})]);
const view = cityView(base, {
  visible: Uint8Array.of(1, 1),
  omitted: -1,
  classes: Int8Array.of(0, 0),
  colours: [[1, 2, 3]],
  marks: null,
  radiusPx: 4,
  scale: 1,
  ground: [255, 0, 51],
  edge: [0, 0, 0],
  noData: [0, 0, 0],
  filteredOut: [0, 0, 0],
});

describe('city layer', () => {
  it('hands positions to the graphics card once: the same object whatever the colours', () => {
    const first = cityLayerProps(view, 2).data as { attributes: Record<string, unknown> };
    const second = cityLayerProps({ ...view, fills: view.fills.slice() }, 2).data as typeof first;
    expect(second.attributes['getPosition']).toBe(first.attributes['getPosition']);
    expect(second.attributes['getFillColor']).not.toBe(first.attributes['getFillColor']);
  });

  it('stays whole on the globe: not culled, not cut by its surface, nothing written to the depth', () => {
    expect(cityLayerProps(view, 2).parameters).toEqual({
      cullMode: 'none',
      depthCompare: 'always',
      depthWriteEnabled: false,
    });
  });

  it('gives the ground colour as shares of one', () => {
    expect(cityLayerProps(view, 2).groundColour).toEqual([1, 0, 0.2]);
  });
});

it('draws symbols smaller only where the whole world is small', () => {
  expect([0.5, 1.2, 1.5, 9].map(symbolScale)).toEqual([0.5, 0.75, 1, 1]);
});

describe('link layer', () => {
  const links = {
    sourcePositions: new Float32Array(6),
    targetPositions: new Float32Array(6),
    colours: new Uint8ClampedArray(12),
    widthsPx: new Float32Array(3),
    bowsPx: new Float32Array(3),
    tapers: new Float32Array(3),
  };

  it('follows the geodesic, flat on the flat map and above the surface of the globe', () => {
    const flat = arcLayerProps(LINK_LAYER_ID, links, false);
    expect([flat.greatCircle, flat.getHeight]).toEqual([true, 0]);
    expect(arcLayerProps(LINK_LAYER_ID, links, true).getHeight).toBeGreaterThan(0);
  });

  it('draws fewer segments when there are very many links', () => {
    const many = arcLayerProps(
      LINK_LAYER_ID,
      { ...links, widthsPx: new Float32Array(6_000) },
      false,
    );
    expect(many.numSegments).toBeLessThan(
      arcLayerProps(LINK_LAYER_ID, links, false).numSegments as number,
    );
  });
});
