import type { Feature, FeatureCollection, Point } from 'geojson';
import type { City } from '../../domain/city.ts';
import { type Language, textIn } from '../../domain/language.ts';
import { orderDescending } from '../../domain/scoring/rank.ts';

/** A city name on the map. */
export interface CityLabel {
  label: string;
  /** 0 pinned, `partner` of the pinned one, 1 over 9 million people, 2 over 3.5 million, 3 others. */
  tier: 0 | 'partner' | 1 | 2 | 3;
  /** Smaller is placed first. */
  rank: number;
  /** Distance of the name from the centre of the symbol, in CSS px. */
  gapPx: number;
}

/** Between a symbol and its name. */
export const LABEL_GAP_PX = 3;

/** Names beyond this many could never be placed on one screen. */
const MAX_LABELS = 600;
const CAPITAL_FACTOR = 2.2;

export interface LabelPaint {
  visible: Uint8Array;
  /** −1 = none. */
  pinned: number;
  /** A city that another name on the map stands for; −1 = none. */
  omitted: number;
  /** Cities under a mark of their own, named right after the pinned one whatever the filters say. */
  marked: readonly number[];
  markRadiusPx: number;
  /** Cities named after those, whatever the filters say, the first of them before all others. */
  partners: readonly number[];
  language: Language;
  radiusPxOf: (city: City) => number;
}

/** Indexes of the cities from the most to the least important; to be made once. */
export function labelOrder(cities: readonly City[]): Int32Array {
  return orderDescending(Float64Array.from(cities, importance));
}

/**
 * Names of the pinned city, of its partners, those with a mark first, and of the most important others that pass the filters.
 * `order`: of all cities.
 */
export function labelView(
  cities: readonly City[],
  order: Int32Array,
  paint: LabelPaint,
): FeatureCollection<Point, CityLabel> {
  const partners = new Set([...paint.marked, ...paint.partners]);
  const first = [paint.pinned, ...partners].filter((at) => at >= 0 && at !== paint.omitted);
  const shown = new Set(first);
  for (const at of order) {
    if (shown.size === MAX_LABELS) break;
    if (paint.visible[at] === 1 && at !== paint.omitted) shown.add(at);
  }
  const marked = new Set(paint.marked);
  const gapOf = (at: number, city: City): number => {
    if (marked.has(at)) return paint.markRadiusPx + LABEL_GAP_PX;
    // Marks crowd around the pinned city: its name keeps clear of them.
    if (at === paint.pinned && marked.size > 0) return paint.markRadiusPx + 8;
    return paint.radiusPxOf(city) + LABEL_GAP_PX;
  };
  return {
    type: 'FeatureCollection',
    features: Array.from(shown).flatMap((at, rank): Feature<Point, CityLabel>[] => {
      const city = cities[at];
      if (!city) return [];
      return [
        {
          type: 'Feature',
          geometry: { type: 'Point', coordinates: [city.lng, city.lat] },
          properties: {
            label: textIn(city.name, paint.language),
            tier: at === paint.pinned ? 0 : partners.has(at) ? 'partner' : tierOf(city.population),
            rank,
            gapPx: gapOf(at, city),
          },
        },
      ];
    }),
  };
}

function importance({ population, isCapital }: City): number {
  return (population ?? 0) * (isCapital ? CAPITAL_FACTOR : 1);
}

function tierOf(population: number | null): 1 | 2 | 3 {
  if ((population ?? 0) > 9e6) return 1;
  return (population ?? 0) > 3.5e6 ? 2 : 3;
}
