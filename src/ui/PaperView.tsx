import { Printer, X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { Button } from './Button.tsx';
import styles from './PaperView.module.css';

const ICON = { size: 16, strokeWidth: 1.75 } as const;

interface PaperViewProps {
  /** Accessible name: what the paper is about. */
  label: string;
  printLabel: string;
  closeLabel: string;
  onClose: () => void;
  /** Buttons between those that print and close. */
  actions?: ReactNode;
  /** Small words at the end of the bar. */
  note?: string;
  /** The paper; it names its `@page` itself. */
  children: ReactNode;
}

/**
 * A paper over everything else, to read and to print. It stands beside the page and not in it, so that printing
 * leaves the page out; meanwhile the page cannot be reached.
 */
export function PaperView({
  label,
  printLabel,
  closeLabel,
  onClose,
  actions,
  note,
  children,
}: PaperViewProps) {
  const view = useRef<HTMLDialogElement>(null);

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
      aria-label={label}
      onKeyDown={(event) => {
        // Keys here are of this paper, not of the atlas behind it.
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
          {printLabel}
        </Button>
        {actions}
        <Button icon={<X {...ICON} aria-hidden />} onPress={onClose}>
          {closeLabel}
        </Button>
        {note !== undefined && <small>{note}</small>}
      </div>
      {children}
    </dialog>,
    document.body,
  );
}
