import { useMemo } from 'react';
import { type CoverageTable, pointsPresent } from '../../charts/series/coverage-table.ts';
import type { AtlasData } from '../../domain/atlas-data.ts';
import { textIn } from '../../domain/language.ts';
import { formatNumber, formatPercent } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { changeScenario, goToCity } from '../../store/atlas-store.ts';
import { useAtlasStore } from '../../store/react.ts';
import { Button } from '../../ui/Button.tsx';
import { DataTable, type TableColumn } from '../../ui/DataTable.tsx';
import { Hatch } from '../../ui/Hatch.tsx';
import styles from './CoverageSection.module.css';

interface CoverageTableViewProps {
  data: AtlasData;
  table: CoverageTable;
  order: Uint32Array;
  /** Index of the marked city; null = none. */
  chosen: number | null;
  onChoose: (city: number) => void;
}

/** The picture as a table: completeness and points present, in the order of the picture. */
export function CoverageTableView({
  data,
  table,
  order,
  chosen,
  onChoose,
}: CoverageTableViewProps) {
  const t = useText('data');
  const common = useText('common');
  const language = useLanguage();
  const store = useAtlasStore();
  const columns = useMemo((): TableColumn<number>[] => {
    const nameOf = (city: number) => {
      const record = data.cities[city];
      return record ? textIn(record.name, language) : '';
    };
    const requirements = data.edition.requirements.map(({ id }, r): TableColumn<number> => {
      const value = (city: number) => pointsPresent(table, r, city) || null;
      return {
        id: `r${id}`,
        header: common('requirement.code', { id }),
        align: 'end',
        width: 'calc(40px * var(--k))',
        value,
        render: (city) => {
          const points = value(city);
          return points === null ? (
            <Hatch label={t('coverage.nothing')} />
          ) : (
            formatNumber(points, language, { maxDigits: 1 })
          );
        },
      };
    });
    return [
      { id: 'city', header: t('coverage.city'), names: true, value: nameOf },
      {
        id: 'complete',
        header: t('coverage.complete'),
        align: 'end',
        width: 'calc(76px * var(--k))',
        value: (city) => table.completeness01[city] ?? null,
        render: (city) => formatPercent(table.completeness01[city] ?? 0, language),
      },
      ...requirements,
    ];
  }, [data, table, language, t, common]);
  const rows = useMemo(() => [...order], [order]);
  const idOf = (city: number) => data.cities[city]?.id ?? '';
  const city = chosen === null ? undefined : data.cities[chosen];

  return (
    <div className={styles['side']}>
      <div className={styles['table']}>
        <DataTable<number>
          caption={t('coverage.table')}
          columns={columns}
          rows={rows}
          rowId={idOf}
          rowAttributes={(at) => ({ 'data-city-id': idOf(at) })}
          selectedId={city?.id ?? null}
          onActivate={onChoose}
        />
      </div>
      <p className={styles['readout']}>
        {t('coverage.table')}
        {city && (
          <Button
            size="small"
            tone="quiet"
            onPress={() => {
              changeScenario(store, { workspace: 'scores' });
              goToCity(store, city.id);
            }}
          >
            {t('coverage.open', { city: textIn(city.name, language) })}
          </Button>
        )}
      </p>
    </div>
  );
}
