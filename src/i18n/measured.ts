import type { Language } from '../domain/language.ts';
import { formatNumber } from './format.ts';

const THIN = '\u202F';

/** A measured length as fine as a hand draws it: `640 m`, `8.25 km`, `378.2 km`, `4,102 km`. */
export function formatMeasuredKm(lengthKm: number, language: Language): string {
  if (lengthKm < 1) return `${formatNumber(lengthKm * 1000, language, { digits: 0 })}${THIN}m`;
  const digits = lengthKm < 10 ? 2 : lengthKm < 1000 ? 1 : 0;
  return `${formatNumber(lengthKm, language, { digits })}${THIN}km`;
}

/** A measured area as fine as a hand draws it: `8,250 m²`, `0.83 km²`, `12.4 km²`, `9,490 km²`. */
export function formatMeasuredKm2(areaKm2: number, language: Language): string {
  if (areaKm2 < 0.1) return `${formatNumber(areaKm2 * 1e6, language, { digits: 0 })}${THIN}m²`;
  const digits = areaKm2 < 10 ? 2 : areaKm2 < 1000 ? 1 : 0;
  return `${formatNumber(areaKm2, language, { digits })}${THIN}km²`;
}
