import { useMemo } from 'react';
import { countTable } from '../../../charts/series/union-tables.ts';
import { unionCounts } from '../../../domain/links/union-counts.ts';
import { formatCount } from '../../../i18n/format.ts';
import { regionName } from '../../../i18n/region-name.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { changeScenario } from '../../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../../store/react.ts';
import { ChartTable } from '../../../ui/ChartTable.tsx';
import { CountMatrix } from './CountMatrix.tsx';
import { SectorMatrix } from './SectorMatrix.tsx';
import styles from './UnionDrawer.module.css';
import { UnionPart } from './UnionPart.tsx';
import type { UnionInput } from './union-input.ts';

/** Sectors by region, and regions with regions: both count the links shown. */
export function RegionMatrices({ input }: { input: UnionInput }) {
  const store = useAtlasStore();
  const t = useText('union');
  const names = useText('cities');
  const language = useLanguage();
  const { table, links, regions } = input;
  const filters = useAtlas(({ scenario }) => scenario.linkFilters);
  const counts = useMemo(
    () => unionCounts(table, links, regions.regionOf, regions.names.length),
    [table, links, regions],
  );
  const columns = regions.names.map((name) => regionName(name, names));

  function openPair(a: number, b: number): void {
    const pair = {
      level: 'region' as const,
      a: regions.names[a] ?? '',
      b: regions.names[b] ?? '',
    };
    changeScenario(store, { linkFilters: { ...filters, pair }, drawer: 'table' });
  }

  return (
    <>
      <SectorMatrix input={input} ofLinks={counts.bySector.values} />
      <UnionPart title={t('regions')} note={t('regions.note')}>
        <CountMatrix
          caption={t('regions.caption')}
          corner={t('region')}
          columns={columns}
          heads={columns.map((content, at) => ({ id: regions.names[at] ?? '', content }))}
          values={counts.byRegions.values}
          cell={(a, b, count) => {
            if (count === 0) return null;
            const shown = formatCount(count, language);
            const words = { count, shown, a: columns[a] ?? '', b: columns[b] ?? '' };
            if (a === b) return <span title={t('regions.inside', words)}>{shown}</span>;
            return (
              <button
                type="button"
                aria-label={t('regions.open', words)}
                onClick={() => openPair(a, b)}
              >
                {shown}
              </button>
            );
          }}
        />
        {counts.leftOut > 0 && (
          <p className={styles['words']}>
            {t('regions.leftOut', {
              count: counts.leftOut,
              shown: formatCount(counts.leftOut, language),
            })}
          </p>
        )}
        <ChartTable
          caption={t('regions.caption')}
          columns={[t('region'), ...columns]}
          rows={() =>
            columns.map((region, row) => [
              region,
              ...columns.map((_, at) =>
                formatCount(counts.byRegions.values[row * columns.length + at] ?? 0, language),
              ),
            ])
          }
          file={() => countTable('region', regions.names, regions.names, counts.byRegions.values)}
          fileName="union-atlas-regions.csv"
        />
      </UnionPart>
    </>
  );
}
