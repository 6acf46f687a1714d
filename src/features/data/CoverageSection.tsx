import { useMemo, useState } from 'react';
import { coverageBands } from '../../charts/series/coverage-bands.ts';
import {
  COVERAGE_ORDERS,
  type CoverageOrder,
  orderCities,
} from '../../charts/series/coverage-order.ts';
import { coverageTable } from '../../charts/series/coverage-table.ts';
import type { AtlasData } from '../../domain/atlas-data.ts';
import { useText } from '../../i18n/use-text.ts';
import { useAtlas } from '../../store/react.ts';
import { selectScores } from '../../store/selectors/scores.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { CompletenessMap } from './CompletenessMap.tsx';
import { CoverageExplorer } from './CoverageExplorer.tsx';
import styles from './CoverageSection.module.css';
import { DataPart } from './DataPart.tsx';
import { IndicatorTable } from './IndicatorTable.tsx';

/** Lines that the picture has room for: about one for each pixel. */
const MAX_BANDS = 480;

/** Where the atlas knows something and where it does not: by city, by place, by indicator. */
export function CoverageSection({ data }: { data: AtlasData }) {
  const t = useText('data');
  const [by, setBy] = useState<CoverageOrder>('completeness');
  // Neither changes with the reader's weights.
  const used = useAtlas((state) => selectScores(state)?.used ?? null);
  const completeness01 = useAtlas((state) => selectScores(state)?.completeness01 ?? null);
  const table = useMemo(
    () => used && completeness01 && coverageTable(data.edition, { used, completeness01 }),
    [data, used, completeness01],
  );
  const rows = useMemo(() => {
    if (!table) return null;
    const ordered = orderCities(data.cities, table.completeness01, by);
    return { ...ordered, bands: coverageBands(table, ordered.order, MAX_BANDS) };
  }, [data, table, by]);
  if (!table || !rows) return null;
  return (
    <DataPart
      part="coverage"
      title={t('coverage')}
      aside={
        <Segmented
          label={t('coverage.order')}
          value={by}
          options={COVERAGE_ORDERS.map((value) => ({ value, label: t(`coverage.order.${value}`) }))}
          onChange={setBy}
        />
      }
    >
      <p className={styles['lead']}>{t('coverage.lead')}</p>
      <CoverageExplorer data={data} table={table} rows={rows} />
      <div className={styles['lower']}>
        <CompletenessMap cities={data.cities} completeness01={table.completeness01} />
        <IndicatorTable data={data} />
      </div>
    </DataPart>
  );
}
