import type { ReactNode } from 'react';
import type { Source } from '../../domain/provenance.ts';
import { formatYear } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { Hatch } from '../../ui/Hatch.tsx';
import styles from './MapTooltip.module.css';

export interface FactRow {
  label: string;
  value: ReactNode;
}

/** Labels and values in two columns. */
export function Facts({ rows }: { rows: readonly FactRow[] }) {
  if (rows.length === 0) return null;
  return (
    <dl className={styles['facts']}>
      {rows.map(({ label, value }) => [
        <dt key={`${label} name`}>{label}</dt>,
        <dd key={label}>{value}</dd>,
      ])}
    </dl>
  );
}

/** What a record does not say, with the mark of missing values. */
export function Missing({ words }: { words: string }) {
  return (
    <span className={styles['missing']}>
      <Hatch shape="swatch" />
      {words}
    </span>
  );
}

/** Where a record comes from, its year and licence. */
export function SourceLine({ source }: { source: Source | undefined }) {
  const t = useText('common');
  const language = useLanguage();
  if (!source) return null;
  const year = source.year === null ? t('source.unknownYear') : formatYear(source.year, language);
  return (
    <p className={styles['source']}>
      {source.title} · {year}
      <br />
      {source.licence}
      {source.licenceClass !== 'open' && ` · ${t(`source.${source.licenceClass}`)}`}
    </p>
  );
}
