import {
  type FocusEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react';
import styles from './Tip.module.css';
import { type Placement, useBeside } from './use-beside.ts';

export type TipPlacement = Placement;

const OPEN_AFTER_MS = 400;

export interface TipOptions {
  /** The control's own name: screen readers have it already, so the words are for the eye alone. */
  text: string;
  placement: TipPlacement;
  shortcut?: string | undefined;
}

/** What a control needs to show its words, and the words, drawn beside it. */
export interface ControlTip {
  props: {
    onPointerEnter: (event: { pointerType: string }) => void;
    onPointerLeave: () => void;
    onPointerDown: () => void;
    onFocus: (event: FocusEvent) => void;
    onBlur: () => void;
  };
  tip: ReactNode;
}

/** Words that appear beside a control under the pointer or the focus; Escape hides them. */
export function useTip(
  control: RefObject<HTMLElement | null>,
  { text, placement, shortcut }: TipOptions,
): ControlTip {
  const [isOpen, setOpen] = useState(false);
  const timer = useRef(0);

  useEffect(() => () => window.clearTimeout(timer.current), []);
  useEffect(() => {
    if (!isOpen) return;
    const onKeyDown = (event: KeyboardEvent) => event.key === 'Escape' && setOpen(false);
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [isOpen]);

  function hide(): void {
    window.clearTimeout(timer.current);
    setOpen(false);
  }

  return {
    props: {
      onPointerEnter: ({ pointerType }) => {
        if (pointerType === 'touch') return;
        window.clearTimeout(timer.current);
        timer.current = window.setTimeout(() => setOpen(true), OPEN_AFTER_MS);
      },
      onPointerLeave: hide,
      onPointerDown: hide,
      onFocus: ({ currentTarget }) => currentTarget.matches(':focus-visible') && setOpen(true),
      onBlur: hide,
    },
    tip: isOpen && (
      <TipWords control={control} text={text} placement={placement} shortcut={shortcut} />
    ),
  };
}

function TipWords({
  control,
  text,
  placement,
  shortcut,
}: TipOptions & { control: RefObject<HTMLElement | null> }) {
  const words = useBeside<HTMLSpanElement>(true, control, { placement, gapPx: 6 });
  return (
    <span ref={words} popover="manual" role="tooltip" className={styles['tip']}>
      {text}
      {shortcut !== undefined && <kbd className={styles['key']}>{shortcut}</kbd>}
    </span>
  );
}
