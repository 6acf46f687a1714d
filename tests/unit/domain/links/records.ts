import type { City } from '../../../../src/domain/city.ts';
import type { Institute, Project, RecordedLink } from '../../../../src/domain/links/recorded.ts';
import type { Sector } from '../../../../src/domain/sector.ts';

/** Records with every fact filled in, so that a test names only what it is about. */
export function city(id: string): City {
  return {
    id,
    name: { en: id, zh: null },
    iso2: 'KZ',
    iso3: 'KAZ',
    country: { en: 'Kazakhstan', zh: null },
    region: 'Europe & Central Asia',
    admin1: null,
    lng: 0,
    lat: 0,
    population: null,
    isCapital: false,
    briStatus: 'member',
    briMouDate: null,
    briExitDate: null,
  };
}

export function sector(id: string): Sector {
  return { id, name: { en: id, zh: null }, short: { en: id, zh: null } };
}

/** `ends`: indexes of the cities at both ends, −1 for another place. */
export function link(
  id: string,
  ends: readonly [number, number],
  facts: Partial<RecordedLink> = {},
): RecordedLink {
  const [a, b] = ends;
  return {
    id,
    kind: 'sister_city',
    sector: 'cultural_exchange',
    a: { name: 'a', iso3: 'KAZ', lng: 76.5, lat: 43.25, city: a },
    b: { name: 'b', iso3: 'CHN', lng: 112.75, lat: 35.5, city: b },
    year: null,
    facts: {},
    source: 0,
    ...facts,
  };
}

/** `near`: indexes of the cities within 50 km. */
export function project(
  id: string,
  near: readonly number[],
  facts: Partial<Project> = {},
): Project {
  return {
    id,
    recordId: id,
    iso3: 'KAZ',
    sector: 'energy_exploration',
    purpose: { en: '', zh: null },
    commitmentYear: 2015,
    amountUsd2017: null,
    status: 'completed',
    completionYear: null,
    flowType: 'Loan',
    inAggregates: true,
    lng: 0,
    lat: 0,
    spread: 'point_like',
    near: near.map((at) => ({ city: at, distanceKm: 1 })),
    source: 0,
    ...facts,
  };
}

export function institute(id: string, at: number, facts: Partial<Institute> = {}): Institute {
  return {
    id,
    name: id,
    iso3: 'KAZ',
    place: '',
    lng: 0,
    lat: 0,
    city: at,
    partner: null,
    year: null,
    point: 'place',
    source: 0,
    ...facts,
  };
}
