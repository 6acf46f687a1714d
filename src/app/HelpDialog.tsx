import { useText } from '../i18n/use-text.ts';
import { Dialog } from '../ui/Dialog.tsx';
import styles from './HelpDialog.module.css';

interface HelpDialogProps {
  isOpen: boolean;
  onClose: () => void;
}

/** The keys and what they do. */
export function HelpDialog({ isOpen, onClose }: HelpDialogProps) {
  const t = useText('common');
  const rows = [
    { keys: ['/', '⌘ K', 'Ctrl K'], text: t('help.search') },
    { keys: ['1', '2', '3', '4', '5'], text: t('help.workspaces') },
    { keys: ['G'], text: t('help.globe') },
    { keys: ['Esc'], text: t('help.escape') },
    { keys: [t('key.arrows')], text: t('help.map') },
    { keys: ['+', '−'], text: t('help.zoom') },
    { keys: ['?'], text: t('help.help') },
  ];
  return (
    <Dialog title={t('help.title')} isOpen={isOpen} onClose={onClose}>
      <p className={styles['touch']}>{t('help.touch')}</p>
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
      <p className={styles['note']}>{t('help.note')}</p>
    </Dialog>
  );
}
