import { ChevronDown, ChevronUp } from 'lucide-react';
import { type PointerEvent, type ReactNode, useRef, useState } from 'react';
import { useText } from '../i18n/use-text.ts';
import { Group } from './Group.tsx';
import styles from './Sheet.module.css';
import { SHEET_STOPS, type SheetStop, stopNear } from './sheet-stops.ts';

export interface SheetProps {
  /** Name of the region. */
  label: string;
  stop: SheetStop;
  onStop: (stop: SheetStop) => void;
  children: ReactNode;
}

/** The phone's one sheet: drag its head, or use its two buttons. */
export function Sheet({ label, stop, onStop, children }: SheetProps) {
  const t = useText('common');
  const sheet = useRef<HTMLElement>(null);
  const grip = useRef<{ y: number; height: number; moved: boolean } | null>(null);
  const [heightPx, setHeightPx] = useState<number | null>(null);
  const at = SHEET_STOPS.indexOf(stop);
  const lower = SHEET_STOPS[at - 1];
  const higher = SHEET_STOPS[at + 1];

  function start(event: PointerEvent<HTMLElement>): void {
    if (event.target instanceof Element && event.target.closest('button')) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = { y: event.clientY, height: sheet.current?.offsetHeight ?? 0, moved: false };
  }

  function drag(event: PointerEvent<HTMLElement>): void {
    const held = grip.current;
    if (!held) return;
    held.moved ||= Math.abs(event.clientY - held.y) > 4;
    if (held.moved) setHeightPx(held.height + held.y - event.clientY);
  }

  function end(): void {
    const held = grip.current;
    grip.current = null;
    setHeightPx(null);
    const room = sheet.current?.parentElement?.clientHeight ?? window.innerHeight;
    if (held?.moved && heightPx !== null) onStop(stopNear(heightPx, room));
  }

  return (
    <section
      ref={sheet}
      aria-label={label}
      className={styles['sheet']}
      data-stop={stop}
      data-dragging={heightPx !== null}
      style={heightPx === null ? undefined : { blockSize: heightPx }}
    >
      <div
        className={styles['head']}
        onPointerDown={start}
        onPointerMove={drag}
        onPointerUp={end}
        onPointerCancel={end}
      >
        <span className={styles['grip']} aria-hidden />
        <Group label={t('sheet.handle')} className={styles['buttons']}>
          <button
            type="button"
            className={styles['button']}
            disabled={!lower}
            aria-label={lower ? t(`sheet.${lower}`) : t('sheet.peek')}
            onClick={() => lower && onStop(lower)}
          >
            <ChevronDown size={17} strokeWidth={1.75} aria-hidden />
          </button>
          <button
            type="button"
            className={styles['button']}
            disabled={!higher}
            aria-label={higher ? t(`sheet.${higher}`) : t('sheet.full')}
            onClick={() => higher && onStop(higher)}
          >
            <ChevronUp size={17} strokeWidth={1.75} aria-hidden />
          </button>
        </Group>
      </div>
      <div className={styles['body']}>{children}</div>
    </section>
  );
}
