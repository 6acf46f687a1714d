import { MapPin, X } from 'lucide-react';
import { formatCount } from '../../../i18n/format.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import {
  LAYOUT_FILE_KINDS,
  type LayoutFileKind,
} from '../../../ingest/layout-draft/layout-file.ts';
import type { OwnFile, OwnFileReport } from '../../../ingest/layout-draft/own-files.ts';
import { useAtlas, useAtlasStore } from '../../../store/react.ts';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { ProblemList } from '../../../ui/ProblemList.tsx';
import { Select } from '../../../ui/Select.tsx';
import sections from '../sections.module.css';
import { changeOwnFile, removeOwnFile, showProblem } from './own-file-actions.ts';
import styles from './Places.module.css';

interface OwnFileRowProps {
  file: OwnFile;
  /** Null until it has been read for the first time. */
  report: OwnFileReport | null;
}

/** One of the reader's files: what it is, how much of it is sound, what is wrong and how else it can be read. */
export function OwnFileRow({ file, report }: OwnFileRowProps) {
  const store = useAtlasStore();
  const t = useText('places');
  const language = useLanguage();
  const kind = report?.status === 'read' ? report.kind : null;
  const isOpen = report?.problems.some(({ problem }) => problem.code === 'open-ring') ?? false;
  return (
    <li className={styles['file']}>
      <div className={styles['fileName']}>
        <strong>{file.name}</strong>
        <IconButton
          size="small"
          label={t('own.remove', { file: file.name })}
          icon={<X size={15} strokeWidth={1.75} aria-hidden />}
          onPress={() => removeOwnFile(store, file.id)}
        />
      </div>
      {report?.status === 'read' && (
        <>
          <Select
            size="small"
            hideLabel
            label={t('own.kind', { file: file.name })}
            value={report.kind}
            options={LAYOUT_FILE_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
            onChange={(value: LayoutFileKind) => changeOwnFile(store, file.id, { kind: value })}
          />
          <p className={sections['note']}>
            {t('own.read', {
              read: formatCount(report.read, language),
              kept: formatCount(report.kept, language),
            })}
            {report.used < report.kept && ` ${t(`own.unused.${unusedBy(report.kind)}`)}`}
          </p>
        </>
      )}
      {report?.status === 'unreadable' && <p className={sections['note']}>{t('own.unreadable')}</p>}
      {report && report.problems.length > 0 && <Problems report={report} />}
      <div className={styles['buttons']}>
        <Button
          size="small"
          pressed={file.isLatLng}
          onPress={() => changeOwnFile(store, file.id, { isLatLng: !file.isLatLng })}
        >
          {t('own.swap')}
        </Button>
        <Button
          size="small"
          pressed={file.isGcj02}
          onPress={() => changeOwnFile(store, file.id, { isGcj02: !file.isGcj02 })}
        >
          {t('own.gcj02')}
        </Button>
        {kind === 'ring' && (isOpen || file.isRingClosed) && (
          <Button
            size="small"
            pressed={file.isRingClosed}
            onPress={() => changeOwnFile(store, file.id, { isRingClosed: !file.isRingClosed })}
          >
            {t('own.close')}
          </Button>
        )}
      </div>
    </li>
  );
}

function unusedBy(kind: LayoutFileKind): 'belts' | 'ring' {
  return kind === 'belts' ? 'belts' : 'ring';
}

function Problems({ report }: { report: OwnFileReport }) {
  const store = useAtlasStore();
  const t = useText('places');
  const marks = useAtlas((state) => state.ownFiles.marks);
  return (
    <ProblemList
      problems={report.problems.map(({ problem }) => problem)}
      first={3}
      level={4}
      renderAction={(at) => {
        const lngLats = report.problems[at]?.lngLats ?? [];
        if (lngLats.length === 0) return null;
        const isShown = marks === lngLats;
        return (
          <Button
            size="small"
            icon={<MapPin size={15} strokeWidth={1.75} aria-hidden />}
            pressed={isShown}
            onPress={() => showProblem(store, isShown ? [] : lngLats)}
          >
            {t('own.show')}
          </Button>
        );
      }}
    />
  );
}
