import type { CSSProperties } from 'react';
import { useText } from '../i18n/use-text.ts';
import { Hatch } from './Hatch.tsx';
import styles from './MeterBar.module.css';

export interface MeterBarProps {
  /** Name of what is measured, for screen readers. */
  label: string;
  /** 0–100; null = missing. */
  value: number | null;
  /** Median of the union, 0–100, as a tick; null or left out = none. */
  median?: number | null;
  /** `dot`: a dot joined to the median; `bar`: filled from 0. */
  look?: 'dot' | 'bar';
  /** CSS colour of dot or bar; accent when left out. */
  colour?: string;
  /** Value in words; the rounded number when left out. */
  valueText?: string;
}

/** A value on a line from 0 to 100, against the median. Missing is hatched. */
export function MeterBar({
  label,
  value,
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
  const words = valueText ?? t('value.of', { value: Math.round(value) });
  const style = {
    '--value': value / 100,
    '--median': (median ?? 0) / 100,
    '--from': look === 'bar' ? 0 : Math.min(value, median ?? value) / 100,
    '--to': look === 'bar' ? value / 100 : Math.max(value, median ?? value) / 100,
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
