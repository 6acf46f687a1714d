import { useMemo } from 'react';
import type { AtlasData } from '../../domain/atlas-data.ts';
import { textIn } from '../../domain/language.ts';
import type { EditionScores } from '../../domain/scoring/score-edition.ts';
import { useLanguage } from '../../i18n/use-text.ts';
import { type AtlasStore, hover } from '../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { selectComparedIndexes } from '../../store/selectors/compare.ts';
import { selectData } from '../../store/selectors/data.ts';
import { selectCrossFilter } from '../../store/selectors/filters.ts';
import { selectMethodName, selectMethodSlug, selectScores } from '../../store/selectors/scores.ts';

/** What every part of the comparison reads. */
export interface Compared {
  data: AtlasData;
  scores: EditionScores;
  /** City numbers in the order of the tray. */
  cities: readonly number[];
  /** 1 where the filters show a city. */
  visible: Uint8Array;
  /** The method of the scores as files name it: in a column, and in the name of the file. */
  method: { name: string; slug: string };
}

/** The tray with its data; null while nothing is open. */
export function useCompared(): Compared | null {
  const data = useAtlas(selectData);
  const scores = useAtlas(selectScores);
  const cities = useAtlas(selectComparedIndexes);
  const visible = useAtlas((state) => selectCrossFilter(state)?.visible ?? null);
  const name = useAtlas(selectMethodName);
  const slug = useAtlas(selectMethodSlug);
  return useMemo(
    () => data && scores && visible && { data, scores, cities, visible, method: { name, slug } },
    [data, scores, cities, visible, name, slug],
  );
}

/** Names of cities by number, in the reader's language. */
export function useCityNames(data: AtlasData): (city: number) => string {
  const language = useLanguage();
  return (city) => {
    const found = data.cities[city];
    return found ? textIn(found.name, language) : '';
  };
}

/** Where a preview is that no pointer on the map asked for: outside of it, so that no tooltip is drawn there. */
const OFF_THE_MAP_PX = -1;

/** Previews a city on the map from a chart; null ends the preview. */
function hoverCity(store: AtlasStore, city: number | null): void {
  const { hovered } = store.getState();
  if (city === (hovered?.kind === 'city' ? hovered.index : null)) return;
  hover(
    store,
    city === null ? null : { kind: 'city', index: city, x: OFF_THE_MAP_PX, y: OFF_THE_MAP_PX },
  );
}

/** Number of the city that the pointer is on, here or on the map; null = on none. */
export function useHoveredCity(): number | null {
  return useAtlas(({ hovered }) => (hovered?.kind === 'city' ? hovered.index : null));
}

/** {@link hoverCity} of the store around the component. */
export function useHoverCity(): (city: number | null) => void {
  const store = useAtlasStore();
  return (city) => hoverCity(store, city);
}
