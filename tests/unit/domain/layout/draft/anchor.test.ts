import { expect, test } from 'vitest';
import { anchorOf, placeBeside } from '../../../../../src/domain/layout/draft/anchor.ts';
import { distanceKm } from '../../../../../src/domain/layout/geodesic.ts';
import { exampleDraft } from '../../../../support/example-draft.ts';

test('a draft turns about its centre, without one about the middle of its ring, without either about nothing', () => {
  const draft = exampleDraft();

  expect(anchorOf(draft)).toEqual({ lng: 112.85, lat: 35.49 });
  const ofRing = anchorOf({ ...draft, centre: null });
  expect(ofRing?.lng).toBeCloseTo(112.8, 9);
  expect(ofRing?.lat).toBeCloseTo(35.5, 9);
  expect(anchorOf({ centre: null, ring: null })).toBeNull();
});

test('a place so far to the east and north lies at that distance, in that direction', () => {
  const from = { lng: 76.9, lat: 43.2 };
  const beside = placeBeside(from, -30, 40);

  expect(distanceKm(from, beside)).toBeCloseTo(50, 6);
  expect(beside.lng).toBeLessThan(from.lng);
  expect(beside.lat).toBeGreaterThan(from.lat);
  expect(placeBeside(from, 10, 0).lat).toBeCloseTo(43.2, 3);
  expect(placeBeside(from, Number.NaN, 0).lat).toBeNaN();
});
