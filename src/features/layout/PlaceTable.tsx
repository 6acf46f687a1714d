import { useMemo, useState } from 'react';
import type { PlaceRow } from '../../charts/series/layout-tables.ts';
import { useLanguage } from '../../i18n/use-text.ts';
import { useAtlasStore } from '../../store/react.ts';
import { DataTable, type TableColumn } from '../../ui/DataTable.tsx';
import { sortRows, type TableSort } from '../../ui/table-rows.ts';
import { flyToPlace, hoverPlace } from './fly.ts';

interface PlaceTableProps<Row extends PlaceRow> {
  caption: string;
  columns: readonly TableColumn<Row>[];
  rows: readonly Row[];
  /** Column of the first order; names ascend, numbers descend. */
  firstSort: string;
}

/** Places of the layout, sortable; the row under pointer or keyboard is shown on the map, Enter flies there. */
export function PlaceTable<Row extends PlaceRow>({
  caption,
  columns,
  rows,
  firstSort,
}: PlaceTableProps<Row>) {
  const store = useAtlasStore();
  const language = useLanguage();
  const [sort, setSort] = useState<TableSort>({
    columnId: firstSort,
    descending: firstSort !== 'name',
  });
  const [selected, setSelected] = useState<string | null>(null);
  const sorted = useMemo(() => {
    const column = columns.find(({ id }) => id === sort.columnId);
    return column ? sortRows(rows, column.value, sort.descending, language) : rows;
  }, [columns, rows, sort, language]);
  const shown = useMemo(
    () => columns.map((column) => (column.id === sort.columnId ? withArrow(column) : column)),
    [columns, sort],
  );
  return (
    <DataTable<Row>
      caption={caption}
      columns={shown}
      rows={sorted}
      rowId={({ id }) => id}
      rowAttributes={({ id }) => ({ 'data-place-id': id })}
      sort={sort}
      onSort={setSort}
      selectedId={selected}
      onActivate={(row) => {
        setSelected(row.id);
        flyToPlace(store, row);
      }}
      onHover={(row) => hoverPlace(store, row, language)}
    />
  );
}

/** Room for the arrow beside the head of the column that orders the rows. */
function withArrow<Row>(column: TableColumn<Row>): TableColumn<Row> {
  const { width } = column;
  return width?.startsWith('calc(') ? { ...column, width: `calc(${width} + 15px)` } : column;
}
