import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useText } from '../i18n/use-text.ts';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton.tsx';

export interface DialogProps {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
  /** Buttons at the lower edge, the primary one last. */
  actions?: ReactNode;
  width?: 'normal' | 'wide';
}

/** A modal window: the rest of the page waits, Escape closes, the focus goes back. */
export function Dialog({
  title,
  isOpen,
  onClose,
  children,
  actions,
  width = 'normal',
}: DialogProps) {
  const t = useText('common');
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a modal dialog by itself
    <dialog
      ref={dialog}
      className={styles['dialog']}
      data-width={width}
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && onClose()}
    >
      {isOpen && (
        <div className={styles['inside']}>
          <header className={styles['head']}>
            <h2 id={id} className={styles['title']}>
              {title}
            </h2>
            <IconButton
              label={t('help.close')}
              icon={<X size={17} strokeWidth={1.75} />}
              onPress={onClose}
              placement="top"
            />
          </header>
          <div className={styles['body']}>{children}</div>
          {actions !== undefined && <footer className={styles['actions']}>{actions}</footer>}
        </div>
      )}
    </dialog>
  );
}
