import { WandSparkles } from 'lucide-react';
import { type DragEvent, useState } from 'react';
import { parseCarryTarget } from '../../../domain/layout/transfer/carry-target.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useAtlas, useAtlasStore } from '../../../store/react.ts';
import { Button } from '../../../ui/Button.tsx';
import { FileButton } from '../../../ui/FileButton.tsx';
import sections from '../sections.module.css';
import { OwnFileRow } from './OwnFileRow.tsx';
import { addOwnFiles, proposeFromFiles } from './own-file-actions.ts';
import styles from './Places.module.css';

/** The reader's own outline, towns, villages, rivers and ring: dropped or chosen, checked, and proposed from. */
export function OwnFiles() {
  const store = useAtlasStore();
  const t = useText('places');
  const [isOver, setIsOver] = useState(false);
  const { files, reports, status } = useAtlas((state) => state.ownFiles);
  const keepsPlace = useAtlas(({ scenario: { carryTo } }) => {
    const kind = carryTo === null ? null : parseCarryTarget(carryTo)?.kind;
    return kind === 'city' || kind === 'spot';
  });
  const hasUsable = reports.some((report) => report.status === 'read' && report.used > 0);

  function drop(event: DragEvent): void {
    event.preventDefault();
    setIsOver(false);
    addOwnFiles(store, event.dataTransfer.files);
  }

  return (
    <div className={styles['own']}>
      <h4 className={sections['subtitle']}>{t('own')}</h4>
      <fieldset
        aria-label={t('own')}
        className={styles['drop']}
        data-over={isOver}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
      >
        <FileButton
          size="small"
          multiple
          label={t('own.choose')}
          accept=".geojson,.json,.csv,application/geo+json,text/csv"
          onFiles={(chosen) => addOwnFiles(store, chosen)}
        />
        <span className={styles['hint']}>{t('own.drop')}</span>
      </fieldset>
      <p className={sections['note']}>{t('own.what')}</p>
      <div role="status">
        {status === 'reading' && <p className={sections['note']}>{t('own.reading')}</p>}
      </div>
      {status === 'failed' && (
        <p className={sections['note']} role="alert">
          {t('own.failed')}
        </p>
      )}
      {files.length > 0 && (
        <ul className={styles['files']} aria-label={t('own')} aria-busy={status === 'reading'}>
          {files.map((file) => (
            <OwnFileRow
              key={file.id}
              file={file}
              report={reports.find(({ id }) => id === file.id) ?? null}
            />
          ))}
        </ul>
      )}
      {files.length > 0 && (
        <div className={styles['buttons']}>
          <Button
            size="small"
            icon={<WandSparkles size={15} strokeWidth={1.75} aria-hidden />}
            disabled={status !== 'ready' || !hasUsable}
            onPress={() => proposeFromFiles(store)}
          >
            {t(keepsPlace ? 'own.proposeThere' : 'own.propose')}
          </Button>
        </div>
      )}
    </div>
  );
}
