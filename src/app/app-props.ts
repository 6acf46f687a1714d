import type { ReactNode } from 'react';
import type { LegendModel } from '../map/legend/legend-model.ts';
import type { MenuAction } from '../ui/MenuButton.tsx';
import type { SearchGroup } from '../ui/search-group.ts';

/** What the shell is wired to. */
export interface AppProps {
  /** The canvas of the map; it fills its parent. */
  map: ReactNode;
  wiring: ShellWiring;
}

/** Work that the shell asks for and does not do itself. Hooks among them follow the store. */
export interface ShellWiring {
  /** Hook: what the map's marks mean now; null = nothing to explain. */
  useLegend: () => LegendModel | null;
  /** Hook: results for a query, grouped, titles in the current language. */
  useSearch: (query: string) => readonly SearchGroup[];
  onChoose: (id: string) => void;
  /** Hook: what can be exported now. */
  useExports: () => readonly MenuAction[];
  onExport: (id: string) => void;
  /** Reads the same package again. */
  onRetry: () => void;
  /** Leaves `?data=` and opens the published package. */
  onOpenPublished: () => void;
  /** Builds the map anew after its context was lost. */
  onRedrawMap: () => void;
}
