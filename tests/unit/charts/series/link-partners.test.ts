import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { partnersByKind } from '../../../../src/charts/series/link-partners.ts';
import { openPublishedData } from '../../../support/published-data.ts';
import { link } from '../../domain/links/records.ts';

describe('partnersByKind', () => {
  it('names the other end, nearest first, by kind', () => {
    const far = { name: 'far', iso3: 'CHN', lng: 100, lat: 0, city: 1 };
    const near = { name: 'near', iso3: '', lng: 12, lat: 0, city: -1 };
    const own = { name: 'own', iso3: 'KAZ', lng: 10, lat: 0, city: 0 };
    const links = [
      link('a', [0, 1], { kind: 'air', a: own, b: far, year: 2017 }),
      link('b', [1, 0], { kind: 'air', a: near, b: own }),
      link('c', [0, 0], { kind: 'sister_city', a: own, b: own }),
    ];
    expect(partnersByKind(links, [0, 1, 2], 0)).toEqual([
      { kind: 'sister_city', partners: [{ link: 2, end: own, year: null, distanceKm: 0 }] },
      {
        kind: 'air',
        partners: [
          { link: 1, end: near, year: null, distanceKm: expect.closeTo(222.39, 1) },
          { link: 0, end: far, year: 2017, distanceKm: expect.closeTo(10_007.56, 1) },
        ],
      },
    ]);
  });

  it('refuses a link of other cities', () => {
    expect(() => partnersByKind([link('a', [1, 2])], [0], 0)).toThrow(
      'Link 0 does not end in city 0',
    );
  });

  it('finds as many partners of Almaty by air as its rows in the published table', async () => {
    const data = await openPublishedData();
    const csv = readFileSync(new URL('../../../../data/links/air.csv', import.meta.url), 'utf8');
    const rows = Papa.parse<Record<string, string>>(csv, {
      header: true,
      skipEmptyLines: true,
    }).data;
    const expected = rows.filter(
      (row) => row['a_city_id'] === 'kz-almaty' || row['b_city_id'] === 'kz-almaty',
    ).length;
    const almaty = data.cities.findIndex(({ id }) => id === 'kz-almaty');
    const chosen = data.links.flatMap((one, at) =>
      one.a.city === almaty || one.b.city === almaty ? [at] : [],
    );
    const air = partnersByKind(data.links, chosen, almaty).find(({ kind }) => kind === 'air');
    expect(expected).toBeGreaterThan(0);
    expect(air?.partners).toHaveLength(expected);
  });
});
