import { useEffect, useMemo, useState } from 'react';
import { chooseSearchResult, useCitySearch } from '../features/cities/use-city-search.ts';
import { useLanguage, useText } from '../i18n/use-text.ts';
import { selectRingBands } from '../map/views/ring-view.ts';
import type { AtlasState, AtlasStore } from '../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../store/react.ts';
import { selectCrossFilter } from '../store/selectors/filters.ts';
import { selectMapLayers } from '../store/selectors/layers.ts';
import { selectCityPaint } from '../store/selectors/paint.ts';
import type { MenuAction } from '../ui/MenuButton.tsx';
import type { ShellWiring } from './app-props.ts';
import { isLinkLegend, type LinkLegend, legendOf } from './legend.ts';
import { openPackage, packageUrl } from './load.ts';

const EXPORTS = [
  'cities-csv',
  'cities-geojson',
  'values-csv',
  'scores-csv',
  'method-json',
] as const;
const EXPORT_TEXTS = {
  'cities-csv': 'export.citiesCsv',
  'cities-geojson': 'export.citiesGeojson',
  'values-csv': 'export.valuesCsv',
  'scores-csv': 'export.scoresCsv',
  'method-json': 'export.methodJson',
} as const satisfies Record<(typeof EXPORTS)[number], string>;

/** Connects the shell with search, legend, exports and loading. */
export function shellWiring(store: AtlasStore, redrawMap: () => void): ShellWiring {
  return {
    useLegend,
    useSearch: useCitySearch,
    onChoose: (id) => chooseSearchResult(store, id),
    useExports,
    onExport: (id) => void exportShown(store, id),
    onRetry: () => void openPackage(store, packageUrl(window.location, document.baseURI)),
    onOpenPublished: openPublished,
    onRedrawMap: redrawMap,
  };
}

function useLegend() {
  const t = useText('common');
  const store = useAtlasStore();
  const workspace = useAtlas(({ scenario }) => scenario.workspace);
  const theme = useAtlas(({ scenario }) => scenario.theme);
  const language = useLanguage();
  const isPinned = useAtlas(({ scenario }) => scenario.pinned !== null);
  const linkFilters = useAtlas(({ scenario }) => scenario.linkFilters);
  const linkLevel = useAtlas(({ scenario }) => scenario.linkLevel);
  const showsPotential = useAtlas(({ scenario }) => scenario.showsPotential);
  const zoomLevel = useAtlas((state) => state.zoomLevel);
  const filters = useAtlas(({ scenario }) => scenario.filters);
  const linkLegend = useLinkLegend(useAtlas(isLinkLegend));
  const paint = useAtlas(selectCityPaint);
  const layers = useAtlas(selectMapLayers);
  const shown = useAtlas((state: AtlasState) => selectCrossFilter(state)?.visibleCount);
  const ringed = useAtlas((state) => selectRingBands(state)?.cities.length);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the legend reads the whole state; these are what it depends on
  return useMemo(
    () => legendOf(store.getState(), t, linkLegend),
    [
      store,
      workspace,
      theme,
      language,
      isPinned,
      linkFilters,
      linkLevel,
      showsPotential,
      zoomLevel,
      filters,
      linkLegend,
      paint,
      layers,
      shown,
      ringed,
    ],
  );
}

/** The legend of the links, brought when it is first wanted; null until then. */
function useLinkLegend(isWanted: boolean): LinkLegend | null {
  const [legend, setLegend] = useState<LinkLegend | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    import('./link-legend.ts').then(
      ({ linkLegend }) => setLegend(() => linkLegend),
      // The map lacks its own part then, too, and says so.
      () => {},
    );
  }, [isWanted]);
  return legend;
}

function useExports(): readonly MenuAction[] {
  const t = useText('common');
  const isReady = useAtlas((state) => state.data.status === 'ready');
  return isReady ? EXPORTS.map((id) => ({ id, label: t(EXPORT_TEXTS[id]) })) : [];
}

async function exportShown(store: AtlasStore, id: string): Promise<void> {
  const kind = EXPORTS.find((known) => known === id);
  if (!kind) throw new Error(`Unknown export: ${id}`);
  const { exportFile } = await import('../features/data/exports.ts');
  await exportFile(kind, store);
}

function openPublished(): void {
  window.location.assign(`${window.location.pathname}${window.location.hash}`);
}
