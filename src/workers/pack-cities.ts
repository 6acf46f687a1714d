import { BRI_STATUSES, type City } from '../domain/city.ts';
import type { Localised } from '../domain/language.ts';

/** Separates texts that travel joined; no cell of a table can hold it. */
const SEPARATOR = '\u001f';

/** Texts per city, in this order: id, both names, two country codes, both country names, region, province, two dates. */
const TEXTS = 11;

/** Cities as a few large values: cloning them costs a fraction of cloning one object a city. */
export interface PackedCities {
  count: number;
  /** Every different text once, joined. */
  pool: string;
  /** `TEXTS` positions in the pool a city, from 1; 0 stands for null. */
  texts: Uint32Array;
  /** Longitude, latitude and population a city; NaN stands for a population that is not known. */
  numbers: Float64Array;
  /** Position in `BRI_STATUSES`, times 2, plus 1 for a capital. */
  flags: Uint8Array;
}

/** Packs cities for the way from worker to page. */
export function packCities(cities: readonly City[]): PackedCities {
  const texts = new Uint32Array(cities.length * TEXTS);
  const numbers = new Float64Array(cities.length * 3);
  const flags = new Uint8Array(cities.length);
  const pool = new Map<string, number>();
  const put = (at: number, text: string | null): void => {
    if (text === null) return;
    const known = pool.get(text) ?? pool.size + 1;
    pool.set(text, known);
    texts[at] = known;
  };
  cities.forEach((city, position) => {
    const at = position * TEXTS;
    put(at, city.id);
    put(at + 1, city.name.en);
    put(at + 2, city.name.zh);
    put(at + 3, city.iso2);
    put(at + 4, city.iso3);
    put(at + 5, city.country.en);
    put(at + 6, city.country.zh);
    put(at + 7, city.region);
    put(at + 8, city.admin1);
    put(at + 9, city.briMouDate);
    put(at + 10, city.briExitDate);
    numbers.set([city.lng, city.lat, city.population ?? Number.NaN], position * 3);
    flags[position] = 2 * BRI_STATUSES.indexOf(city.briStatus) + Number(city.isCapital);
  });
  return { count: cities.length, pool: [...pool.keys()].join(SEPARATOR), texts, numbers, flags };
}

/** The cities again as objects, equal to those that were packed; cities of one country share its name. */
export function unpackCities({ count, pool, texts, numbers, flags }: PackedCities): City[] {
  const words = pool.split(SEPARATOR);
  const countries = new Map<number, Localised>();
  const textAt = (at: number): string | null => {
    const position = texts[at] as number;
    return position === 0 ? null : (words[position - 1] ?? null);
  };
  const requiredAt = (at: number): string => {
    const text = textAt(at);
    if (text === null) throw new Error(`no text at ${at}`);
    return text;
  };
  const countryAt = (at: number): Localised => {
    const key = (texts[at] as number) * (words.length + 1) + (texts[at + 1] as number);
    const country = countries.get(key) ?? { en: requiredAt(at), zh: textAt(at + 1) };
    countries.set(key, country);
    return country;
  };
  return Array.from({ length: count }, (_, position): City => {
    const at = position * TEXTS;
    const flag = flags[position] as number;
    const briStatus = BRI_STATUSES[flag >>> 1];
    if (briStatus === undefined) throw new Error(`no status: ${flag}`);
    const population = numbers[3 * position + 2] as number;
    return {
      id: requiredAt(at),
      name: { en: requiredAt(at + 1), zh: textAt(at + 2) },
      iso2: requiredAt(at + 3),
      iso3: requiredAt(at + 4),
      country: countryAt(at + 5),
      region: requiredAt(at + 7),
      admin1: textAt(at + 8),
      lng: numbers[3 * position] as number,
      lat: numbers[3 * position + 1] as number,
      population: Number.isNaN(population) ? null : population,
      isCapital: (flag & 1) === 1,
      briStatus,
      briMouDate: textAt(at + 9),
      briExitDate: textAt(at + 10),
    };
  });
}
