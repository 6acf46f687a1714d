import type { Dictionary, Translation } from '../dictionary.ts';
import { cities } from './cities.ts';
import { city } from './city.ts';
import { common } from './common.ts';
import { compare } from './compare.ts';
import { data } from './data.ts';
import { layout } from './layout.ts';
import { links } from './links.ts';
import { method } from './method.ts';
import { reasons } from './reasons.ts';
import { scores } from './scores.ts';

/** The interface in Simplified Chinese. */
export const zh = {
  common,
  cities,
  city,
  scores,
  method,
  reasons,
  compare,
  links,
  layout,
  data,
} satisfies {
  [N in keyof Dictionary]: Translation<Dictionary[N]>;
};
