import { lazy, Suspense } from 'react';
import type { AtlasData } from '../../domain/atlas-data.ts';
import { useMethodTexts } from '../../i18n/use-method-texts.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useAtlas } from '../../store/react.ts';
import { selectMethod } from '../../store/selectors/scores.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useAudit } from './use-audit.ts';

const MethodPage = lazy(async () => ({ default: (await import('./MethodPage.tsx')).MethodPage }));
const WeaknessPage = lazy(async () => ({
  default: (await import('./WeaknessPage.tsx')).WeaknessPage,
}));

/** A page about the score: its texts and figures arrive by themselves, each when it is there. */
export function ScorePage({ data, page }: { data: AtlasData; page: 'method' | 'weaknesses' }) {
  const common = useText('common');
  const { t, hasFailed } = useMethodTexts();
  const language = useLanguage();
  const method = useAtlas(selectMethod);
  const { audit, shifts, hasFailed: hasAuditFailed } = useAudit();
  const waiting = <Skeleton label={common('loading.panel')} rows={10} />;
  if (hasFailed) return <Notice tone="bad">{common('error.panel')}</Notice>;
  if (!t || !method) return waiting;
  const part = { data, method, t, language };
  return (
    <Suspense fallback={waiting}>
      {hasAuditFailed && <Notice tone="bad">{t('failed')}</Notice>}
      {page === 'method' ? (
        <MethodPage {...part} audit={audit} />
      ) : (
        <WeaknessPage {...part} audit={audit} shifts={shifts} />
      )}
    </Suspense>
  );
}
