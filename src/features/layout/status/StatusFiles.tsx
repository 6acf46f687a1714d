import { Download } from 'lucide-react';
import { useState } from 'react';
import { formatCount } from '../../../i18n/format.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { useAtlasStore } from '../../../store/react.ts';
import { Button } from '../../../ui/Button.tsx';
import { FileButton } from '../../../ui/FileButton.tsx';
import { ProblemList } from '../../../ui/ProblemList.tsx';
import styles from './status.module.css';
import { type OpenedStatuses, openStatuses, saveStatuses } from './status-files.ts';

type Work = { status: 'rest' | 'failed' } | { status: 'done'; opened: OpenedStatuses };

/** The statuses as a CSV file to take away, and one to be opened. */
export function StatusFiles() {
  const t = useText('levels');
  const store = useAtlasStore();
  const [work, setWork] = useState<Work>({ status: 'rest' });

  function run(task: () => Promise<Work>): void {
    task().then(setWork, () => setWork({ status: 'failed' }));
  }

  return (
    <>
      <div className={styles['buttons']}>
        <Button
          size="small"
          icon={<Download size={15} strokeWidth={1.75} aria-hidden />}
          onPress={() =>
            run(async () => {
              await saveStatuses(store, t('status.fileName'));
              return { status: 'rest' };
            })
          }
        >
          {t('status.save')}
        </Button>
        <FileButton
          size="small"
          label={t('status.open')}
          accept=".csv,text/csv"
          onFiles={([file]) =>
            run(async () => ({ status: 'done', opened: await openStatuses(store, file) }))
          }
        />
      </div>
      <p className={styles['note']}>{t('status.openNote')}</p>
      <div role="status">
        {work.status === 'failed' && <p className={styles['failed']}>{t('status.failed')}</p>}
        {work.status === 'done' && <Opened opened={work.opened} />}
      </div>
    </>
  );
}

/** What became of the file; every row that was left out is named. */
function Opened({ opened: { file, rows, changed, problems } }: { opened: OpenedStatuses }) {
  const t = useText('levels');
  const language = useLanguage();
  const words = t('status.read', {
    count: rows,
    file,
    formatted: formatCount(rows, language),
    changed: formatCount(changed, language),
  });
  if (problems.length === 0) return <p className={styles['note']}>{words}</p>;
  return (
    <>
      <p className={styles['note']}>{`${words} ${t('status.skipped')}`}</p>
      <ProblemList problems={problems} level={4} />
    </>
  );
}
