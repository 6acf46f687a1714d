/**
 * What counties can be coloured by. The classes are the three groups of the statistics bureau's urban–rural code:
 * urban (11x), town (12x) and rural (2xx).
 */
export const COUNTY_MEASURES = [
  'villages',
  'population',
  'area',
  'density',
  'class-urban',
  'class-town',
  'class-rural',
] as const;
export type CountyMeasure = (typeof COUNTY_MEASURES)[number];
