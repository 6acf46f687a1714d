import { pointToLineDistance } from '@turf/turf';
import { expect, test } from 'vitest';
import { measureLayout, SEAT_KM } from '../../src/domain/layout/layout-measures.ts';
import { openPublishedLayout } from '../support/published-layout.ts';

test('the townships on the ring are those whose seat lies near it, as turf measures', async () => {
  const plan = await openPublishedLayout();
  const near = plan.townships.features.filter(
    ({ geometry }) =>
      pointToLineDistance(geometry.coordinates, plan.ring.geometry, { units: 'kilometers' }) <=
      SEAT_KM,
  );
  expect(near.length).toBeGreaterThan(0);
  expect(measureLayout(plan).ringTownships).toEqual(near.map(({ properties }) => properties.code));
});
