import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOfEnds } from '../../../../src/charts/series/link-bounds.ts';
import { shownFacts } from '../../../../src/charts/series/link-facts.ts';
import { licenceDuties } from '../../../../src/charts/series/link-licences.ts';
import { inOrder } from '../../../../src/charts/series/link-order.ts';
import { greatCircleLine } from '../../../../src/domain/geodesy.ts';
import type { Source } from '../../../../src/domain/provenance.ts';

const lng = fc.double({ min: -180, max: 180, noNaN: true });
const lat = fc.double({ min: -80, max: 80, noNaN: true });

describe('boundsOfEnds', () => {
  it('goes over the Pacific where that is shorter', () => {
    expect(boundsOfEnds({ lng: 170, lat: -10 }, { lng: -160, lat: 10 }, 8)).toEqual([
      170, -10, 200, 10,
    ]);
    expect(boundsOfEnds({ lng: -160, lat: 10 }, { lng: 170, lat: -10 }, 8)).toEqual([
      170, -10, 200, 10,
    ]);
  });

  it('keeps the surroundings of one place', () => {
    expect(boundsOfEnds({ lng: 10, lat: 20 }, { lng: 10, lat: 20 }, 8)).toEqual([6, 16, 14, 24]);
  });

  it('is never wider than half the world and holds both ends', () => {
    fc.assert(
      fc.property(lng, lat, lng, lat, (lngA, latA, lngB, latB) => {
        const [west, south, east, north] = boundsOfEnds(
          { lng: lngA, lat: latA },
          { lng: lngB, lat: latB },
          0,
        );
        expect(east - west).toBeLessThanOrEqual(180 + 1e-9);
        for (const [endLng, endLat] of [
          [lngA, latA],
          [lngB, latB],
        ] as const) {
          const offset = (((endLng - west) % 360) + 360) % 360;
          expect(Math.min(offset, Math.abs(offset - 360))).toBeLessThanOrEqual(east - west + 1e-9);
          expect(endLat).toBeGreaterThanOrEqual(south);
          expect(endLat).toBeLessThanOrEqual(north);
        }
      }),
    );
  });
});

describe('a link over the Pacific', () => {
  it('is cut at 180° and drawn the short way', () => {
    const auckland = { lng: 174.79, lat: -37.01 };
    const losAngeles = { lng: -118.41, lat: 33.94 };
    const parts = greatCircleLine(auckland, losAngeles, 2);
    expect(parts.map((part) => [part[0]?.[0], part.at(-1)?.[0]])).toEqual([
      [174.79, 180],
      [-180, -118.41],
    ]);
    const turned = parts.flat().every(([at]) => at > 170 || at < -110);
    expect(turned).toBe(true);
  });
});

describe('shownFacts', () => {
  const facts = {
    corridor: 'Bridge',
    corridor_zh: '桥',
    position_check: 'ok',
    match: 'name',
    airlines: 3,
  };

  it('shows the Chinese form in its place and leaves out a check that was passed', () => {
    expect(shownFacts({ facts }, 'zh')).toEqual([
      { key: 'corridor', value: '桥' },
      { key: 'match', value: 'name' },
      { key: 'airlines', value: 3 },
    ]);
    expect(shownFacts({ facts }, 'en')[0]).toEqual({ key: 'corridor', value: 'Bridge' });
  });

  it('says when a position did not pass', () => {
    expect(shownFacts({ facts: { position_check: 'mismatch' } }, 'en')).toEqual([
      { key: 'position_check', value: 'mismatch' },
    ]);
  });
});

describe('inOrder', () => {
  it('sorts rows by their keys, missing ones last both ways', () => {
    const years: Record<number, number | null> = { 7: 2015, 3: null, 9: 2011 };
    const keyOf = (row: number) => years[row] ?? null;
    expect(inOrder([3, 7, 9], keyOf, false, 'en')).toEqual([9, 7, 3]);
    expect(inOrder([3, 7, 9], keyOf, true, 'en')).toEqual([7, 9, 3]);
  });
});

describe('licenceDuties', () => {
  const source = (licence: string, licenceClass: Source['licenceClass']): Source => ({
    id: licence,
    title: '',
    publisher: '',
    year: null,
    licence,
    licenceClass,
    citation: '',
    obtainedFrom: '',
    note: null,
  });
  const sources = [
    source('ODbL 1.0', 'share_alike'),
    source('CC BY 4.0', 'open'),
    source('ODbL 1.0', 'share_alike'),
    source('All rights reserved', 'restricted'),
    source('CC BY-SA 4.0', 'share_alike'),
  ];

  it('names each share-alike licence of the sources in use once', () => {
    expect(licenceDuties(sources, [0, 1, 2, 2])).toEqual({
      shareAlike: ['ODbL 1.0'],
      hasRestricted: false,
    });
    expect(licenceDuties(sources, [3, 4, -1])).toEqual({
      shareAlike: ['CC BY-SA 4.0'],
      hasRestricted: true,
    });
  });
});
