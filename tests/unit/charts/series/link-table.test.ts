import { describe, expect, it } from 'vitest';
import {
  LINK_TABLE_COLUMNS,
  linkCell,
  linkExport,
} from '../../../../src/charts/series/link-table.ts';
import type { Language } from '../../../../src/domain/language.ts';
import { createCity } from '../../../support/create-city.ts';
import { openPublishedData } from '../../../support/published-data.ts';
import { link } from '../../domain/links/records.ts';

const data = await openPublishedData();

function rowOf(id: string, language: Language) {
  const at = data.links.findIndex((candidate) => candidate.id === id);
  return LINK_TABLE_COLUMNS.map((column) => linkCell(data, column, at, language));
}

describe('linkCell', () => {
  it('shows a published rail link in both languages', () => {
    const [kind, from, to, year, distance, sector, source] = rowOf('rail-02', 'en');
    expect([kind, from, to, year, sector, source]).toEqual([
      2,
      'Zhengzhou',
      'Hamburg',
      2013,
      'Business',
      'China Exports Oranges to Germany via Rail Freight (with list of services)',
    ]);
    // Spherical law of cosines between 113.6486° E, 34.7578° N and 9.993° E, 53.5507° N, R 6371.0088 km.
    expect(distance).toBeCloseTo(7774.6262, 3);
    expect(rowOf('rail-02', 'zh').slice(1, 4)).toEqual(['郑州', '汉堡', 2013]);
  });

  it('names a place that is no member city as the record does, and a missing year as missing', () => {
    const [, from, to, year] = rowOf('sc-00001', 'zh');
    expect([from, to, year]).toEqual(['Acheng (Harbin)', 'Jangheung', null]);
  });

  it('refuses a link that is not there', () => {
    expect(() => linkCell(data, 'year', -1, 'en')).toThrow('Unknown link: -1');
  });
});

describe('linkExport', () => {
  it('writes facts, source and licence beside each link, text safe for spreadsheets', () => {
    const record = link('l-1', [0, -1], {
      kind: 'air',
      sector: 'vacation_tourism',
      a: { name: '=Almaty', iso3: 'KAZ', lng: 0, lat: 0, city: 0 },
      b: { name: 'b', iso3: 'CHN', lng: 0, lat: 90, city: -1 },
      year: 2017,
      facts: { airlines: 10, hub: 'yes' },
    });
    const source = {
      id: 's',
      title: '+Routes',
      publisher: '',
      year: 2017,
      citation: '',
      obtainedFrom: '',
      note: null,
    };
    const table = linkExport(
      {
        cities: [createCity({ id: 'kz-almaty' })],
        sectors: [],
        links: [record],
        sources: [{ ...source, licence: 'ODbL 1.0', licenceClass: 'share_alike' }],
      },
      [0],
    );
    expect(
      Object.fromEntries(table.columns.map((name, at) => [name, table.rows[0]?.[at]])),
    ).toEqual({
      id: 'l-1',
      kind: 'air',
      sector: 'vacation_tourism',
      a_name: "'=Almaty",
      a_iso3: 'KAZ',
      a_lon: 0,
      a_lat: 0,
      a_city_id: 'kz-almaty',
      b_name: 'b',
      b_iso3: 'CHN',
      b_lon: 0,
      b_lat: 90,
      b_city_id: null,
      year: 2017,
      great_circle_km: expect.closeTo((6371.0088 * Math.PI) / 2, 6),
      facts: 'airlines=10; hub=yes',
      source_id: 's',
      source_title: "'+Routes",
      source_year: 2017,
      licence: 'ODbL 1.0',
      licence_class: 'share_alike',
    });
  });
});
