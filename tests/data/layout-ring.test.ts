import { expect, test } from 'vitest';
import { lineLengthKm } from '../../src/domain/layout/geodesic.ts';
import { openPublishedLayout } from '../support/published-layout.ts';

test('the stated length of the drawn ring is its geodesic length, rounded', async () => {
  const { ring } = await openPublishedLayout();
  expect(ring.properties.drawnLengthKm).toBe(Math.round(lineLengthKm(ring.geometry)));
});
