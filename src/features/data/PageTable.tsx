import { Download } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ExportTable } from '../../domain/export/formula-safe.ts';
import { Button } from '../../ui/Button.tsx';
import { ScrollBox } from '../../ui/ScrollBox.tsx';
import { saveCsv } from '../../ui/save-file.ts';
import styles from './PageTable.module.css';

export interface PageTableProps {
  /** Says what the table holds; stands above it. */
  caption: string;
  columns: readonly { key: string; title: ReactNode; align?: 'end'; widthPct?: number }[];
  /** The first cell names the row. */
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
  /** Least width before it scrolls sideways, in px of the normal text size. */
  minWidthPx?: number;
  /** The same rows as a file. */
  download?: { label: string; fileName: string; rows: () => ExportTable };
}

/** A table to be read, not worked in: caption above, numbers at the end, the rows as a file below. */
export function PageTable({ caption, columns, rows, minWidthPx = 0, download }: PageTableProps) {
  return (
    <div className={styles['block']}>
      <ScrollBox label={caption}>
        <table
          className={styles['table']}
          style={{ minInlineSize: `calc(${minWidthPx}px * var(--k))` }}
        >
          <caption>{caption}</caption>
          {columns.some(({ widthPct }) => widthPct) && (
            <colgroup>
              {columns.map(({ key, widthPct }) => (
                <col key={key} style={{ inlineSize: `${widthPct}%` }} />
              ))}
            </colgroup>
          )}
          <thead>
            <tr>
              {columns.map(({ key, title, align }) => (
                <th key={key} scope="col" data-align={align}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, cells: [head, ...cells] }) => (
              <tr key={key}>
                <th scope="row">{head}</th>
                {cells.map((cell, at) => (
                  <td key={columns[at + 1]?.key} data-align={columns[at + 1]?.align}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {download && (
        <Button
          tone="quiet"
          size="small"
          icon={<Download size={14} strokeWidth={1.75} aria-hidden />}
          onPress={() => void saveCsv(download.rows(), download.fileName)}
        >
          {download.label}
        </Button>
      )}
    </div>
  );
}
