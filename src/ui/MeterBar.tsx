import type { CSSProperties } from 'react';
import { useText } from '../i18n/use-text.ts';
import { Hatch } from './Hatch.tsx';
import styles from './MeterBar.module.css';

export interface MeterBarProps {
  /** Name of what is measured, for screen readers. */
  label: string;
  /** On `range`; null = missing. */
  value: number | null;
  /** Ends of the line; 0–100 when left out. */
  range?: readonly [from: number, to: number];
  /** Median of the union as a tick; null or left out = none. */
  median?: number | null;
  /** `dot`: a dot joined to the median; `bar`: filled from 0. */
  look?: 'dot' | 'bar';
  /** CSS colour of dot or bar; accent when left out. */
  colour?: string;
  /** Value in words; the rounded number when left out. */
  valueText?: string;
}

/** A value on a line, from 0 to 100 unless said otherwise, against the median. Missing is hatched. */
export function MeterBar({
  label,
  value,
  range: [from, to] = [0, 100],
  median = null,
  look = 'dot',
  colour,
  valueText,
}: MeterBarProps) {
  const t = useText('common');
  if (value === null) {
    return (
      <span className={styles['missing']}>
        <Hatch label={`${label}: ${t('value.noData')}`} />
      </span>
    );
  }
  const rounded = String(Math.round(value));
  const words = valueText ?? (to === 100 ? t('value.of', { value: rounded }) : rounded);
  const place = (at: number): number => (at - from) / (to - from);
  const style = {
    '--value': place(value),
    '--median': place(median ?? from),
    '--from': look === 'bar' ? 0 : place(Math.min(value, median ?? value)),
    '--to': look === 'bar' ? place(value) : place(Math.max(value, median ?? value)),
    ...(colour !== undefined && { '--meter': colour }),
  } as CSSProperties;
  return (
    <span
      className={styles['meter']}
      data-look={look}
      style={style}
      role="img"
      aria-label={
        median === null
          ? `${label}: ${words}`
          : `${label}: ${words}, ${t('value.median', { value: Math.round(median) })}`
      }
    >
      <span className={styles['fill']} />
      {median !== null && <span className={styles['median']} />}
      {look === 'dot' && <span className={styles['dot']} />}
    </span>
  );
}
