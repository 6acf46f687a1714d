import type { CSSProperties } from 'react';
import { correlationRows, importanceRows } from '../../charts/series/method-tables.ts';
import { textIn } from '../../domain/language.ts';
import { formatCount, formatNumber, formatPercent } from '../../i18n/format.ts';
import { Badge } from '../../ui/Badge.tsx';
import { MeterBar } from '../../ui/MeterBar.tsx';
import styles from './MethodPage.module.css';
import { type AuditPartProps, rowsFileName } from './method-context.ts';
import { PageTable } from './PageTable.tsx';

/** How strongly the ground of a cell says a correlation of 1, in percent. */
const FULL_TONE = 45;

function requirementName({ data, language }: AuditPartProps, r: number): string {
  const requirement = data.edition.requirements[r];
  return requirement ? `R${requirement.id} ${textIn(requirement.short, language)}` : '';
}

/** A number with two decimals, or the word for none. */
function twoDigits({ t, language }: AuditPartProps, value: number | undefined): string {
  const isThere = value !== undefined && !Number.isNaN(value);
  return isThere ? formatNumber(value, language, { digits: 2 }) : t('importance.undefined');
}

/** What each requirement is meant to weigh, beside what it does weigh. */
export function ImportanceTable(props: AuditPartProps) {
  const { data, audit, t, language } = props;
  const { pearson, spearman, count } = audit.correlations;
  const largest = Math.max(...audit.importance.map(({ effective01 }) => effective01 || 0), 0.01);
  return (
    <PageTable
      caption={t('importance.caption', { count: formatCount(count, language) })}
      minWidthPx={640}
      columns={[
        { key: 'requirement', title: t('col.requirement') },
        { key: 'nominal', title: t('col.nominal'), align: 'end' },
        { key: 'r', title: t('col.r'), align: 'end' },
        { key: 'rank', title: t('col.rankR'), align: 'end' },
        { key: 'r2', title: t('col.r2'), align: 'end' },
        { key: 'effective', title: t('col.effective') },
      ]}
      rows={audit.importance.map(({ nominal01, r2, effective01 }, r) => ({
        key: String(r),
        cells: [
          requirementName(props, r),
          formatPercent(nominal01, language, 1),
          twoDigits(props, pearson[r]?.at(-1)),
          twoDigits(props, spearman[r]?.at(-1)),
          twoDigits(props, r2),
          Number.isNaN(effective01) ? (
            t('importance.undefined')
          ) : (
            <>
              <span className={styles['number']}>{formatPercent(effective01, language, 1)}</span>
              <span className={styles['bar']}>
                <MeterBar
                  label={t('col.effective')}
                  value={effective01}
                  range={[0, largest]}
                  look="bar"
                  valueText={formatPercent(effective01, language, 1)}
                />
              </span>
            </>
          ),
        ],
      }))}
      download={{
        label: t('rows.download'),
        fileName: rowsFileName(data, 'importance'),
        rows: () => importanceRows(data, audit),
      }}
    />
  );
}

/** Correlations of all requirements and the index, the ground darker the stronger. */
export function CorrelationTable(props: AuditPartProps) {
  const { data, audit, t } = props;
  const { pearson } = audit.correlations;
  const names = data.edition.requirements.map(({ id }) => `R${id}`);
  const headings = [...names, t('correlation.index')];

  function cell(r: number | undefined) {
    const value = r ?? Number.NaN;
    const style = {
      '--tone': value < 0 ? 'var(--down)' : 'var(--up)',
      '--strength': `${Math.round(Math.abs(value || 0) * FULL_TONE)}%`,
    } as CSSProperties;
    return (
      <span className={styles['correlation']} style={style}>
        {twoDigits(props, r)}
      </span>
    );
  }

  return (
    <PageTable
      caption={t('correlation.caption')}
      minWidthPx={680}
      columns={[
        { key: 'requirement', title: t('col.requirement') },
        ...headings.map((title) => ({ key: title, title, align: 'end' as const })),
      ]}
      rows={headings.map((title, a) => ({
        key: title,
        cells: [
          a < names.length ? requirementName(props, a) : title,
          ...headings.map((_, b) => (a === b ? '' : cell(pearson[a]?.[b]))),
        ],
      }))}
      download={{
        label: t('rows.download'),
        fileName: rowsFileName(data, 'correlations'),
        rows: () => correlationRows(data, audit),
      }}
    />
  );
}

/** Whose values stand behind each requirement. */
export function LevelTable(props: AuditPartProps) {
  const { data, audit, t, language } = props;
  return (
    <PageTable
      caption={t('levels.caption')}
      minWidthPx={700}
      columns={[
        { key: 'requirement', title: t('col.requirement') },
        { key: 'picture', title: '' },
        { key: 'city', title: t('col.city'), align: 'end' },
        { key: 'subnational', title: t('col.subnational'), align: 'end' },
        { key: 'country', title: t('col.country'), align: 'end' },
        { key: 'missing', title: t('col.missing'), align: 'end' },
      ]}
      rows={audit.levels.map(({ city01, subnational01, country01, missing01, isNational }, r) => ({
        key: String(r),
        cells: [
          <>
            {requirementName(props, r)}{' '}
            {isNational && <Badge tone="warn">{t('levels.national')}</Badge>}
          </>,
          <Stack
            key="stack"
            parts={{
              city: city01,
              subnational: subnational01,
              country: country01,
              missing: missing01,
            }}
          />,
          ...[city01, subnational01, country01, missing01].map((share01) =>
            formatPercent(share01, language, 1),
          ),
        ],
      }))}
      download={{
        label: t('rows.download'),
        fileName: rowsFileName(data, 'levels'),
        rows: () => importanceRows(data, audit),
      }}
    />
  );
}

function Stack({ parts }: { parts: Record<string, number> }) {
  return (
    <span className={styles['stack']} aria-hidden>
      {Object.entries(parts).map(([level, part]) => (
        <span key={level} data-level={level} style={{ '--part': part } as CSSProperties} />
      ))}
    </span>
  );
}
