import { Download, Trash2 } from 'lucide-react';
import type { Minutes } from '../../../domain/story/minutes.ts';
import { minutesMarkdown, minutesSheet } from '../../../domain/story/minutes-text.ts';
import { useText } from '../../../i18n/use-text.ts';
import { keepMinutes } from '../../../store/persistence/own-minutes.ts';
import { useAtlasStore } from '../../../store/react.ts';
import { Button } from '../../../ui/Button.tsx';
import { PaperView } from '../../../ui/PaperView.tsx';
import { saveText } from '../../../ui/save-file.ts';
import { MinutesPage } from './MinutesPage.tsx';
import { useMinutesWords } from './use-minutes-words.ts';

const ICON = { size: 16, strokeWidth: 1.75 } as const;

interface MinutesViewProps {
  minutes: Minutes;
  onClose: () => void;
  onDelete: () => void;
}

/** Minutes over everything else, as a page to write in and to print. */
export function MinutesView({ minutes, onClose, onDelete }: MinutesViewProps) {
  const t = useText('minutes');
  const store = useAtlasStore();
  const words = useMinutesWords();
  const { title } = minutesSheet(minutes, words);
  return (
    <PaperView
      label={t('view', { title })}
      printLabel={t('print')}
      closeLabel={t('close')}
      onClose={onClose}
      note={t('kept')}
      actions={
        <>
          <Button
            icon={<Download {...ICON} aria-hidden />}
            onPress={() =>
              saveText(minutesMarkdown(minutes, words), 'text/markdown', fileName(minutes))
            }
          >
            {t('markdown')}
          </Button>
          <Button icon={<Trash2 {...ICON} aria-hidden />} onPress={onDelete}>
            {t('delete')}
          </Button>
        </>
      }
    >
      <MinutesPage
        minutes={minutes}
        words={words}
        onChange={(next) => void keepMinutes(store, next)}
      />
    </PaperView>
  );
}

function fileName({ beganAt }: Minutes): string {
  return `union-atlas-minutes-${new Date(beganAt).toISOString().slice(0, 10)}.md`;
}
