import { useState } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import { useAtlasStore } from '../../../store/react.ts';
import { FileButton } from '../../../ui/FileButton.tsx';
import { ProblemList } from '../../../ui/ProblemList.tsx';
import sections from '../sections.module.css';
import styles from './draft.module.css';
import { type Imported, importLayout } from './saved-files.ts';

/** Opens a GeoJSON file of a layout and saves it, or lists what is wrong with it. */
export function ImportLayout() {
  const store = useAtlasStore();
  const t = useText('draft');
  const [done, setDone] = useState<Imported | 'failed' | null>(null);
  return (
    <>
      <div className={styles['buttons']}>
        <FileButton
          size="small"
          label={t('kept.import')}
          accept=".geojson,.json,application/geo+json"
          onFiles={([file]) => importLayout(store, file).then(setDone, () => setDone('failed'))}
        />
      </div>
      <div role="status">
        {done === 'failed' && <p className={styles['wrong']}>{t('kept.failed')}</p>}
        {done !== null && done !== 'failed' && done.ok && (
          <p className={sections['note']}>{t('kept.imported', { name: done.name })}</p>
        )}
        {done !== null && done !== 'failed' && !done.ok && (
          <ProblemList problems={done.problems} level={4} />
        )}
      </div>
    </>
  );
}
