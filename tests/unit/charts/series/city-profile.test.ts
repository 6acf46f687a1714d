import { describe, expect, it } from 'vitest';
import {
  type KindCounts,
  ofSectors,
  type ProfileRecord,
  profileRecords,
  sectorProfile,
} from '../../../../src/charts/series/city-profile.ts';
import {
  profilePartnerExport,
  profileRecordExport,
  sectorProfileExport,
  timelineExport,
} from '../../../../src/charts/series/city-profile-export.ts';
import { profilePartners } from '../../../../src/charts/series/city-profile-partners.ts';
import { profileTimeline } from '../../../../src/charts/series/city-profile-years.ts';
import { cityActivity } from '../../../../src/domain/links/activity.ts';
import { buildLinkTable } from '../../../../src/domain/links/link-table.ts';
import { recordsOfCity } from '../../../../src/store/selectors/inspector.ts';
import { openPublishedData } from '../../../support/published-data.ts';
import { city, institute, link, project, sector } from '../../domain/links/records.ts';

const CHINA = { city: -1, name: null, iso3: 'CHN' };
const FAR = { city: -1, name: 'Far', iso3: 'CHN' };
const BRATSK = { city: 1, name: 'Bratsk', iso3: 'RUS' };

/** A counted twinning without a year, but for what is given. */
function record(id: string, facts: Partial<ProfileRecord> = {}): ProfileRecord {
  return {
    kind: 'sister_city',
    at: 0,
    id,
    sector: 'cultural_exchange',
    year: null,
    amountMusd: null,
    partner: FAR,
    distanceKm: 100,
    source: 0,
    isCounted: true,
    ...facts,
  };
}

function road(id: string, facts: Partial<ProfileRecord> = {}): ProfileRecord {
  const own = { kind: 'project', sector: 'infrastructure_construction', partner: CHINA } as const;
  return record(id, { ...own, year: 2015, distanceKm: 3, ...facts });
}

function kinds(counts: Partial<KindCounts>): KindCounts {
  const none = { project: 0, sister_city: 0, air: 0, rail: 0, workshop: 0, institute: 0 };
  return { ...none, corridor: 0, ...counts };
}

describe('profileRecords', () => {
  it('takes every record at the city and says which of them count', () => {
    const data = {
      cities: [city('a'), city('b')],
      sectors: [sector('energy_exploration'), sector('cultural_exchange')],
      links: [
        link('twin', [1, 0], { year: 1990 }),
        link('leg', [0, -1], { kind: 'corridor', sector: 'energy_exploration' }),
        link('elsewhere', [1, -1]),
      ],
      projects: [
        project('old', [0], { commitmentYear: 2001, amountUsd2017: 2.5e6 }),
        project('new', [1, 0], { commitmentYear: 2016 }),
        project('stopped', [0], { status: 'cancelled', commitmentYear: null }),
      ],
      institutes: [institute('school', 0)],
    };
    const found = recordsOfCity(data, buildLinkTable(data.links, data.sectors), 0);
    const records = profileRecords(data, cityActivity(data), found, 0);
    const facts = records.map(({ id, kind, year, amountMusd, isCounted }) => {
      return { id, kind, year, amountMusd, isCounted };
    });
    expect(facts).toEqual([
      { id: 'new', kind: 'project', year: 2016, amountMusd: null, isCounted: true },
      { id: 'old', kind: 'project', year: 2001, amountMusd: 2.5, isCounted: true },
      { id: 'stopped', kind: 'project', year: null, amountMusd: null, isCounted: false },
      { id: 'twin', kind: 'sister_city', year: 1990, amountMusd: null, isCounted: true },
      { id: 'school', kind: 'institute', year: null, amountMusd: null, isCounted: true },
      { id: 'leg', kind: 'corridor', year: null, amountMusd: null, isCounted: false },
    ]);
    expect(records.map(({ partner }) => partner.name)).toEqual([null, null, null, 'a', null, 'b']);
  });
});

describe('sectorProfile', () => {
  const records = [
    record('twin'),
    road('bridge', { amountMusd: 10 }),
    road('tunnel', { amountMusd: 2.5 }),
    road('path'),
    road('dropped', { amountMusd: 99, isCounted: false }),
  ];
  const sectorIds = ['cultural_exchange', 'energy_exploration', 'infrastructure_construction'];

  it('adds up what counts, and only amounts that are stated', () => {
    expect(sectorProfile(records, sectorIds, [0.5, Number.NaN, 1.5])).toEqual([
      {
        sector: 'infrastructure_construction',
        count: 3,
        kinds: kinds({ project: 3 }),
        amountMusd: 12.5,
        withAmount: 2,
        share01: 0.75,
        locationQuotient: 1.5,
      },
      {
        sector: 'cultural_exchange',
        count: 1,
        kinds: kinds({ sister_city: 1 }),
        amountMusd: null,
        withAmount: 0,
        share01: 0.25,
        locationQuotient: 0.5,
      },
    ]);
    expect(sectorProfile([], sectorIds, [])).toEqual([]);
  });

  it('counts as many records as the badges of the published cities', async () => {
    const data = await openPublishedData();
    const activity = cityActivity(data);
    const table = buildLinkTable(data.links, data.sectors);
    for (const id of ['kz-almaty', 'cn-beijing', 'ke-nairobi']) {
      const at = data.cities.findIndex((one) => one.id === id);
      const own = profileRecords(data, activity, recordsOfCity(data, table, at), at);
      const rows = sectorProfile(own, activity.sectorIds, []);
      const counts = new Map(rows.map(({ sector: key, count }) => [key, count]));
      expect(activity.sectorIds.map((key) => counts.get(key) ?? 0)).toEqual(
        activity.sectorIds.map((key) => activity.count(at, key)),
      );
    }
  });

  it('goes out at full precision, not known as empty', () => {
    const rows = sectorProfile(records, sectorIds, [1 / 3, 0, Number.NaN]);
    expect(sectorProfileExport(rows).rows).toEqual([
      ['infrastructure_construction', 3, 3, 0, 0, 0, 0, 0, 12.5, 2, 0.75, null],
      ['cultural_exchange', 1, 0, 1, 0, 0, 0, 0, null, 0, 0.25, 1 / 3],
    ]);
  });
});

describe('ofSectors', () => {
  const records = [record('twin'), road('bridge'), road('relief', { sector: null })];

  it('keeps the chosen sectors, and everything where none is chosen', () => {
    expect(ofSectors(records, new Set())).toEqual(records);
    expect(ofSectors(records, new Set(['cultural_exchange']))).toEqual([record('twin')]);
  });
});

describe('profileTimeline', () => {
  const timeline = profileTimeline([
    road('bridge', { year: 2013 }),
    record('twin'),
    road('tunnel', { year: 2015 }),
    record('flight', { kind: 'air', year: 2015 }),
    road('dropped', { year: 2017, isCounted: false }),
  ]);

  it('fills the years between and keeps those without a year apart', () => {
    expect(timeline).toEqual({
      years: [
        { year: 2013, count: 1, kinds: kinds({ project: 1 }) },
        { year: 2014, count: 0, kinds: kinds({}) },
        { year: 2015, count: 2, kinds: kinds({ project: 1, air: 1 }) },
      ],
      undated: { count: 1, kinds: kinds({ sister_city: 1 }) },
    });
    expect(profileTimeline([record('twin')]).years).toEqual([]);
  });

  it('goes out with the undated records last', () => {
    expect(timelineExport(timeline).rows).toEqual([
      [2013, 1, 1, 0, 0, 0, 0, 0],
      [2014, 0, 0, 0, 0, 0, 0, 0],
      [2015, 2, 1, 0, 1, 0, 0, 0],
      [null, 1, 0, 1, 0, 0, 0, 0],
    ]);
  });
});

describe('profilePartners', () => {
  const records = [
    record('twin'),
    record('bratsk', { partner: BRATSK, distanceKm: 50 }),
    record('bratsk by air', { kind: 'air', partner: BRATSK, distanceKm: 51 }),
    road('bridge'),
    road('dropped', { isCounted: false }),
  ];

  it('gathers by place, the country as a whole apart from its places', () => {
    expect(profilePartners(records, 'place')).toEqual([
      {
        ...BRATSK,
        key: 'city 1',
        count: 2,
        kinds: kinds({ sister_city: 1, air: 1 }),
        distanceKm: 50,
      },
      { ...CHINA, key: 'CHN', count: 1, kinds: kinds({ project: 1 }), distanceKm: null },
      { ...FAR, key: 'CHN Far', count: 1, kinds: kinds({ sister_city: 1 }), distanceKm: 100 },
    ]);
  });

  it('gathers by country', () => {
    const country = { city: -1, name: null, distanceKm: null, count: 2 };
    expect(profilePartners(records, 'country')).toEqual([
      { ...country, key: 'CHN', iso3: 'CHN', kinds: kinds({ project: 1, sister_city: 1 }) },
      { ...country, key: 'RUS', iso3: 'RUS', kinds: kinds({ sister_city: 1, air: 1 }) },
    ]);
  });

  it('goes out with the id of a member city', () => {
    const cities = [city('kz-a'), city('ru-bratsk')];
    expect(profilePartnerExport(cities, profilePartners(records, 'place')).rows[0]).toEqual([
      'ru-bratsk',
      'Bratsk',
      'RUS',
      2,
      ...[0, 1, 1, 0, 0, 0],
      50,
    ]);
  });
});

describe('profileRecordExport', () => {
  it('names source and licence of each record, and makes text safe', () => {
    const source = {
      id: 'S1',
      title: 'Twin towns',
      publisher: 'P',
      year: 2024,
      licence: 'CC BY-SA 4.0',
      licenceClass: 'share_alike' as const,
      citation: 'C',
      obtainedFrom: '',
      note: null,
    };
    const risky = record('twin', { partner: { ...FAR, name: '=cmd' } });
    expect(profileRecordExport({ cities: [], sources: [source] }, [risky]).rows).toEqual([
      [
        ...['twin', 'sister_city', 'cultural_exchange', null, null, null, "'=cmd", 'CHN', 100],
        ...[true, 'S1', 'Twin towns', 2024, 'CC BY-SA 4.0', 'share_alike'],
      ],
    ]);
  });
});
