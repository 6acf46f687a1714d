import { Download, Printer, Trash2, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { Minutes } from '../../../domain/story/minutes.ts';
import { minutesMarkdown, minutesSheet } from '../../../domain/story/minutes-text.ts';
import { useText } from '../../../i18n/use-text.ts';
import { keepMinutes } from '../../../store/persistence/own-minutes.ts';
import { useAtlasStore } from '../../../store/react.ts';
import { Button } from '../../../ui/Button.tsx';
import { saveText } from '../../../ui/save-file.ts';
import { MinutesPage } from './MinutesPage.tsx';
import styles from './minutes.module.css';
import { useMinutesWords } from './use-minutes-words.ts';

const ICON = { size: 16, strokeWidth: 1.75 } as const;

interface MinutesViewProps {
  minutes: Minutes;
  onClose: () => void;
  onDelete: () => void;
}

/** Minutes over everything else, as a page to write in and to print; beside the page, so that printing leaves it out. */
export function MinutesView({ minutes, onClose, onDelete }: MinutesViewProps) {
  const t = useText('minutes');
  const store = useAtlasStore();
  const words = useMinutesWords();
  const view = useRef<HTMLDialogElement>(null);
  const { title } = minutesSheet(minutes, words);

  useEffect(() => {
    const opener = document.activeElement;
    const behind = [...document.body.children].filter(
      (child): child is HTMLElement => child instanceof HTMLElement && child !== view.current,
    );
    for (const element of behind) element.inert = true;
    view.current?.querySelector('button')?.focus();
    return () => {
      for (const element of behind) element.inert = false;
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);

  return createPortal(
    <dialog
      ref={view}
      open
      className={styles['view']}
      aria-modal
      aria-label={t('view', { title })}
      onKeyDown={(event) => {
        // Keys here are of this page, not of the atlas behind it.
        event.stopPropagation();
        if (event.key === 'Escape') onClose();
      }}
    >
      <div className={styles['bar']}>
        <Button
          tone="primary"
          icon={<Printer {...ICON} aria-hidden />}
          onPress={() => window.print()}
        >
          {t('print')}
        </Button>
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
        <Button icon={<X {...ICON} aria-hidden />} onPress={onClose}>
          {t('close')}
        </Button>
        <small>{t('kept')}</small>
      </div>
      <MinutesPage
        minutes={minutes}
        words={words}
        onChange={(next) => void keepMinutes(store, next)}
      />
    </dialog>,
    document.body,
  );
}

function fileName({ beganAt }: Minutes): string {
  return `union-atlas-minutes-${new Date(beganAt).toISOString().slice(0, 10)}.md`;
}
