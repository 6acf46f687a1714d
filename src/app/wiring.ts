import { useEffect, useMemo, useState } from 'react';
import { chooseSearchResult, useCitySearch } from '../features/cities/use-city-search.ts';
import { useText } from '../i18n/use-text.ts';
import { keptLegend } from '../map/legend/kept-legend.ts';
import { type OwnLegend, type OwnLegendName, ownLegendName } from '../map/legend/legend.ts';
import type { LegendModel } from '../map/legend/legend-model.ts';
import type { AtlasStore } from '../store/atlas-store.ts';
import { useAtlas } from '../store/react.ts';
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

function useLegend(): LegendModel | null {
  const t = useText('common');
  const ownLegend = useOwnLegend(useAtlas(ownLegendName));
  const select = useMemo(() => keptLegend(t, ownLegend), [t, ownLegend]);
  return useAtlas(select);
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
