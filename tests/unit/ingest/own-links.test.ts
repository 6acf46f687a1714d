import { describe, expect, it } from 'vitest';
import { type OwnLinksContext, readOwnLinks } from '../../../src/ingest/own-links.ts';

const CONTEXT: OwnLinksContext = {
  cities: {
    names: [
      ['kz-almaty', 'Almaty', '阿拉木图'],
      ['cn-xian', 'Xi’an', '西安'],
      ['cr-san-jose', 'San José'],
      ['us-san-jose', 'San José'],
    ],
    iso3s: ['KAZ', 'CHN', 'CRI', 'USA'],
    lngs: Float64Array.of(76.9, 108.9, -84.1, -121.9),
    lats: Float64Array.of(43.2, 34.3, 9.9, 37.3),
  },
  sectors: [
    { id: 'agriculture', names: ['Agriculture', '农业'] },
    { id: 'vacation_tourism', names: ['Tourism', '旅游'] },
  ],
  sector: null,
  source: 7,
};

function read(text: string, context: Partial<OwnLinksContext> = {}, name = 'links.csv') {
  const result = readOwnLinks(name, text, { ...CONTEXT, ...context });
  if (!result.ok) return { codes: result.problems.map(({ code }) => code), links: null, read: 0 };
  const { links, problems } = result.value;
  const codes = problems.map(({ code, place }) => [code, place?.at === 'row' ? place.row : null]);
  return { codes, links, read: result.value.read };
}

describe('readOwnLinks', () => {
  it('knows member cities by id and by their names in both languages', () => {
    const { links, codes } = read(
      'from,to,sector,year\nkz-almaty,xian,agriculture,2019\n阿拉木图,西安,旅游,\n',
    );
    expect(codes).toEqual([]);
    expect(links?.map(({ a, b, sector, year }) => [a.city, b.city, sector, year])).toEqual([
      [0, 1, 'agriculture', 2019],
      [0, 1, 'vacation_tourism', null],
    ]);
    expect(links?.[0]).toMatchObject({ id: 'own-1', kind: 'own', source: 7, a: { lng: 76.9 } });
  });

  it('leaves out and names a place that nobody knows, and keeps it where it has coordinates', () => {
    const {
      links,
      codes,
      read: all,
    } = read(
      'a;a_lon;a_lat;b;sector\nAtlantis;;;Almaty;Agriculture\nOsh;72.8;40.5;Almaty;Agriculture\n',
    );
    expect(codes).toEqual([['city-not-member', 2]]);
    expect(all).toBe(2);
    expect(links).toHaveLength(1);
    expect(links?.[0]?.a).toEqual({ name: 'Osh', iso3: '', lng: 72.8, lat: 40.5, city: -1 });
  });

  it('does not choose between cities of one name', () => {
    const rows = (iso3: string) =>
      `from,from_iso3,to,sector\nSan José,${iso3},Almaty,Agriculture\n`;
    expect(read(rows('')).codes).toEqual([['ambiguous-city', 2]]);
    expect(read(rows('CRI')).links?.[0]?.a.city).toBe(2);
  });

  it('invents neither sector nor year', () => {
    const text = 'from\tto\tsector\tyear\nAlmaty\tXian\t\t19xx\nAlmaty\tXian\tcheese\t\n';
    expect(read(text).codes).toEqual([
      ['link-without-sector', 2],
      ['link-sector-unknown', 3],
    ]);
    const chosen = read(text, { sector: 'agriculture' });
    expect(chosen.codes).toEqual([
      ['bad-year', 2],
      ['link-sector-unknown', 3],
    ]);
    expect(chosen.links?.map(({ sector, year }) => [sector, year])).toEqual([
      ['agriculture', null],
    ]);
  });

  it('refuses a link of a place to itself, a missing end and positions off the Earth', () => {
    const text =
      'from,from_lng,from_lat,to,sector\nAlmaty,,,kz-almaty,Tourism\n,,,Almaty,Tourism\nX,200,10,Almaty,Tourism\n';
    expect(read(text).codes).toEqual([
      ['link-to-itself', 2],
      ['missing-value', 3],
      ['coordinates-range', 4],
    ]);
    expect(read(text).links).toEqual([]);
  });

  it('shows all other columns as they are', () => {
    const { links } = read('from,to,sector,km of road,note\nAlmaty,Xian,Tourism,12.5,signed\n');
    expect(links?.[0]?.facts).toEqual({ 'km of road': 12.5, note: 'signed' });
  });

  it('takes the ends of a line where a feature names other places', () => {
    const feature = (properties: object) => ({
      type: 'Feature',
      properties,
      geometry: {
        type: 'LineString',
        coordinates: [
          [72.8, 40.5],
          [75, 42],
          [76.9, 43.2],
        ],
      },
    });
    const text = JSON.stringify({
      type: 'FeatureCollection',
      features: [feature({ from: 'Osh', to: 'Almaty', sector: 'Tourism' })],
    });
    const { links } = read(text, {}, 'links.geojson');
    expect(links?.[0]?.a).toMatchObject({ name: 'Osh', lng: 72.8, lat: 40.5, city: -1 });
    expect(links?.[0]?.b.city).toBe(0);
  });

  it('reads a file that the atlas has written', () => {
    const { links, codes } = read(
      'id,kind,sector,a_name,a_iso3,a_lon,a_lat,a_city_id,b_name,b_iso3,b_lon,b_lat,b_city_id,year,great_circle_km,facts,source_id,source_title,source_year,licence,licence_class\n' +
        'air-1,air,vacation_tourism,Almaty Intl,KAZ,77.04,43.35,kz-almaty,Istanbul,TUR,28.7,41.2,,2017,3900,airlines=2,s1,OpenFlights,2017,ODbL 1.0,share_alike\n',
    );
    expect(codes).toEqual([]);
    expect(links?.[0]).toMatchObject({
      a: { city: 0 },
      b: { name: 'Istanbul', iso3: 'TUR', lng: 28.7, city: -1 },
      facts: { facts: 'airlines=2' },
    });
  });

  it('says why a file holds no links', () => {
    expect(read('name,value\nx,1\n').codes).toEqual(['no-link-ends']);
    expect(read('from,to\n').codes).toEqual(['no-feature']);
    expect(read('{"type":', {}, 'x.json').codes).toEqual(['json-syntax']);
    expect(read('{"type":"Point"}').codes).toEqual(['not-geojson']);
  });
});
