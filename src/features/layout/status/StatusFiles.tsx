import { Download, FolderOpen } from 'lucide-react';
import { useRef, useState } from 'react';
import { formatCount } from '../../../i18n/format.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { useAtlasStore } from '../../../store/react.ts';
import { Button } from '../../../ui/Button.tsx';
import { ProblemList } from '../../../ui/ProblemList.tsx';
import styles from './status.module.css';
import { type OpenedStatuses, openStatuses, saveStatuses } from './status-files.ts';

type Work = { status: 'rest' | 'failed' } | { status: 'done'; opened: OpenedStatuses };

/** The statuses as a CSV file to take away, and one to be opened. */
export function StatusFiles() {
  const t = useText('levels');
  const store = useAtlasStore();
  const input = useRef<HTMLInputElement>(null);
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
        <Button
          size="small"
          icon={<FolderOpen size={15} strokeWidth={1.75} aria-hidden />}
          onPress={() => input.current?.click()}
        >
          {t('status.open')}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".csv,text/csv"
          hidden
          aria-label={t('status.open')}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file)
              run(async () => ({ status: 'done', opened: await openStatuses(store, file) }));
            currentTarget.value = '';
          }}
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
