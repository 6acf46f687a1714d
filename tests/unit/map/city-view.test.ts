import { describe, expect, it } from 'vitest';
import type { City } from '../../../src/domain/city.ts';
import { MARK } from '../../../src/map/layers/mark.ts';
import {
  type CityPaint,
  cityBase,
  cityView,
  populationRadiusPx,
} from '../../../src/map/views/city-view.ts';
import { createCity } from '../../support/create-city.ts';

describe('cityBase', () => {
  it('draws big cities below small ones', () => {
    const cities = [
      createCity({ population: 1e6 }),
      createCity({ population: 9e6 }),
      createCity({ population: null }),
    ];
    expect(cityBase(cities)).toEqual({
      order: Uint32Array.of(1, 0, 2),
      positions: Float32Array.of(10, 20, 10, 20, 10, 20),
      populationRadiiPx: Float32Array.of(3.15 * 3, 3.15, 3),
    });
  });
});

it('gives an area in proportion to the population, and small cities a visible size', () => {
  expect(populationRadiusPx(16e6) / populationRadiusPx(4e6)).toBeCloseTo(2);
  expect(populationRadiusPx(1)).toBe(3);
  expect(populationRadiusPx(null)).toBe(3);
});

describe('cityView', () => {
  const cities: City[] = [createCity({ population: 4e6 }), createCity({ population: 1e6 })];
  const base = cityBase(cities);
  const paint: CityPaint = {
    visible: Uint8Array.of(1, 1),
    omitted: -1,
    classes: Int8Array.of(0, 1),
    colours: [
      [1, 2, 3],
      [4, 5, 6],
    ],
    marks: null,
    radiusPx: null,
    scale: 1,
    ground: [250, 250, 250],
    edge: [20, 20, 20],
    noData: [90, 90, 90],
    filteredOut: [99, 99, 99],
  };

  it('fills each city with the colour of its class', () => {
    const view = cityView(base, paint);
    expect([...view.fills]).toEqual([1, 2, 3, 255, 4, 5, 6, 255]);
    expect([...view.marks]).toEqual([MARK.full, MARK.full]);
  });

  it('hatches a city without data instead of giving it the lowest colour', () => {
    const view = cityView(base, { ...paint, classes: Int8Array.of(-1, 1) });
    expect([...view.marks]).toEqual([MARK.hatch, MARK.full]);
    expect([...view.fills.slice(0, 3)]).toEqual([90, 90, 90]);
  });

  it('leaves a filtered-out city as a small hollow dot', () => {
    const view = cityView(base, { ...paint, visible: Uint8Array.of(0, 1) });
    expect(view.marks[0]).toBe(MARK.hollow);
    expect([...view.radiiPx]).toEqual([2, populationRadiusPx(1e6)].map(Math.fround));
  });

  it('tells a conditional city by its mark', () => {
    const view = cityView(base, { ...paint, marks: Uint8Array.of(MARK.half, MARK.full) });
    expect([...view.marks]).toEqual([MARK.half, MARK.full]);
  });

  it('draws no disc for the city that the layout draws by itself', () => {
    const view = cityView(base, { ...paint, omitted: 0 });
    expect([...view.radiiPx]).toEqual([0, populationRadiusPx(1e6)].map(Math.fround));
  });
});
