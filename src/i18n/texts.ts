import type { Language } from '../domain/language.ts';
import type { Namespace } from './dictionary.ts';

/** Texts of one namespace in one language, by key. */
export type Texts = Readonly<Record<string, string>>;

/** Where the texts of each language and namespace come from; each is a file of its own, loaded when it is first asked for. */
export const TEXTS = {
  en: {
    common: async () => (await import('./en/common.ts')).common,
    cities: async () => (await import('./en/cities.ts')).cities,
    city: async () => (await import('./en/city.ts')).city,
    scores: async () => (await import('./en/scores.ts')).scores,
    method: async () => (await import('./en/method.ts')).method,
    reasons: async () => (await import('./en/reasons.ts')).reasons,
    compare: async () => (await import('./en/compare.ts')).compare,
    links: async () => (await import('./en/links.ts')).links,
    potential: async () => (await import('./en/potential.ts')).potential,
    union: async () => (await import('./en/union.ts')).union,
    profile: async () => (await import('./en/profile.ts')).profile,
    records: async () => (await import('./en/records.ts')).records,
    layout: async () => (await import('./en/layout.ts')).layout,
    levels: async () => (await import('./en/levels.ts')).levels,
    lab: async () => (await import('./en/lab.ts')).lab,
    carry: async () => (await import('./en/carry.ts')).carry,
    places: async () => (await import('./en/places.ts')).places,
    draft: async () => (await import('./en/draft.ts')).draft,
    share: async () => (await import('./en/share.ts')).share,
    sketch: async () => (await import('./en/sketch.ts')).sketch,
    stories: async () => (await import('./en/stories.ts')).stories,
    preflight: async () => (await import('./en/preflight.ts')).preflight,
    data: async () => (await import('./en/data.ts')).data,
  },
  zh: {
    common: async () => (await import('./zh/common.ts')).common,
    cities: async () => (await import('./zh/cities.ts')).cities,
    city: async () => (await import('./zh/city.ts')).city,
    scores: async () => (await import('./zh/scores.ts')).scores,
    method: async () => (await import('./zh/method.ts')).method,
    reasons: async () => (await import('./zh/reasons.ts')).reasons,
    compare: async () => (await import('./zh/compare.ts')).compare,
    links: async () => (await import('./zh/links.ts')).links,
    potential: async () => (await import('./zh/potential.ts')).potential,
    union: async () => (await import('./zh/union.ts')).union,
    profile: async () => (await import('./zh/profile.ts')).profile,
    records: async () => (await import('./zh/records.ts')).records,
    layout: async () => (await import('./zh/layout.ts')).layout,
    levels: async () => (await import('./zh/levels.ts')).levels,
    lab: async () => (await import('./zh/lab.ts')).lab,
    carry: async () => (await import('./zh/carry.ts')).carry,
    places: async () => (await import('./zh/places.ts')).places,
    draft: async () => (await import('./zh/draft.ts')).draft,
    share: async () => (await import('./zh/share.ts')).share,
    sketch: async () => (await import('./zh/sketch.ts')).sketch,
    stories: async () => (await import('./zh/stories.ts')).stories,
    preflight: async () => (await import('./zh/preflight.ts')).preflight,
    data: async () => (await import('./zh/data.ts')).data,
  },
} satisfies Record<Language, Record<Namespace, () => Promise<Texts>>>;
