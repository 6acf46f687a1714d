import type { CSSProperties } from 'react';
import { distributionRows } from '../../charts/series/method-tables.ts';
import { formatCount } from '../../i18n/format.ts';
import styles from './MethodPage.module.css';
import { type AuditPartProps, rowsFileName } from './method-context.ts';
import { PageTable } from './PageTable.tsx';

/** How many cities have which index, as bars and as a table. */
export function MethodDistribution({ data, audit, t, language }: AuditPartProps) {
  const { edges, counts } = audit.distribution;
  const tallest = Math.max(...counts, 1);
  const bars = Array.from(counts, (count, bin) => ({ from: edges[bin] ?? 0, count }));
  const peak = bars.find(({ count }) => count === tallest)?.from ?? 0;
  const total = counts.reduce((sum, count) => sum + count, 0);
  const bounds = [edges[0] ?? 0, edges.at(-1) ?? 100] as const;
  return (
    <>
      <div
        className={styles['bars']}
        role="img"
        aria-label={t('distribution.picture', {
          from: bounds[0],
          to: bounds[1],
          count: formatCount(total, language),
          peak,
        })}
      >
        {bars.map(({ from, count }) => (
          <span key={from} style={{ '--height': count / tallest } as CSSProperties} />
        ))}
      </div>
      <p className={styles['ticks']} aria-hidden>
        {[0, 25, 50, 75, 100].map((tick) => (
          <span key={tick}>{tick}</span>
        ))}
      </p>
      <details className={styles['fold']}>
        <summary>{t('distribution.table')}</summary>
        <PageTable
          caption={t('distribution.caption')}
          columns={[
            { key: 'from', title: t('col.from'), align: 'end' },
            { key: 'to', title: t('col.to'), align: 'end' },
            { key: 'cities', title: t('col.cities'), align: 'end' },
          ]}
          rows={bars.map(({ from, count }, bin) => ({
            key: String(from),
            cells: [from, edges[bin + 1] ?? '', formatCount(count, language)],
          }))}
          download={{
            label: t('rows.download'),
            fileName: rowsFileName(data, 'distribution'),
            rows: () => distributionRows(audit),
          }}
        />
      </details>
    </>
  );
}
