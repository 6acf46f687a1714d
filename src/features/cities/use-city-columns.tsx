import { type ReactNode, useMemo } from 'react';
import {
  CITY_COLUMNS,
  type CityColumn,
  type CityTableInput,
  cityCell,
} from '../../charts/series/city-table.ts';
import { textIn } from '../../domain/language.ts';
import { GRADES } from '../../domain/scoring/evidence.ts';
import { STATUSES } from '../../domain/scoring/score-edition.ts';
import { formatCount, formatPopulation, formatScore } from '../../i18n/format.ts';
import { regionName } from '../../i18n/region-name.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useAtlas } from '../../store/react.ts';
import { selectScoreScales } from '../../store/selectors/scores.ts';
import { COMPARE_WIDTH } from '../../ui/CompareToggle.tsx';
import type { TableColumn } from '../../ui/DataTable.tsx';
import { Hatch } from '../../ui/Hatch.tsx';
import { CompareCell } from './CompareCell.tsx';
import { SectorMarks, sectorsOf } from './SectorMarks.tsx';
import styles from './use-city-columns.module.css';

const WIDTHS: Partial<Record<CityColumn, string>> = {
  region: '176px',
  population: '92px',
  index: '92px',
  rank: '92px',
  status: '96px',
  grade: '64px',
  sectors: '210px',
};
const NUMBERS: ReadonlySet<CityColumn> = new Set(['population', 'index', 'rank']);

/** The column of that id. Throws on an id that the table does not have. */
export function columnNamed(id: string): CityColumn {
  const column = CITY_COLUMNS.find((name) => name === id);
  if (column === undefined) throw new Error(`Unknown column: ${id}`);
  return column;
}

/** Columns of the table of cities in the reader's language; its rows are indexes of cities. */
export function useCityColumns(input: CityTableInput): TableColumn<number>[] {
  const t = useText('cities');
  const common = useText('common');
  const language = useLanguage();
  const scale = useAtlas((state) => selectScoreScales(state).index);
  return useMemo(() => {
    const shown = (column: CityColumn, city: number): ReactNode => {
      const value = cityCell(input, column, city, language);
      if (value === null) return <Missing words={common('value.noData')} />;
      switch (column) {
        case 'city':
        case 'country':
          return value;
        case 'region':
          return regionName(String(value), t);
        case 'population':
          return formatPopulation(Number(value), language);
        case 'index':
          return formatScore(Number(value), scale, language);
        case 'rank':
          return formatCount(Number(value), language);
        case 'status':
          return common(`status.${STATUSES[Number(value)] ?? 'not_rated'}`);
        case 'grade':
          return GRADES[Number(value)];
        case 'sectors':
          return (
            <span className={styles['sectors']}>
              <b>{formatCount(Number(value), language)}</b>
              <SectorMarks sectors={sectorsOf(input.activity, city)} />
            </span>
          );
      }
    };
    const columns = CITY_COLUMNS.map(
      (column): TableColumn<number> => ({
        id: column,
        header: t(`col.${column}`),
        value: (city: number) => cityCell(input, column, city, language),
        render: (city: number) => shown(column, city),
        sortable: true,
        names: column === 'city',
        align: NUMBERS.has(column) ? 'end' : 'start',
        ...(WIDTHS[column] !== undefined && { width: `calc(${WIDTHS[column]} * var(--k))` }),
      }),
    );
    const compare: TableColumn<number> = {
      id: 'compare',
      header: common('drawer.compare'),
      headerContent: <span className="visually-hidden">{common('drawer.compare')}</span>,
      value: () => null,
      width: COMPARE_WIDTH,
      align: 'center',
      render: (city) => {
        const place = input.data.cities[city];
        return place && <CompareCell id={place.id} name={textIn(place.name, language)} />;
      },
    };
    return columns.flatMap((column) => (column.id === 'city' ? [column, compare] : [column]));
  }, [input, language, scale, t, common]);
}

function Missing({ words }: { words: string }) {
  return (
    <span className={styles['missing']}>
      <Hatch shape="swatch" />
      {words}
    </span>
  );
}
