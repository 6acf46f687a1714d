import { expect, it } from 'vitest';
import { type LabelPaint, labelOrder, labelView } from '../../../src/map/views/label-view.ts';
import { createCity } from '../../support/create-city.ts';

const cities = [
  createCity({ name: { en: 'Small', zh: null }, population: 1e5 }),
  createCity({ name: { en: 'Capital', zh: '首都' }, population: 5e6, isCapital: true }),
  createCity({ name: { en: 'Giant', zh: '大城' }, population: 10e6 }),
];
const paint = {
  visible: Uint8Array.of(1, 1, 1),
  pinned: -1,
  omitted: -1,
  marked: [],
  markRadiusPx: 9,
  partners: [],
  language: 'en' as const,
  radiusPxOf: () => 5,
};
const labels = (change: Partial<LabelPaint>) =>
  labelView(cities, labelOrder(cities), { ...paint, ...change }).features.map(
    ({ properties }) => properties,
  );

it('places the most important cities first, capitals before larger towns', () => {
  expect(labels({})).toEqual([
    { label: 'Capital', tier: 2, rank: 0, gapPx: 8 },
    { label: 'Giant', tier: 1, rank: 1, gapPx: 8 },
    { label: 'Small', tier: 3, rank: 2, gapPx: 8 },
  ]);
});

it('keeps the Latin name of a city without a Chinese one', () => {
  expect(labels({ language: 'zh' }).map(({ label }) => label)).toEqual(['首都', '大城', 'Small']);
});

it('names the pinned city even when the filters leave it out', () => {
  expect(
    labels({ visible: Uint8Array.of(0, 1, 0), pinned: 0 }).map(({ label, tier }) => [label, tier]),
  ).toEqual([
    ['Small', 0],
    ['Capital', 2],
  ]);
});

it('names marked cities next, clear of all marks, also when the filters leave them out', () => {
  expect(labels({ visible: Uint8Array.of(0, 1, 1), pinned: 2, marked: [0] })).toEqual([
    { label: 'Giant', tier: 0, rank: 0, gapPx: 17 },
    { label: 'Small', tier: 'partner', rank: 1, gapPx: 12 },
    { label: 'Capital', tier: 2, rank: 2, gapPx: 8 },
  ]);
});

it('names partners before larger cities, in their order, after those with a mark', () => {
  const given = { pinned: 2, marked: [0], partners: [0, 1] };
  expect(labels({ ...given, visible: Uint8Array.of(1, 0, 1) })).toEqual([
    { label: 'Giant', tier: 0, rank: 0, gapPx: 17 },
    { label: 'Small', tier: 'partner', rank: 1, gapPx: 12 },
    { label: 'Capital', tier: 'partner', rank: 2, gapPx: 8 },
  ]);
});

it('leaves out the city that the layout names by itself, pinned or not', () => {
  expect(labels({ omitted: 1 }).map(({ label }) => label)).toEqual(['Giant', 'Small']);
  expect(labels({ omitted: 1, pinned: 1 }).map(({ label }) => label)).toEqual(['Giant', 'Small']);
});

it('names 600 cities at most, the pinned one among them, equals in the order of the package', () => {
  const many = Array.from({ length: 700 }, (_, at) =>
    createCity({ name: { en: String(at), zh: null }, population: at < 650 ? 1e6 : 2e6 }),
  );
  const { features } = labelView(many, labelOrder(many), {
    ...paint,
    visible: new Uint8Array(700).fill(1),
    pinned: 3,
  });
  const names = features.map(({ properties }) => Number(properties.label));
  const large = Array.from({ length: 50 }, (_, at) => 650 + at);
  expect(names.slice(0, 55)).toEqual([3, ...large, 0, 1, 2, 4]);
  expect(names).toHaveLength(600);
});
