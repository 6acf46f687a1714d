import { type Range, useVirtualizer } from '@tanstack/react-virtual';
import {
  Fragment,
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import { useText } from '../i18n/use-text.ts';
import { classNames } from './class-names.ts';
import styles from './DataTable.module.css';
import { DataTableHead } from './DataTableHead.tsx';
import { allRows, type TableSort, visibleRows } from './table-rows.ts';
import { usePrinting } from './use-printing.ts';
import { HEAD_PX, rowHeightPx, useRowInSight } from './use-row-in-sight.ts';

export interface TableColumn<Row> {
  id: string;
  header: string;
  /** What is sorted by and shown; null = missing, sorted last. */
  value: (row: Row) => string | number | null;
  render?: (row: Row) => ReactNode;
  align?: 'start' | 'end' | 'center';
  sortable?: boolean;
  /** CSS width of the column; the rest is shared. */
  width?: string;
  /** Says what the row is about: stays in sight while the table is scrolled sideways. */
  names?: boolean;
  /** Shown instead of the header, such as an axis. */
  headerContent?: ReactNode;
}

export interface DataTableProps<Row> {
  /** Says what the table holds; for screen readers unless `showCaption`. */
  caption: string;
  showCaption?: boolean;
  columns: readonly TableColumn<Row>[];
  /** Already in the order of `sort`: see `sortRows`. */
  rows: readonly Row[];
  rowId: (row: Row) => string;
  /** Attributes of a row: `{ 'data-city-id': row.id }`. */
  rowAttributes?: (row: Row) => Readonly<Record<`data-${string}`, string>>;
  sort?: TableSort | null;
  onSort?: (sort: TableSort) => void;
  /** Row with the seal bar; brought into view when it changes. */
  selectedId?: string | null;
  /** A click or Enter. */
  onActivate?: (row: Row) => void;
  /** Pointer or focus; null when it leaves. */
  onHover?: (row: Row | null) => void;
  /** What stands in place of no rows. */
  empty?: ReactNode;
}

/** Longer tables are printed as far as they are in sight: the whole is for the download. */
const MOST_ON_PAPER = 1000;

/** A table that draws only the rows in sight and tells the whole to screen readers. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const {
    caption,
    showCaption,
    columns,
    rows,
    rowId,
    rowAttributes,
    selectedId = null,
    onActivate,
    onHover,
  } = props;
  const t = useText('common');
  const scroller = useRef<HTMLDivElement>(null);
  const [activeIndex, setActiveIndex] = useState(0);
  const active = Math.min(activeIndex, Math.max(0, rows.length - 1));
  /** Steps by key, counted: the focus follows each, however quick they come. */
  const [steps, setSteps] = useState(0);
  const followedSteps = useRef(0);

  const isOnPaper = usePrinting() && rows.length <= MOST_ON_PAPER;

  const virtual = useVirtualizer<HTMLDivElement, Element>({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeightPx(scroller.current),
    overscan: 8,
    scrollMargin: HEAD_PX,
    scrollPaddingStart: HEAD_PX,
    rangeExtractor: useCallback(
      (range: Range) => (isOnPaper ? allRows(range) : visibleRows(range, active)),
      [active, isOnPaper],
    ),
  });

  const selectedIndex =
    selectedId === null ? -1 : rows.findIndex((row) => rowId(row) === selectedId);
  useRowInSight({
    scroller,
    virtual,
    selectedId,
    selectedIndex,
    sort: props.sort ?? null,
    onFollow: setActiveIndex,
  });

  useEffect(() => {
    if (followedSteps.current === steps) return;
    followedSteps.current = steps;
    const row = scroller.current?.querySelector<HTMLElement>(`tr[aria-rowindex="${active + 2}"]`);
    row?.focus({ preventScroll: true });
    // The table has scrolled by itself; on a page it may stand half out of sight.
    void row?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active, steps]);

  function onKeyDown(event: KeyboardEvent<HTMLTableSectionElement>): void {
    if (!(event.target instanceof HTMLTableRowElement)) return;
    const page = Math.max(
      1,
      Math.floor((scroller.current?.clientHeight ?? 0) / rowHeightPx(scroller.current)) - 2,
    );
    const last = rows.length - 1;
    const next = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + page,
      PageUp: active - page,
      Home: 0,
      End: last,
    }[event.key];
    const row = rows[active];
    if (next !== undefined) {
      const target = Math.min(last, Math.max(0, next));
      setActiveIndex(target);
      virtual.scrollToIndex(target, { align: 'auto' });
      setSteps((count) => count + 1);
    } else if ((event.key === 'Enter' || event.key === ' ') && row !== undefined) onActivate?.(row);
    else return;
    event.preventDefault();
  }

  if (rows.length === 0)
    return <div className={styles['none']}>{props.empty ?? t('table.none')}</div>;
  const items = virtual.getVirtualItems();
  let drawnTo = HEAD_PX;

  return (
    <div ref={scroller} className={styles['scroller']}>
      <table className={styles['table']} aria-rowcount={rows.length + 1}>
        <caption className={showCaption ? styles['caption'] : 'visually-hidden'}>{caption}</caption>
        <colgroup>
          {columns.map((column) => (
            <col key={column.id} style={{ inlineSize: scaled(column.width) }} />
          ))}
        </colgroup>
        <DataTableHead
          columns={columns}
          sort={props.sort ?? null}
          {...(props.onSort && { onSort: props.onSort })}
        />
        <tbody onKeyDown={onKeyDown}>
          {items.map((item) => {
            const row = rows[item.index];
            if (row === undefined) return null;
            const gap = item.start - drawnTo;
            drawnTo = item.end;
            const id = rowId(row);
            return (
              <Fragment key={id}>
                <Gap heightPx={gap} />
                <tr
                  {...rowAttributes?.(row)}
                  aria-rowindex={item.index + 2}
                  {...(id === selectedId && { 'aria-current': true as const })}
                  tabIndex={item.index === active ? 0 : -1}
                  className={classNames(styles['row'], onActivate && styles['active'])}
                  data-selected={id === selectedId}
                  onClick={() => {
                    setActiveIndex(item.index);
                    onActivate?.(row);
                  }}
                  onPointerEnter={() => onHover?.(row)}
                  onPointerLeave={() => onHover?.(null)}
                  onFocus={() => onHover?.(row)}
                  onBlur={() => onHover?.(null)}
                >
                  {columns.map((column) => (
                    <td
                      key={column.id}
                      data-align={column.align ?? 'start'}
                      data-names={column.names}
                    >
                      {column.render?.(row) ?? column.value(row) ?? t('value.noData')}
                    </td>
                  ))}
                </tr>
              </Fragment>
            );
          })}
          <Gap heightPx={virtual.getTotalSize() + HEAD_PX - drawnTo} />
        </tbody>
      </table>
    </div>
  );
}

function Gap({ heightPx }: { heightPx: number }) {
  if (heightPx <= 0) return null;
  return (
    <tr aria-hidden>
      <td style={{ blockSize: heightPx }} />
    </tr>
  );
}

/** Pixels grow with the type of a big screen, shares of the table do not. */
function scaled(width: string | undefined): string {
  if (width === undefined) return 'auto';
  return width.endsWith('px') ? `calc(${width} * var(--k))` : width;
}
