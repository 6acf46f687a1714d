import type { Problem } from '../domain/result.ts';
import { useText } from '../i18n/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { ProblemList } from '../ui/ProblemList.tsx';
import styles from './ErrorPage.module.css';

interface ErrorPageProps {
  problems: readonly Problem[];
  onRetry: () => void;
  onOpenPublished: () => void;
}

/** Stands in place of the atlas when no data could be opened: every problem, where, and how to mend it. */
export function ErrorPage({ problems, onRetry, onOpenPublished }: ErrorPageProps) {
  const t = useText('common');
  return (
    <div className={styles['page']}>
      <div className={styles['inside']} role="alert">
        <h2 className={styles['title']}>{t('error.openTitle')}</h2>
        <p className={styles['lead']}>{t('error.open', { count: problems.length })}</p>
        <ProblemList problems={problems} first={10} />
        <div className={styles['buttons']}>
          <Button tone="primary" onPress={onRetry}>
            {t('error.retry')}
          </Button>
          <Button onPress={onOpenPublished}>{t('error.openPublished')}</Button>
        </div>
      </div>
    </div>
  );
}

/** Stands in place of everything when the shell itself has stopped. */
export function RootError({ message }: { message: string }) {
  const t = useText('common');
  return (
    <main className={styles['page']}>
      <div className={styles['inside']} role="alert">
        <h1 className={styles['title']}>{t('error.rootTitle')}</h1>
        <p className={styles['lead']}>{t('error.root')}</p>
        <p className={styles['message']}>
          {t('error.details')}: <span lang="en">{message}</span>
        </p>
        <div className={styles['buttons']}>
          <Button tone="primary" onPress={() => window.location.reload()}>
            {t('error.reload')}
          </Button>
        </div>
      </div>
    </main>
  );
}
