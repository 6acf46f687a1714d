import type { Facet } from '../domain/filter/city-filters.ts';
import type { TextKey } from './dictionary.ts';

/** What each facet is called. */
export const FACET_NAMES = {
  sectors: 'sectors.heading',
  regions: 'region',
  countries: 'country',
  statuses: 'bri',
  grades: 'grade',
  scoreStatuses: 'status',
  population: 'population',
  index: 'index',
  ranges: 'ranges',
  area: 'area',
  text: 'text',
} as const satisfies Record<Facet, TextKey<'cities'>>;
