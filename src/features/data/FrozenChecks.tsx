import { formatNumber } from '../../i18n/format.ts';
import { DataPart } from './DataPart.tsx';
import styles from './MethodPage.module.css';
import type { MethodPartProps } from './method-context.ts';
import { PageTable } from './PageTable.tsx';

/** The edition that the checks belong to. */
const EDITION = '2026-1';

/** Mean change of rank if data that are not in the score were used; computed when the edition was frozen. */
const CHECKS = [
  ['heritageRange', 15],
  ['cdp', 10.7],
  ['heritageCount', 9.4],
  ['target', 7],
  ['forest', 5],
  ['collection', 4.4],
  ['no2', 3],
  ['recyclingNational', 2.7],
  ['life', 2.5],
  ['recycling50', 2.2],
  ['slum90', 1.7],
] as const;

/** What was tested once with other data and cannot be computed from the open package. */
export function FrozenChecks({ data, t, language }: MethodPartProps) {
  if (data.edition.id !== EDITION) return null;
  return (
    <DataPart part="frozen" title={t('said.frozen.title')}>
      <p className={styles['lead']}>{t('said.frozen.note')}</p>
      <PageTable
        caption={t('said.frozen.title')}
        columns={[
          { key: 'choice', title: t('col.choice') },
          { key: 'mean', title: t('col.shift'), align: 'end' },
        ]}
        rows={CHECKS.map(([what, mean]) => ({
          key: what,
          cells: [t(`frozen.${what}`), formatNumber(mean, language, { digits: 1 })],
        }))}
      />
    </DataPart>
  );
}
