import { useMemo } from 'react';
import { type ReachBase, reachOverlap } from '../../../domain/layout/reach.ts';
import { formatCount, formatKm } from '../../../i18n/format.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { Section } from '../../../ui/Section.tsx';
import sections from '../sections.module.css';
import styles from './Reach.module.css';
import { rangeWords } from './range-words.ts';
import { useTargetNames } from './use-target-names.ts';

/** Villages that only one line reaches, that several do, and that none does: parts that add up. */
export function OverlapBar({ base, reachKm }: { base: ReachBase; reachKm: number }) {
  const t = useText('lab');
  const language = useLanguage();
  const nameOf = useTargetNames();
  const { lines, only, shared, none } = useMemo(() => reachOverlap(base, reachKm), [base, reachKm]);
  const pieces = [
    ...lines.map((line, at) => ({
      id: line as string,
      label: t('overlap.only', { name: nameOf(line) }),
      ...(only[at] ?? none),
    })),
    { id: 'shared', label: t('overlap.shared'), ...shared },
    { id: 'none', label: t('overlap.none'), ...none },
  ];
  return (
    <Section title={t('overlap')}>
      <div className={styles['bar']} aria-hidden>
        {pieces.map(({ id, count }) => (
          <span key={id} data-piece={id} style={{ flexGrow: count }} />
        ))}
      </div>
      <dl className={styles['pieces']}>
        {pieces.map(({ id, label, count, lowest, highest }) => (
          <div key={id} data-piece={id}>
            <dt>{label}</dt>
            <dd>
              {formatCount(count, language)}{' '}
              <small>{rangeWords({ lowest, highest }, language)}</small>
            </dd>
          </div>
        ))}
      </dl>
      <p className={sections['note']}>
        {t('overlap.note', {
          km: formatKm(reachKm, language),
          all: formatCount(base.rows.length, language),
        })}
      </p>
    </Section>
  );
}
