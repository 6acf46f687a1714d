import type { ReactNode } from 'react';
import type { LayoutMeasures } from '../../../domain/layout/layout-measures.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useAtlas } from '../../../store/react.ts';
import { Skeleton } from '../../../ui/Skeleton.tsx';

/** What rests on the measures of the layout, or why it is not there yet. */
export function MeasuresGate({ children }: { children: (measures: LayoutMeasures) => ReactNode }) {
  const t = useText('lab');
  const measures = useAtlas((state) => state.measures);
  if (measures.status === 'ready') return children(measures.value);
  if (measures.status === 'failed') return <p role="alert">{t('failed')}</p>;
  return <Skeleton label={t('working')} rows={6} />;
}
