import { FileDown } from 'lucide-react';
import { useState } from 'react';
import { type Story, storyTextIn } from '../../domain/story/story.ts';
import { formatBytes } from '../../i18n/format.ts';
import { namesInRow } from '../../i18n/names-in-row.ts';
import { sentences } from '../../i18n/punctuation.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useAtlasStore } from '../../store/react.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckRow } from '../../ui/CheckRow.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { saveBlob } from '../../ui/save-file.ts';
import { REVIEW_NUMBER } from '../review-number.ts';
import { JobState } from './JobState.tsx';
import { LookFields } from './LookFields.tsx';
import {
  HANDOUT_FORMATS,
  type Handout,
  type HandoutChoices,
  type HandoutStep,
  makeHandout,
} from './make-handout.ts';
import { Choice } from './PictureFields.tsx';
import styles from './pictures.module.css';
import { useJob } from './use-job.ts';

type Saved = Handout & { fileName: string };

interface HandoutDialogProps {
  story: Story;
  onClose: () => void;
}

/** Choices for a story as a document, what is being done, and what came of it. */
export function HandoutDialog({ story, onClose }: HandoutDialogProps) {
  const t = useText('handouts');
  const pictures = useText('pictures');
  const stories = useText('stories');
  const store = useAtlasStore();
  const [isOpen, setIsOpen] = useState(true);
  const [choices, setChoices] = useState<HandoutChoices>(() => ({
    format: 'pdf',
    language: store.getState().scenario.language,
    theme: 'light',
    withNotes: false,
    sharpness: '2',
    reviewNumber: REVIEW_NUMBER,
  }));
  const pageLanguage = useLanguage();
  const { job, run, cancel } = useJob<Saved, HandoutStep>();
  const isWorking = job.status === 'working';
  const { format, language, withNotes } = choices;
  const isTable = format === 'csv';
  const choose = (some: Partial<HandoutChoices>) => setChoices({ ...choices, ...some });
  const title = storyTextIn(story.title, language) || stories('untitled');

  const make = () =>
    run(async (signal, tell) => {
      const handout = await makeHandout(store, story, choices, tell, signal);
      const stem = `union-atlas-${story.id}`;
      const fileName = isTable ? `${stem}-cities.csv` : `${stem}-${language}.${format}`;
      saveBlob(handout.blob, fileName);
      return { ...handout, fileName };
    });
  const stepWords = (step: HandoutStep | null) => {
    if (step && step.kind !== 'scene') return { words: t(`step.${step.kind}`) };
    const { at, all } = step ?? { at: 1, all: story.scenes.length };
    return { words: t('step.scene', { at, all }), at: at - 1, all };
  };
  const savedWords = ({ blob, missing, withoutRows, fileName }: Saved): string =>
    sentences(pageLanguage, [
      t('saved', { name: fileName, size: formatBytes(blob.size, pageLanguage) }),
      ...(missing.length > 0 ? [t('missing', { letters: missing.join(' ') })] : []),
      ...(withoutRows.length > 0
        ? [t('withoutRows', { scenes: namesInRow(withoutRows, pageLanguage) })]
        : []),
    ]);

  return (
    <Dialog
      title={t('title')}
      isOpen={isOpen}
      onClose={() => {
        cancel();
        setIsOpen(false);
        onClose();
      }}
      actions={
        isWorking ? (
          <Button onPress={cancel}>{pictures('cancel')}</Button>
        ) : (
          <Button
            tone="primary"
            icon={<FileDown size={15} strokeWidth={1.75} aria-hidden />}
            onPress={make}
          >
            {t('make')}
          </Button>
        )
      }
    >
      <div className={styles['choices']} inert={isWorking}>
        <p>{t('lead', { title })}</p>
        <Choice
          label={t('format')}
          value={format}
          options={HANDOUT_FORMATS.map((value) => ({ value, label: t(`format.${value}`) }))}
          onChange={(value) => choose({ format: value })}
          note={t(`format.${format}.what`)}
        />
        {!isTable && (
          <>
            <LookFields look={choices} onChange={choose} />
            <CheckRow
              label={t('notes')}
              checked={withNotes}
              onChange={(checked) => choose({ withNotes: checked })}
            />
          </>
        )}
      </div>
      <JobState job={job} stepWords={stepWords} doneWords={savedWords} />
    </Dialog>
  );
}
