import { useEffect, useMemo, useState } from 'react';
import { chooseSearchResult, useCitySearch } from '../features/cities/use-city-search.ts';
import { useLanguage, useText } from '../i18n/use-text.ts';
import {
  legendOf,
  type OwnLegend,
  type OwnLegendName,
  ownLegendName,
} from '../map/legend/legend.ts';
import { selectRingBands } from '../map/views/ring-view.ts';
import type { AtlasState, AtlasStore } from '../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../store/react.ts';
import { selectCrossFilter } from '../store/selectors/filters.ts';
import { selectMapLayers } from '../store/selectors/layers.ts';
import { selectCityPaint } from '../store/selectors/paint.ts';
import type { MenuAction } from '../ui/MenuButton.tsx';
import type { ShellWiring } from './app-props.ts';
import { openPackage, packageUrl } from './load.ts';
import { OWN_LEGENDS } from './own-legends.ts';

const EXPORTS = [
  'map-picture',
  'cities-csv',
  'cities-geojson',
  'values-csv',
  'scores-csv',
  'method-json',
] as const;
const EXPORT_TEXTS = {
  'map-picture': 'export.mapPicture',
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
  const countyMeasure = useAtlas(({ scenario }) => scenario.countyMeasure);
  const showsPlanStatus = useAtlas(({ scenario }) => scenario.showsPlanStatus);
  const layoutMarks = useAtlas(
    ({ scenario: { reachOf, reachKm, showsSites, hiddenLayoutParts }, carry }) =>
      `${reachOf} ${reachKm} ${showsSites} ${[...hiddenLayoutParts]} ${carry.status}`,
  );
  const layout = useAtlas((state) => state.layout);
  const ownLegend = useOwnLegend(useAtlas(ownLegendName));
  const paint = useAtlas(selectCityPaint);
  const layers = useAtlas(selectMapLayers);
  const shown = useAtlas((state: AtlasState) => selectCrossFilter(state)?.visibleCount);
  const ringed = useAtlas((state) => selectRingBands(state)?.cities.length);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the legend reads the whole state; these are what it depends on
  return useMemo(
    () => legendOf(store.getState(), t, ownLegend),
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
      countyMeasure,
      showsPlanStatus,
      layoutMarks,
      layout,
      ownLegend,
      paint,
      layers,
      shown,
      ringed,
    ],
  );
}

/** The legend of a workspace, brought when it is first wanted; null until then. */
function useOwnLegend(wanted: OwnLegendName | null): OwnLegend | null {
  const [legends, setLegends] = useState<Partial<Record<OwnLegendName, OwnLegend>>>({});
  useEffect(() => {
    if (!wanted) return;
    OWN_LEGENDS[wanted]().then(
      (legend) => setLegends((here) => ({ ...here, [wanted]: legend })),
      // The map lacks its own part then, too, and says so.
      () => {},
    );
  }, [wanted]);
  return (wanted && legends[wanted]) ?? null;
}

function useExports(): readonly MenuAction[] {
  const t = useText('common');
  const isReady = useAtlas((state) => state.data.status === 'ready');
  return isReady ? EXPORTS.map((id) => ({ id, label: t(EXPORT_TEXTS[id]) })) : [];
}

async function exportShown(store: AtlasStore, id: string): Promise<void> {
  const kind = EXPORTS.find((known) => known === id);
  if (!kind) throw new Error(`Unknown export: ${id}`);
  if (kind === 'map-picture') {
    const { openPictureDialog } = await import('./handouts/open-picture-dialog.tsx');
    return openPictureDialog(store);
  }
  const { exportFile } = await import('../features/data/exports.ts');
  await exportFile(kind, store);
}

function openPublished(): void {
  window.location.assign(`${window.location.pathname}${window.location.hash}`);
}
