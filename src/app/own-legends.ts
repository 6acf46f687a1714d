import { type OwnLegend, type OwnLegendName, ownLegendName } from '../map/legend/legend.ts';
import type { AtlasState } from '../store/atlas-store.ts';

/** Legends that come in a chunk of their own. */
export const OWN_LEGENDS = {
  links: async () => (await import('../map/legend/link-legend.ts')).linkLegend,
  layout: async () => (await import('../map/legend/layout-legend.ts')).layoutLegend,
} satisfies Record<OwnLegendName, () => Promise<OwnLegend>>;

/** The own legend of what a view shows; null for that of the cities. */
export async function ownLegendOf(state: AtlasState): Promise<OwnLegend | null> {
  const name = ownLegendName(state);
  return name && OWN_LEGENDS[name]();
}
