import type { ReactNode } from 'react';
import type { LayoutPlan } from '../../domain/layout/plan.ts';
import { useText } from '../../i18n/use-text.ts';
import { changeScenario } from '../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { selectData } from '../../store/selectors/data.ts';
import { selectMapLayers } from '../../store/selectors/layers.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ProblemList } from '../../ui/ProblemList.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import styles from './PlanGate.module.css';

/** What is shown of the layout, or why there is nothing to show. */
export function PlanGate({ children }: { children: (plan: LayoutPlan) => ReactNode }) {
  const t = useText('layout');
  const store = useAtlasStore();
  const layout = useAtlas((state) => state.layout);
  const hasLayout = useAtlas((state) => selectData(state)?.layoutPath != null);
  const isOn = useAtlas((state) => selectMapLayers(state).has('layout'));

  if (!hasLayout) return <EmptyState title={t('missing')}>{t('missing.why')}</EmptyState>;
  switch (layout.status) {
    case 'ready':
      return children(layout.value);
    case 'failed':
      return (
        <section className={styles['failed']} role="alert">
          <h3>{t('failed')}</h3>
          <ProblemList problems={layout.problems} level={4} />
        </section>
      );
    case 'loading':
    case 'idle':
      if (isOn) return <Skeleton label={t('loading')} rows={10} />;
      return (
        <EmptyState
          title={t('off')}
          action={{ label: t('off.show'), onPress: () => changeScenario(store, { layers: null }) }}
        />
      );
  }
}
