import { useCallback, useMemo, useRef, useState } from 'react';
import { type CoverageCell, CoverageMatrix } from '../../charts/components/CoverageMatrix.tsx';
import type { CoverageBands } from '../../charts/series/coverage-bands.ts';
import type { OrderedCities } from '../../charts/series/coverage-order.ts';
import type { CoverageTable } from '../../charts/series/coverage-table.ts';
import type { AtlasData } from '../../domain/atlas-data.ts';
import { textIn } from '../../domain/language.ts';
import { formatCount } from '../../i18n/format.ts';
import { regionName } from '../../i18n/region-name.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { ChartPictureMenu } from '../../ui/ChartPictureMenu.tsx';
import { CoverageLegend } from './CoverageLegend.tsx';
import { CoverageReadout } from './CoverageReadout.tsx';
import styles from './CoverageSection.module.css';
import { CoverageTableView } from './CoverageTableView.tsx';
import { useCounted } from './use-counted.ts';

export interface CoverageExplorerProps {
  data: AtlasData;
  table: CoverageTable;
  rows: OrderedCities & { bands: CoverageBands };
}

/** The dense picture and the table that holds the same; a click in one marks the city in the other. */
export function CoverageExplorer({ data, table, rows }: CoverageExplorerProps) {
  const t = useText('data');
  const regions = useText('cities');
  const common = useText('common');
  const language = useLanguage();
  const counted = useCounted();
  const [hovered, setHovered] = useState<CoverageCell | null>(null);
  const [chosen, setChosen] = useState<number | null>(null);
  const explorer = useRef<HTMLDivElement>(null);
  const { bands, order, groups } = rows;
  const columns = useMemo(
    () =>
      data.edition.requirements.map(({ id, short }) => ({
        code: common('requirement.code', { id }),
        name: textIn(short, language),
      })),
    [data, language, common],
  );
  const onHover = useCallback((cell: CoverageCell | null) => {
    setHovered((before) =>
      before?.band === cell?.band && before?.requirement === cell?.requirement ? before : cell,
    );
  }, []);
  const place = useMemo(() => (chosen === null ? -1 : order.indexOf(chosen)), [order, chosen]);

  return (
    <div ref={explorer} className={styles['explorer']}>
      <CoverageLegend />
      <div className={styles['picture']}>
        <div className={styles['matrix']} data-picture>
          <CoverageMatrix
            label={t('coverage.picture', {
              cities: counted('cities', data.cities.length),
              requirements: columns.length,
            })}
            columns={columns}
            bands={bands}
            groups={groups.map(({ region, from }) => ({
              label: regionName(region, regions),
              fromBand: Math.floor(from / bands.citiesPerBand),
            }))}
            markedBand={place < 0 ? null : Math.floor(place / bands.citiesPerBand)}
            onHover={onHover}
            onChoose={({ band }) => setChosen(order[band * bands.citiesPerBand] ?? null)}
          />
        </div>
        <CoverageReadout data={data} table={table} order={order} bands={bands} cell={hovered} />
        {bands.citiesPerBand > 1 && (
          <p className={styles['note']}>
            {t('coverage.perLine', { shown: formatCount(bands.citiesPerBand, language) })}
          </p>
        )}
        <ChartPictureMenu
          title={t('coverage.table')}
          fileStem="union-atlas-coverage"
          note={columns.map(({ code, name }) => `${code} ${name}`).join(' · ')}
          isOfScores
          partsOf={() => [
            ...(explorer.current?.querySelectorAll(':scope > ul, [data-picture]') ?? []),
          ]}
        />
      </div>
      <CoverageTableView
        data={data}
        table={table}
        order={order}
        chosen={chosen}
        onChoose={setChosen}
      />
    </div>
  );
}
