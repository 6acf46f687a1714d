import type { CSSProperties, ReactNode } from 'react';
import { formatCount } from '../../../i18n/format.ts';
import { useLanguage } from '../../../i18n/use-text.ts';
import { ScrollBox } from '../../../ui/ScrollBox.tsx';
import { TableHead } from '../../../ui/TableHead.tsx';
import styles from './UnionDrawer.module.css';

interface CountMatrixProps {
  caption: string;
  /** Heads the first column. */
  corner: string;
  heads: readonly { id: string; content: ReactNode }[];
  columns: readonly string[];
  /** Row after row. */
  values: Float64Array;
  /** What stands in a cell; the formatted count when left out. */
  cell?: (row: number, column: number, count: number) => ReactNode;
}

/** A table of counts, the larger the darker. A 0 is a count, not a gap. */
export function CountMatrix({ caption, corner, heads, columns, values, cell }: CountMatrixProps) {
  const language = useLanguage();
  const most = values.reduce((largest, value) => Math.max(largest, value), 1);
  return (
    <ScrollBox label={caption}>
      <table className={styles['matrix']}>
        <caption className="visually-hidden">{caption}</caption>
        <TableHead columns={[corner, ...columns]} />
        <tbody>
          {heads.map(({ id, content }, row) => (
            <tr key={id}>
              <th scope="row">{content}</th>
              {columns.map((column, at) => {
                const count = values[row * columns.length + at] as number;
                const style = { '--share': Math.sqrt(count / most) } as CSSProperties;
                return (
                  <td key={column} style={style}>
                    {cell?.(row, at, count) ?? formatCount(count, language)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
