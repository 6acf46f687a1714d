import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AtlasData } from '../../src/domain/atlas-data.ts';
import type { CountryProfiles } from '../../src/domain/links/potential/country-profiles.ts';
import { countrySides } from '../../src/domain/links/potential/offers-needs.ts';
import { potentialBase } from '../../src/domain/links/potential/potential-base.ts';
import { createPotentialModel } from '../../src/domain/links/potential/potential-model.ts';
import { loadCountryProfiles } from '../../src/ingest/load-country-profiles.ts';
import { openPublishedData } from '../support/published-data.ts';

/** Rounding ties countries that differed, which moves a standing by two places at most. */
const ROUNDING = 0.014;

let data: AtlasData;
let profiles: CountryProfiles;

beforeAll(async () => {
  data = await openPublishedData();
  const loaded = await loadCountryProfiles(async (path) => {
    const bytes = await readFile(new URL(`../../data/${path}`, import.meta.url));
    return { ok: true, bytes: new Uint8Array(bytes) };
  });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems[0]));
  profiles = loaded.value;
});

function sectorIds(): string[] {
  return data.sectors.map(({ id }) => id);
}

describe('the published figures of countries', () => {
  it('know offer and need of every sector but cultural exchange, from at least two figures a side', () => {
    const counts = sectorIds().map((sector) =>
      (['offer', 'need'] as const).map(
        (role) =>
          profiles.sectorMetrics.filter((one) => one.sector === sector && one.role === role).length,
      ),
    );
    const culture = sectorIds().indexOf('cultural_exchange');
    expect(counts[culture]).toEqual([0, 0]);
    for (const [at, sides] of counts.entries()) {
      if (at !== culture) expect(Math.min(...sides)).toBeGreaterThanOrEqual(2);
    }
  });

  it('come near to the scores that were computed from the same figures before they were rounded', () => {
    const { offers } = countrySides(profiles, sectorIds());
    const offerOf = (iso3: string): number =>
      offers[sectorIds().indexOf('energy_exploration')]?.[profiles.countries.indexOf(iso3)] ?? 0;
    expect(Math.abs(offerOf('AFG') - 0.6035)).toBeLessThan(ROUNDING);
    expect(Math.abs(offerOf('AGO') - 0.9473)).toBeLessThan(ROUNDING);
    expect(Math.abs(offerOf('ALB') - 0.6633)).toBeLessThan(ROUNDING);
  });

  it('allocate in every sector that has figures', () => {
    const base = potentialBase(
      data.cities,
      profiles.countries,
      countrySides(profiles, sectorIds()),
    );
    const { failures } = createPotentialModel(base).pairStrengths([...data.sectors.keys()], 2, 0);
    expect(failures).toEqual([
      { sector: sectorIds().indexOf('cultural_exchange'), reason: 'no-figures' },
    ]);
  });
});
