import { expect, test } from 'vitest';
import {
  countiesOfSites,
  countiesWithStops,
  unitBounds,
} from '../../../../../src/domain/layout/levels/unit-bounds.ts';
import { openPublishedLayout } from '../../../../support/published-layout.ts';

const plan = await openPublishedLayout();

test('a village is its point, a township all dots of its own, a county its outline', () => {
  const village = plan.villages.features.find(
    ({ properties }) => properties.townshipCode === '140525100',
  );
  const [lng = 0, lat = 0] = village?.geometry.coordinates ?? [];
  expect(unitBounds(plan, village?.properties.code ?? '')).toEqual([lng, lat, lng, lat]);
  const [west, south, east, north] = unitBounds(plan, '140525100') ?? [0, 0, 0, 0];
  expect([west <= lng, south <= lat, east >= lng, north >= lat]).toEqual([true, true, true, true]);
  const county = unitBounds(plan, '140525') ?? [0, 0, 0, 0];
  expect(county.map((degrees) => Math.round(degrees * 10) / 10)).toEqual([
    112.5, 35.2, 113.2, 35.7,
  ]);
  expect(unitBounds(plan, '999999')).toBeNull();
});

test('Huangcheng Xiangfu stands in Yangcheng; the middle of the Lishan reserve lies outside of all counties', () => {
  const counties = countiesOfSites(plan);
  const huangcheng = plan.sites.features.find(({ properties }) =>
    properties.name.en.startsWith('Huangcheng'),
  );
  expect(counties.get(huangcheng?.properties.id ?? '')).toBe('140522');
  const outside = plan.sites.features.filter(({ properties }) => !counties.has(properties.id));
  expect(outside.map(({ properties }) => properties.name.en)).toEqual([
    'Lishan National Nature Reserve',
  ]);
});

test('the 26 stops of the ring stand in five of the six counties, none in Chengqu', () => {
  expect(countiesWithStops(plan)).toEqual(['140521', '140522', '140524', '140525', '140581']);
  expect(countiesWithStops({ ...plan, ringStops: { ...plan.ringStops, features: [] } })).toEqual(
    [],
  );
});
