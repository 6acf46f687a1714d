import { Download } from 'lucide-react';
import { useMemo, useState } from 'react';
import { cityOrder, shownInOrder } from '../../charts/series/city-order.ts';
import { type CityTableInput, cityCell, cityTableExport } from '../../charts/series/city-table.ts';
import { formatCount } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { changeScenario, goToCity, hover } from '../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { selectData } from '../../store/selectors/data.ts';
import { selectActivity, selectCrossFilter } from '../../store/selectors/filters.ts';
import { selectMethodName, selectScoreScales, selectScores } from '../../store/selectors/scores.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Drawer, DrawerClose, DrawerHead } from '../../ui/Drawer.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { saveCsv } from '../../ui/save-file.ts';
import type { TableSort } from '../../ui/table-rows.ts';
import { EmptyResult } from './EmptyResult.tsx';
import { hoverCity } from './hover-city.ts';
import styles from './TableDrawer.module.css';
import { columnNamed, useCityColumns } from './use-city-columns.tsx';

/** Width of the table in px: all columns with the names of cities in full. */
const TABLE_PX = 1100;
const FIRST_SORT: TableSort = { columnId: 'population', descending: true };

/** The table that stands for the map: the shown cities, sortable, to be walked by keyboard and taken as CSV. */
export function TableDrawer() {
  const data = useAtlas(selectData);
  const scores = useAtlas(selectScores);
  const activity = useAtlas(selectActivity);
  const input = useMemo(
    () => (data && scores && activity ? { data, scores, activity } : null),
    [data, scores, activity],
  );
  return input && <CityTable input={input} />;
}

function CityTable({ input }: { input: CityTableInput }) {
  const store = useAtlasStore();
  const t = useText('cities');
  const language = useLanguage();
  const [sort, setSort] = useState(FIRST_SORT);
  const [hasFailed, setHasFailed] = useState(false);
  const visible = useAtlas((state) => selectCrossFilter(state)?.visible);
  const pinned = useAtlas((state) => state.scenario.pinned);
  const methodName = useAtlas(selectMethodName);
  const scale = useAtlas((state) => selectScoreScales(state).index);
  const columns = useCityColumns(input);
  const order = useMemo(() => {
    const column = columnNamed(sort.columnId);
    const keys = input.data.cities.map((_, city) => cityCell(input, column, city, language));
    return cityOrder(keys, sort.descending, language);
  }, [input, sort, language]);
  const rows = useMemo(() => shownInOrder(order, visible ?? new Uint8Array(0)), [order, visible]);
  const idOf = (city: number): string => input.data.cities[city]?.id ?? '';

  function download(): void {
    const { edition } = input.data;
    const table = cityTableExport(input, methodName, scale, rows);
    saveCsv(table, `union-atlas-cities-${edition.id}.csv`).then(
      () => setHasFailed(false),
      () => setHasFailed(true),
    );
  }

  return (
    <Drawer
      tablePx={TABLE_PX}
      head={
        <DrawerHead
          title={t('list')}
          count={t('shownPlain', {
            shown: formatCount(rows.length, language),
            all: formatCount(input.data.cities.length, language),
          })}
        >
          {hasFailed && (
            <span role="alert" className={styles['failed']}>
              {t('table.downloadFailed')}
            </span>
          )}
          <IconButton
            size="small"
            label={t('table.download')}
            icon={<Download size={16} strokeWidth={1.75} />}
            placement="top"
            disabled={rows.length === 0}
            onPress={download}
          />
          <DrawerClose
            label={t('table.close')}
            onPress={() => changeScenario(store, { drawer: null })}
          />
        </DrawerHead>
      }
    >
      <DataTable<number>
        caption={t('table.caption')}
        columns={columns}
        rows={rows}
        rowId={idOf}
        rowAttributes={(city) => ({ 'data-city-id': idOf(city) })}
        sort={sort}
        onSort={setSort}
        selectedId={pinned}
        onActivate={(city) => goToCity(store, idOf(city))}
        onHover={(city) => (city === null ? hover(store, null) : hoverCity(store, city))}
        empty={<EmptyResult />}
      />
    </Drawer>
  );
}
