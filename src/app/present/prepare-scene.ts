import type { Scene } from '../../domain/story/story.ts';
import { TEXTS } from '../../i18n/texts.ts';
import { LAZY_PARTS } from '../../map/engine/lazy-parts.ts';
import { ownLegendName } from '../../map/legend/legend.ts';
import type { AtlasState, AtlasStore } from '../../store/atlas-store.ts';
import { scenarioFromHash } from '../../store/persistence/url.ts';
import { reconcile } from '../../store/reconcile.ts';
import { DEFAULT_SCENARIO, type Drawer } from '../../store/scenario.ts';
import { selectData } from '../../store/selectors/data.ts';
import { selectMapLayers } from '../../store/selectors/layers.ts';
import { foreseeBands } from '../follow-bands.ts';
import { foreseeMeasures } from '../follow-measures.ts';
import { foreseeProfiles } from '../follow-potential.ts';
import { bringLayout } from '../load.ts';

const DRAWERS = {
  ranking: () => import('../../features/scores/RankingDrawer.tsx'),
  scatter: () => import('../../features/compare/ScatterDrawer.tsx'),
  compare: () => import('../../features/compare/CompareDrawer.tsx'),
  consensus: () => import('../../features/scores/ConsensusDrawer.tsx'),
  table: () => import('../../features/cities/TableDrawer.tsx'),
  union: () => import('../../features/links/union/UnionDrawer.tsx'),
} satisfies Record<Drawer, () => Promise<unknown>>;

const LEGENDS = {
  links: () => import('../../map/legend/link-legend.ts'),
  layout: () => import('../../map/legend/layout-legend.ts'),
};

/**
 * Brings what the view of a scene will need while another one stands: code, texts, the layout, and answers of workers.
 * Nothing of it is shown. What cannot be had now is asked for again when the scene comes.
 */
export async function prepareScene(store: AtlasStore, { view }: Scene): Promise<void> {
  const now = store.getState();
  const data = selectData(now);
  if (!data) return;
  const { language, theme } = now.scenario;
  const read = scenarioFromHash(view, { ...DEFAULT_SCENARIO, language, theme });
  const { scenario } = reconcile(read.scenario, data);
  const { drawer, workspace, carryTo } = scenario;
  const layout: AtlasState['layout'] =
    now.layout.status === 'idle' ? { status: 'loading' } : now.layout;
  const next: AtlasState = { ...now, scenario, layout };
  const legend = ownLegendName(next);

  if (selectMapLayers(next).has('layout')) bringLayout(store, true);
  if (workspace === 'layout' && data.layoutPath !== null && now.measures.status === 'idle')
    foreseeMeasures(data.baseUrl);
  if (workspace === 'links' && data.hasCountryProfiles && now.profiles.status === 'idle')
    foreseeProfiles(data.baseUrl);
  foreseeBands(now, next);

  await Promise.allSettled([
    ...LAZY_PARTS.filter((part) => part.isAwaited(next)).map((part) => part.bring()),
    legend && LEGENDS[legend](),
    drawer && DRAWERS[drawer](),
    TEXTS[scenario.language].common(),
    TEXTS[scenario.language].stories(),
    workspace === 'layout' &&
      carryTo !== null &&
      carryTo !== now.scenario.carryTo &&
      import('../carry-layout.ts').then(({ foreseeCarry }) => foreseeCarry(data, carryTo)),
  ]);
}
