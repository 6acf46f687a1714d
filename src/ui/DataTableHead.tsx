import { ChevronDown, ChevronUp } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './DataTable.module.css';
import type { TableSort } from './table-rows.ts';

interface HeadColumn {
  id: string;
  header: string;
  align?: 'start' | 'end' | 'center';
  sortable?: boolean;
  headerContent?: ReactNode;
  names?: boolean;
}

interface DataTableHeadProps {
  columns: readonly HeadColumn[];
  sort: TableSort | null;
  onSort?: (sort: TableSort) => void;
}

/** The row of headers that stays in sight; a sortable one is a button. */
export function DataTableHead({ columns, sort, onSort }: DataTableHeadProps) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map((column) => {
          const sorted = sort?.columnId === column.id ? sort : null;
          const Arrow = sorted?.descending ? ChevronDown : ChevronUp;
          const content = column.headerContent ?? column.header;
          return (
            <th
              key={column.id}
              scope="col"
              data-align={column.align ?? 'start'}
              data-names={column.names}
              {...(sorted && {
                'aria-sort': sorted.descending ? ('descending' as const) : ('ascending' as const),
              })}
            >
              {column.sortable && onSort ? (
                <button
                  type="button"
                  className={styles['sort']}
                  onClick={() =>
                    onSort({
                      columnId: column.id,
                      descending: sorted ? !sorted.descending : column.align === 'end',
                    })
                  }
                >
                  {content}
                  {sorted && <Arrow size={13} strokeWidth={1.75} aria-hidden />}
                </button>
              ) : (
                content
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
