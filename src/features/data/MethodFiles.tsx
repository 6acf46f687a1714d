import { Download } from 'lucide-react';
import { useState } from 'react';
import type { AtlasData } from '../../domain/atlas-data.ts';
import { useText } from '../../i18n/use-text.ts';
import { useAtlasStore } from '../../store/react.ts';
import { Button } from '../../ui/Button.tsx';
import { FileButton } from '../../ui/FileButton.tsx';
import styles from './DownloadsSection.module.css';
import { exportFile } from './exports.ts';
import { MethodFileResult } from './MethodFileResult.tsx';
import { type OpenedMethod, openMethodFile } from './open-method-file.ts';

type Work = { status: 'rest' | 'working' | 'failed' } | { status: 'done'; opened: OpenedMethod };

/** The method as a file to take away, and one to be opened. */
export function MethodFiles({ data }: { data: AtlasData }) {
  const t = useText('data');
  const store = useAtlasStore();
  const [work, setWork] = useState<Work>({ status: 'rest' });
  const isWorking = work.status === 'working';

  function run(task: () => Promise<Work>): void {
    setWork({ status: 'working' });
    task().then(setWork, () => setWork({ status: 'failed' }));
  }

  function save(): void {
    run(async () => {
      await exportFile('method-json', store);
      return { status: 'rest' };
    });
  }

  function open(file: File): void {
    run(async () => ({
      status: 'done',
      opened: await openMethodFile(store, file.name, await file.text()),
    }));
  }

  return (
    <div>
      <h4 className={styles['heading']}>{t('method.files')}</h4>
      <p className={styles['lead']}>{t('method.filesNote')}</p>
      <div className={styles['buttons']}>
        <Button
          icon={<Download size={15} strokeWidth={1.75} aria-hidden />}
          disabled={isWorking}
          onPress={save}
        >
          {t('method.save')}
        </Button>
        <FileButton
          disabled={isWorking}
          label={t('method.open')}
          accept=".json,application/json"
          onFiles={([file]) => open(file)}
        />
      </div>
      <div role="status" className={styles['result']}>
        {isWorking && <p className={styles['note']}>{t('method.working')}</p>}
        {work.status === 'failed' && <p className={styles['failed']}>{t('method.failed')}</p>}
        {work.status === 'done' && <MethodFileResult data={data} opened={work.opened} />}
      </div>
    </div>
  );
}
