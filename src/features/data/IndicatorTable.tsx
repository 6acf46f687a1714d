import { useMemo, useState } from 'react';
import {
  type IndicatorCoverage,
  indicatorCoverage,
} from '../../charts/series/coverage-indicators.ts';
import { VALUE_LEVELS } from '../../charts/series/coverage-table.ts';
import type { AtlasData } from '../../domain/atlas-data.ts';
import type { Indicator, IndicatorColumn } from '../../domain/indicator.ts';
import { textIn } from '../../domain/language.ts';
import { formatCount, formatRange } from '../../i18n/format.ts';
import { namesInRow } from '../../i18n/names-in-row.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { DataTable, type TableColumn } from '../../ui/DataTable.tsx';
import type { TableSort } from '../../ui/table-rows.ts';
import { sortRows } from '../../ui/table-rows.ts';
import styles from './CoverageSection.module.css';

interface IndicatorRow {
  indicator: Indicator;
  coverage: IndicatorCoverage;
}

/** How many cities have a value of each indicator, how local, of which years, from where. */
export function IndicatorTable({ data }: { data: AtlasData }) {
  const t = useText('data');
  const common = useText('common');
  const language = useLanguage();
  const [sort, setSort] = useState<TableSort | null>(null);
  const rows = useMemo(
    () =>
      data.indicators.map((indicator, at): IndicatorRow => {
        const column = data.columns[at] as IndicatorColumn;
        return { indicator, coverage: indicatorCoverage(column) };
      }),
    [data],
  );
  const columns = useMemo((): TableColumn<IndicatorRow>[] => {
    const titleOf = (source: number) => data.sources[source]?.title ?? '';
    const number = (id: string, header: string, value: (row: IndicatorRow) => number) => ({
      id,
      header,
      value,
      align: 'end' as const,
      sortable: true,
      width: `calc(${id === 'cities' ? 128 : 92}px * var(--k))`,
      render: (row: IndicatorRow) => formatCount(value(row), language),
    });
    return [
      {
        id: 'indicator',
        header: t('col.indicator'),
        names: true,
        sortable: true,
        value: ({ indicator }) => textIn(indicator.name, language),
      },
      {
        id: 'requirement',
        header: t('col.requirement'),
        sortable: true,
        width: 'calc(92px * var(--k))',
        value: ({ indicator }) => indicator.requirement,
        render: ({ indicator: { requirement, use } }) =>
          [
            ...(requirement === null ? [] : [common('requirement.code', { id: requirement })]),
            ...(use === 'score' ? [] : [t('indicators.context')]),
          ].join(' · '),
      },
      number('cities', t('col.cities'), ({ coverage }) => coverage.cityCount),
      ...VALUE_LEVELS.map((level) =>
        number(level, t(`col.level.${level}`), ({ coverage }) => coverage.byLevel[level]),
      ),
      {
        id: 'years',
        header: t('col.years'),
        width: 'calc(92px * var(--k))',
        align: 'end',
        sortable: true,
        value: ({ coverage }) => coverage.years?.[0] ?? null,
        render: ({ coverage }) => yearsText(coverage.years) ?? t('none'),
      },
      {
        id: 'source',
        header: t('col.source'),
        value: ({ coverage }) =>
          namesInRow(
            coverage.sources.map(({ source }) => titleOf(source)),
            language,
          ),
        render: ({ coverage: { sources } }) => {
          const [first, ...others] = sources;
          if (first === undefined) return t('none');
          const more = { count: others.length, shown: formatCount(others.length, language) };
          const all = sources.map(({ source }) => titleOf(source)).join('\n');
          return (
            <span title={all}>
              <span lang="en">{titleOf(first.source)}</span>
              {others.length > 0 && ` ${t('indicators.moreSources', more)}`}
            </span>
          );
        },
      },
    ];
  }, [data, language, t, common]);
  const sorted = useMemo(() => {
    const column = columns.find(({ id }) => id === sort?.columnId);
    return sort && column ? sortRows(rows, column.value, sort.descending, language) : rows;
  }, [rows, columns, sort, language]);
  return (
    <div className={styles['figure']}>
      <h4 className={styles['heading']}>{t('indicators.title')}</h4>
      <div className={styles['indicators']}>
        <DataTable<IndicatorRow>
          caption={t('indicators.caption')}
          columns={columns}
          rows={sorted}
          rowId={({ indicator }) => indicator.id}
          sort={sort}
          onSort={setSort}
        />
      </div>
    </div>
  );
}

function yearsText(years: IndicatorCoverage['years']): string | null {
  if (years === null) return null;
  const [from, to] = years;
  return from === to ? String(from) : formatRange(String(from), String(to));
}
