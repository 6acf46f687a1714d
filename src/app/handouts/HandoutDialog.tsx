import { FileDown } from 'lucide-react';
import { useState } from 'react';
import { LANGUAGES } from '../../domain/language.ts';
import { type Story, storyTextIn } from '../../domain/story/story.ts';
import { useText } from '../../i18n/use-text.ts';
import { useAtlasStore } from '../../store/react.ts';
import { THEMES } from '../../store/scenario.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckRow } from '../../ui/CheckRow.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { saveBlob } from '../../ui/save-file.ts';
import { HandoutState } from './HandoutState.tsx';
import { HANDOUT_FORMATS, type HandoutChoices, makeHandout } from './make-handout.ts';
import { Labelled } from './PictureFields.tsx';
import styles from './pictures.module.css';
import { useHandout } from './use-handout.ts';

const REVIEW_NUMBER: unknown = import.meta.env['VITE_MAP_REVIEW_NUMBER'];
const SHARPNESSES = ['1', '2', '3'] as const;

interface HandoutDialogProps {
  story: Story;
  onClose: () => void;
}

/** Choices for a story as a document, what is being done, and what came of it. */
export function HandoutDialog({ story, onClose }: HandoutDialogProps) {
  const t = useText('handouts');
  const common = useText('common');
  const pictures = useText('pictures');
  const stories = useText('stories');
  const store = useAtlasStore();
  const [isOpen, setIsOpen] = useState(true);
  const [choices, setChoices] = useState<HandoutChoices>(() => ({
    format: 'pdf',
    language: store.getState().scenario.language,
    theme: 'light',
    withNotes: false,
    sharpness: 2,
    reviewNumber: typeof REVIEW_NUMBER === 'string' ? REVIEW_NUMBER : '',
  }));
  const { state, run, cancel } = useHandout(({ blob }, fileName) => saveBlob(blob, fileName));
  const isWorking = state.status === 'working';
  const { format, language, theme, withNotes, sharpness } = choices;
  const choose = (some: Partial<HandoutChoices>) => setChoices({ ...choices, ...some });
  const title = storyTextIn(story.title, language) || stories('untitled');

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
          <Button onPress={cancel}>{t('cancel')}</Button>
        ) : (
          <Button
            tone="primary"
            icon={<FileDown size={15} strokeWidth={1.75} aria-hidden />}
            onPress={() =>
              run(
                (tell, signal) => makeHandout(store, story, choices, tell, signal),
                `union-atlas-${story.id}-${language}.${format}`,
              )
            }
          >
            {t('make')}
          </Button>
        )
      }
    >
      <div className={styles['choices']} inert={isWorking}>
        <p>{t('lead', { title })}</p>
        <Labelled label={t('format')}>
          <Segmented
            label={t('format')}
            value={format}
            options={HANDOUT_FORMATS.map((value) => ({ value, label: t(`format.${value}`) }))}
            onChange={(value) => choose({ format: value })}
          />
          <small>{t(`format.${format}.what`)}</small>
        </Labelled>
        <Labelled label={t('language')}>
          <Segmented
            label={t('language')}
            value={language}
            options={LANGUAGES.map((value) => ({
              value,
              label: common(`language.${value}`),
              lang: value === 'zh' ? 'zh-Hans' : value,
            }))}
            onChange={(value) => choose({ language: value })}
          />
        </Labelled>
        <Labelled label={t('theme')}>
          <Segmented
            label={t('theme')}
            value={theme}
            options={THEMES.map((value) => ({ value, label: common(`theme.${value}`) }))}
            onChange={(value) => choose({ theme: value })}
          />
        </Labelled>
        <Labelled label={t('sharpness')}>
          <Segmented
            label={t('sharpness')}
            value={String(sharpness)}
            options={SHARPNESSES.map((value) => ({
              value,
              label: t('sharpness.value', { factor: value }),
            }))}
            onChange={(value) => choose({ sharpness: Number(value) })}
          />
        </Labelled>
        <CheckRow
          label={t('notes')}
          checked={withNotes}
          onChange={(checked) => choose({ withNotes: checked })}
        />
        <Labelled label={pictures('field.review')}>
          <input
            type="text"
            aria-label={pictures('field.review')}
            value={choices.reviewNumber}
            onChange={({ currentTarget }) => choose({ reviewNumber: currentTarget.value })}
          />
        </Labelled>
      </div>
      <HandoutState state={state} />
    </Dialog>
  );
}
