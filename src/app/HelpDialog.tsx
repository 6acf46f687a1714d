import { useText } from '../i18n/use-text.ts';
import { Dialog } from '../ui/Dialog.tsx';
import styles from './HelpDialog.module.css';

interface HelpDialogProps {
  isOpen: boolean;
  onClose: () => void;
}

/** The keys and what they do. */
export function HelpDialog({ isOpen, onClose }: HelpDialogProps) {
  const t = useText('help');
  const rows = [
    { keys: ['/', '⌘ K', 'Ctrl K'], text: t('search') },
    { keys: ['1', '2', '3', '4', '5'], text: t('workspaces') },
    { keys: ['G'], text: t('globe') },
    { keys: ['K'], text: t('keep') },
    { keys: ['Esc'], text: t('escape') },
    { keys: [t('arrows')], text: t('map') },
    { keys: ['+', '−'], text: t('zoom') },
    { keys: ['?'], text: t('help') },
  ];
  return (
    <Dialog title={t('title')} isOpen={isOpen} onClose={onClose}>
      <p className={styles['touch']}>{t('touch')}</p>
      <dl className={styles['list']}>
        {rows.map((row) => (
          <div key={row.text} className={styles['row']}>
            <dt className={styles['keys']}>
              {row.keys.map((key) => (
                <kbd key={key} className={styles['key']}>
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{row.text}</dd>
          </div>
        ))}
      </dl>
      <p className={styles['note']}>{t('note')}</p>
    </Dialog>
  );
}
