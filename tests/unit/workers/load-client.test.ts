import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BRI_STATUSES, type City } from '../../../src/domain/city.ts';
import { LINK_KINDS, type RecordedLink } from '../../../src/domain/links/recorded.ts';
import { loadAtlas, type WorkerLike } from '../../../src/workers/load-client.ts';
import { packCities, unpackCities } from '../../../src/workers/pack-cities.ts';
import { packLinks, unpackLinks } from '../../../src/workers/pack-links.ts';

class DeadWorker extends EventTarget implements WorkerLike {
  isTerminated = false;
  postMessage(): void {
    const event = Object.assign(new Event('error'), { message: 'script not found' });
    this.dispatchEvent(event);
  }
  terminate(): void {
    this.isTerminated = true;
  }
}

beforeEach(() => vi.stubGlobal('location', { href: 'http://atlas.test/' }));
afterEach(() => vi.unstubAllGlobals());

describe('loadAtlas', () => {
  it('gives a problem when the worker dies, and ends it', async () => {
    const worker = new DeadWorker();
    const result = await loadAtlas('data/', undefined, () => worker);
    expect([result, worker.isTerminated]).toEqual([
      {
        ok: false,
        problems: [
          {
            code: 'worker-failed',
            file: 'http://atlas.test/data/datapackage.json',
            place: null,
            params: { detail: 'script not found' },
          },
        ],
      },
      true,
    ]);
  });

  it('gives a problem when no worker can start', async () => {
    const result = await loadAtlas('data/', undefined, () => {
      throw new Error('refused');
    });
    expect(result).toMatchObject({ ok: false, problems: [{ code: 'worker-failed' }] });
  });

  it('starts no worker for another origin', async () => {
    const start = vi.fn(() => new DeadWorker());
    const result = await loadAtlas('https://elsewhere.test/data/', undefined, start);
    expect(result).toMatchObject({ ok: false, problems: [{ code: 'foreign-origin' }] });
    expect(start).not.toHaveBeenCalled();
  });
});

describe('packed links', () => {
  const text = fc.string().map((value) => value.replaceAll('\u001f', ''));
  const coordinate = fc.double({ min: -180, max: 180, noNaN: true });
  const end = fc.record({
    name: text,
    iso3: text,
    lng: coordinate,
    lat: coordinate,
    city: fc.integer({ min: -1, max: 99_999 }),
  });
  const link: fc.Arbitrary<RecordedLink> = fc.record({
    id: text,
    kind: fc.constantFrom(...LINK_KINDS),
    sector: text,
    a: end,
    b: end,
    year: fc.option(fc.integer({ min: 1500, max: 2199 })),
    facts: fc.dictionary(fc.constantFrom('match', 'route_km'), fc.oneof(text, fc.integer()), {
      noNullPrototype: true,
    }),
    source: fc.nat(50),
  });

  it('come out as they went in', () => {
    fc.assert(
      fc.property(fc.array(link), (links) => {
        expect(unpackLinks(structuredClone(packLinks(links)))).toEqual(links);
      }),
    );
  });
});

describe('packed cities', () => {
  const text = fc.string({ minLength: 1 }).map((value) => value.replaceAll('\u001f', '-'));
  const named = fc.record({ en: text, zh: fc.option(text) });
  const city: fc.Arbitrary<City> = fc.record({
    id: text,
    name: named,
    iso2: fc.constantFrom('', 'KZ', 'CN'),
    iso3: fc.constantFrom('KAZ', 'CHN'),
    country: named,
    region: fc.constantFrom('East', 'West'),
    admin1: fc.option(text),
    lng: fc.double({ min: -180, max: 180, noNaN: true }),
    lat: fc.double({ min: -90, max: 90, noNaN: true }),
    population: fc.option(fc.nat()),
    isCapital: fc.boolean(),
    briStatus: fc.constantFrom(...BRI_STATUSES),
    briMouDate: fc.option(text),
    briExitDate: fc.option(text),
  });

  it('come out as they went in', () => {
    fc.assert(
      fc.property(fc.array(city), (cities) => {
        expect(unpackCities(structuredClone(packCities(cities)))).toEqual(cities);
      }),
    );
  });
});
