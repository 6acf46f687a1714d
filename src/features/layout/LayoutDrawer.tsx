import {
  LAYOUT_TABLES,
  type LayoutTable,
  type PlaceRow,
  type VillageRow,
} from '../../charts/series/layout-tables.ts';
import type { PlanUnit } from '../../domain/layout/levels/unit-tree.ts';
import { formatCount } from '../../i18n/format.ts';
import { useLanguage, useReadyTexts, useText } from '../../i18n/use-text.ts';
import { changeScenario } from '../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { selectChosenUnit } from '../../store/selectors/layout-units.ts';
import type { TableColumn } from '../../ui/DataTable.tsx';
import { Drawer, DrawerClose } from '../../ui/Drawer.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import styles from './LayoutDrawer.module.css';
import { UnitPill } from './levels/UnitPill.tsx';
import { MEASURE_PX, useMeasureColumn } from './levels/use-measure-column.tsx';
import { PlaceTable } from './PlaceTable.tsx';
import { PlanGate } from './PlanGate.tsx';
import { selectShownTables } from './plan-facts.ts';
import { CountyFile } from './reach/CountyFile.tsx';
import { useReachColumns } from './reach/use-reach-columns.tsx';
import { useStatusColumn } from './status/use-status-column.tsx';
import {
  useCountyColumns,
  useSiteColumns,
  useTownshipColumns,
  useVillageColumns,
} from './use-place-columns.tsx';

/** Least widths in px: all columns with the names of places in full. */
const TABLE_PX = 696;
const VILLAGES_PX = 900;

/** The tables that stand for the map of the layout. */
export function LayoutDrawer() {
  useReadyTexts('lab', 'layout', 'levels');
  const store = useAtlasStore();
  const t = useText('layout');
  const language = useLanguage();
  const table = useAtlas((state) => state.layoutTable);
  const tables = useAtlas(selectShownTables);
  const isChosen = useAtlas(selectChosenUnit) !== null;
  const extra = useMeasureColumn();
  return (
    <Drawer tablePx={(table === 'villages' ? VILLAGES_PX : TABLE_PX) + extra.length * MEASURE_PX}>
      <Tabs<LayoutTable>
        label={t('table.tabs')}
        value={table}
        tabs={LAYOUT_TABLES.map((name) => ({
          value: name,
          label: t(`table.${name}`),
          ...(tables && { count: formatCount(tables[name].length, language) }),
        }))}
        onChange={(layoutTable) => store.setState({ layoutTable })}
        end={
          <>
            <UnitPill byCounty={table === 'sites'} />
            {table === 'counties' && tables && <CountyFile counties={tables.counties} />}
            {!isChosen && <span className={styles['hint']}>{t('table.hint')}</span>}
            <DrawerClose
              label={t('table.close')}
              onPress={() => changeScenario(store, { drawer: null })}
            />
          </>
        }
      >
        <PlanGate>{() => <Shown table={table} />}</PlanGate>
      </Tabs>
    </Drawer>
  );
}

function Shown({ table }: { table: LayoutTable }) {
  const t = useText('layout');
  const tables = useAtlas(selectShownTables);
  const counties = countyColumns(useCountyColumns(), useReachColumns(), useMeasureColumn());
  const townships = useTownshipColumns();
  const unit = useAtlas(selectChosenUnit);
  const villages = villageColumns([...useVillageColumns(), useStatusColumn()], unit);
  const sites = useSiteColumns();
  if (!tables) return null;
  function shown<Row extends PlaceRow>(
    columns: readonly TableColumn<Row>[],
    rows: readonly Row[],
    firstSort: string,
  ) {
    const caption = t(`caption.${table}`);
    return (
      <PlaceTable
        key={table}
        caption={caption}
        columns={columns}
        rows={rows}
        firstSort={firstSort}
      />
    );
  }
  switch (table) {
    case 'counties':
      return shown(counties, tables.counties, 'villages');
    case 'townships':
      return shown(townships, tables.townships, 'villages');
    case 'villages':
      return shown(villages, tables.villages, 'lists');
    case 'sites':
      return shown(sites, tables.sites, 'name');
  }
}

/** Beside a reach there is no room for the columns that the inspector has by county, too. */
function countyColumns<Column extends { id: string }>(
  columns: readonly Column[],
  reach: readonly Column[],
  measure: readonly Column[],
): Column[] {
  if (reach.length === 0) return [...columns, ...measure];
  const [name, villages] = columns.filter(({ id }) => id === 'name' || id === 'villages');
  const population = columns.filter(({ id }) => id === 'population');
  return [name, villages, ...reach, ...population, ...measure].filter(
    (column) => column !== undefined,
  );
}

/** Without the columns that say the same in every row: inside of a county its name, inside of a township both. */
function villageColumns(
  columns: readonly TableColumn<VillageRow>[],
  unit: PlanUnit | null,
): TableColumn<VillageRow>[] {
  const isTold = (id: string): boolean =>
    unit !== null && (id === 'county' || (id === 'township' && unit.level !== 'county'));
  return columns
    .filter(({ id }) => !isTold(id))
    .map((column) => (column.id === 'name' ? { ...column, width: '26%' } : column));
}
