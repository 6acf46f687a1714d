import type { AtlasData } from '../domain/atlas-data.ts';
import type { Localised } from '../domain/language.ts';
import type { Result } from '../domain/result.ts';
import type { SectorId } from '../domain/sector.ts';
import type { KnownCities, OwnLinks } from '../ingest/own-links.ts';
import { askOnce } from './ask-once.ts';
import { startMeasureWorker } from './measure-client.ts';
import type { OwnLinksApi } from './own-links-api.ts';

/** Reads a file of links in a worker of its own, which ends with the answer. Rejects if that fails. */
export function readOwnLinksInWorker(
  file: File,
  { cities, sectors, sources }: Pick<AtlasData, 'cities' | 'sectors' | 'sources'>,
  sector: SectorId | null,
): Promise<Result<OwnLinks>> {
  const known: KnownCities = {
    names: cities.map(({ id, name }) => [id, ...namesOf(name)]),
    iso3s: cities.map(({ iso3 }) => iso3),
    lngs: Float64Array.from(cities, ({ lng }) => lng),
    lats: Float64Array.from(cities, ({ lat }) => lat),
  };
  const context = {
    cities: known,
    sectors: sectors.map(({ id, name, short }) => ({
      id,
      names: [...namesOf(name), ...namesOf(short)],
    })),
    sector,
    source: sources.length,
  };
  return askOnce<OwnLinksApi, Result<OwnLinks>>(startMeasureWorker(), (api) =>
    api.readOwnLinks(file.name, file, context),
  );
}

function namesOf({ en, zh }: Localised): string[] {
  return zh === null ? [en] : [en, zh];
}
