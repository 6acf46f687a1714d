import { Download } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { LicenceDuties } from '../../charts/series/link-licences.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './RecordTable.module.css';

interface RecordTableFrameProps {
  duties: LicenceDuties;
  isEmpty: boolean;
  /** Gives the rows as CSV. */
  onDownload: () => Promise<void>;
  /** Gives them as GeoJSON; left out where rows have no place. */
  onDownloadGeojson?: () => Promise<void>;
  /** The table. */
  children: ReactNode;
}

/** A table with its downloads and what the licences of its records ask. */
export function RecordTableFrame({
  duties,
  isEmpty,
  onDownload,
  onDownloadGeojson,
  children,
}: RecordTableFrameProps) {
  const t = useText('links');
  const [hasFailed, setHasFailed] = useState(false);
  const { shareAlike, hasRestricted } = duties;
  return (
    <div className={styles['frame']}>
      <div className={styles['table']}>{children}</div>
      <div className={styles['foot']}>
        <p className={styles['duties']}>
          {shareAlike.length > 0
            ? t('list.licences', { licences: shareAlike.join(' · ') })
            : t('list.licencesOpen')}
          {hasRestricted && ` ${t('list.restricted')}`}
        </p>
        {hasFailed && (
          <p role="alert" className={styles['failed']}>
            {t('list.failed')}
          </p>
        )}
        {[
          { words: t('list.download'), run: onDownload },
          ...(onDownloadGeojson
            ? [{ words: t('list.downloadGeojson'), run: onDownloadGeojson }]
            : []),
        ].map(({ words, run }) => (
          <Button
            key={words}
            size="small"
            icon={<Download size={15} strokeWidth={1.75} aria-hidden />}
            disabled={isEmpty}
            whyDisabled={t('empty')}
            onPress={() => {
              run().then(
                () => setHasFailed(false),
                () => setHasFailed(true),
              );
            }}
          >
            {words}
          </Button>
        ))}
      </div>
    </div>
  );
}
