import { type ReactNode, Suspense } from 'react';
import { useText } from '../i18n/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import styles from './SlotFrame.module.css';

interface SlotFrameProps {
  /** Changes with what stands in the slot. */
  name: string;
  children: ReactNode;
}

/** Around each panel, inspector and drawer: pale rows while it loads, a notice if it stops. */
export function SlotFrame({ name, children }: SlotFrameProps) {
  const t = useText('common');
  return (
    <ErrorBoundary
      resetKey={name}
      fallback={(message, retry) => (
        <div className={styles['stopped']}>
          <Notice
            tone="bad"
            title={t('error.panelTitle')}
            action={
              <Button size="small" onPress={retry}>
                {t('error.retry')}
              </Button>
            }
          >
            <p>{t('error.panel')}</p>
            <p lang="en" className={styles['message']}>
              {message}
            </p>
          </Notice>
        </div>
      )}
    >
      <Suspense fallback={<Skeleton label={t('loading.panel')} rows={6} />}>{children}</Suspense>
    </ErrorBoundary>
  );
}
