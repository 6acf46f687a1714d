import { Download } from 'lucide-react';
import { Suspense, useRef, useState } from 'react';
import type { ExportTable } from '../domain/export/formula-safe.ts';
import { useText } from '../i18n/use-text.ts';
import { Button } from './Button.tsx';
import { ChartPictureMenu } from './ChartPictureMenu.tsx';
import styles from './ChartTable.module.css';
import { ScrollBox } from './ScrollBox.tsx';
import { saveCsv } from './save-file.ts';
import { TableHead } from './TableHead.tsx';

export interface ChartTableProps {
  caption: string;
  /** The first column heads its rows. */
  columns: readonly string[];
  /** Cells in words, asked for when the table is opened. */
  rows: () => readonly (readonly string[])[];
  /** The rows at full precision, asked for when they are downloaded. */
  file: () => ExportTable;
  fileName: string;
}

/** What a chart shows, as a table that opens under it and as a file. */
export function ChartTable({ caption, columns, rows, file, fileName }: ChartTableProps) {
  const t = useText('common');
  const [isOpen, setIsOpen] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  const details = useRef<HTMLDetailsElement>(null);

  function download(): void {
    saveCsv(file(), fileName).then(
      () => setHasFailed(false),
      () => setHasFailed(true),
    );
  }

  return (
    <details
      ref={details}
      className={styles['details']}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary className={styles['summary']}>{t('chart.asTable')}</summary>
      {isOpen && (
        <>
          <ScrollBox look="low" label={caption}>
            <table className={styles['table']}>
              <caption className="visually-hidden">{caption}</caption>
              <TableHead columns={columns} />
              <tbody>
                {rows().map(([head = '', ...cells]) => (
                  <tr key={`${head} ${cells.join(' ')}`}>
                    <th scope="row">{head}</th>
                    {cells.map((cell, at) => (
                      <td key={columns[at + 1]}>{cell}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollBox>
          <div className={styles['files']}>
            <Button
              size="small"
              icon={<Download size={15} strokeWidth={1.75} aria-hidden />}
              onPress={download}
            >
              {t('chart.download')}
            </Button>
            <Suspense fallback={null}>
              <ChartPictureMenu
                title={caption}
                fileStem={fileName.replace(/\.csv$/, '')}
                partsOf={() => chartParts(details.current)}
              />
            </Suspense>
          </div>
          {hasFailed && (
            <span role="alert" className={styles['failed']}>
              {t('chart.downloadFailed')}
            </span>
          )}
        </>
      )}
    </details>
  );
}

/** What a table's chart is made of: what stands before the table, back to a heading or the table of another chart. */
function chartParts(table: Element | null): Element[] {
  const parts: Element[] = [];
  let part = table?.previousElementSibling;
  while (part && !part.matches('details, h2, h3, h4')) {
    parts.unshift(part);
    part = part.previousElementSibling;
  }
  return parts;
}
