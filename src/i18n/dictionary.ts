import type { carry } from './en/carry.ts';
import type { cities } from './en/cities.ts';
import type { city } from './en/city.ts';
import type { common } from './en/common.ts';
import type { compare } from './en/compare.ts';
import type { data } from './en/data.ts';
import type { draft } from './en/draft.ts';
import type { handouts } from './en/handouts.ts';
import type { help } from './en/help.ts';
import type { lab } from './en/lab.ts';
import type { layout } from './en/layout.ts';
import type { levels } from './en/levels.ts';
import type { links } from './en/links.ts';
import type { method } from './en/method.ts';
import type { minutes } from './en/minutes.ts';
import type { pictures } from './en/pictures.ts';
import type { places } from './en/places.ts';
import type { potential } from './en/potential.ts';
import type { preflight } from './en/preflight.ts';
import type { profile } from './en/profile.ts';
import type { reasons } from './en/reasons.ts';
import type { records } from './en/records.ts';
import type { scores } from './en/scores.ts';
import type { share } from './en/share.ts';
import type { sketch } from './en/sketch.ts';
import type { stories } from './en/stories.ts';
import type { union } from './en/union.ts';

/** Every text of the interface, by namespace; English is the one that types are read from. */
export interface Dictionary {
  common: typeof common;
  cities: typeof cities;
  city: typeof city;
  scores: typeof scores;
  method: typeof method;
  reasons: typeof reasons;
  compare: typeof compare;
  links: typeof links;
  potential: typeof potential;
  union: typeof union;
  profile: typeof profile;
  records: typeof records;
  layout: typeof layout;
  levels: typeof levels;
  lab: typeof lab;
  carry: typeof carry;
  pictures: typeof pictures;
  minutes: typeof minutes;
  places: typeof places;
  draft: typeof draft;
  share: typeof share;
  sketch: typeof sketch;
  stories: typeof stories;
  handouts: typeof handouts;
  preflight: typeof preflight;
  data: typeof data;
  help: typeof help;
}

export type Namespace = keyof Dictionary;

type PluralSuffix = '_zero' | '_one' | '_two' | '_few' | '_many' | '_other';
type Base<K> = K extends `${infer B}${PluralSuffix}` ? B : K;

/** Keys that a component may ask for: plural forms stand under their common name. */
export type TextKey<N extends Namespace> = Base<keyof Dictionary[N] & string>;

/** What a text is filled with; `count` chooses the plural form. */
export type TextValues = Record<string, string | number>;

/** Turns a key into a text of the current language. */
export type TextFunction<N extends Namespace> = (key: TextKey<N>, values?: TextValues) => string;

type OneForm<K> = K extends `${string}_one` ? never : K;

/** A dictionary in a language without a singular form: all keys of English but the `_one` ones. */
export type Translation<T> = Record<OneForm<keyof T>, string>;
