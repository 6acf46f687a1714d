import type { TextFunction, TextKey } from './dictionary.ts';

const REGION_NAMES: Readonly<Record<string, TextKey<'cities'>>> = {
  'East Asia & Pacific': 'region.eastAsia',
  'Europe & Central Asia': 'region.europe',
  'Latin America & Caribbean': 'region.latinAmerica',
  'Middle East & North Africa': 'region.middleEast',
  'North America': 'region.northAmerica',
  'South Asia': 'region.southAsia',
  'Sub-Saharan Africa': 'region.africa',
};

/** A region in the reader's language; one that is not of the World Bank's list stands as the package has it. */
export function regionName(region: string, t: TextFunction<'cities'>): string {
  const key = REGION_NAMES[region];
  return key === undefined ? region : t(key);
}
