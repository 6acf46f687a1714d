import styles from './PlotTip.module.css';

/** What a place of a plot says. */
export interface PlotTipWords {
  title: string;
  rows: readonly { id: string; name: string; value: string; colour?: string }[];
}

/** Tooltips appear where the pointer is, without a flight. */
export const TIP_PROPS = { isAnimationActive: false, offset: 14 } as const;

/** Values under the pointer; the table of the plot has the same for everybody else. */
export function PlotTip({ title, rows }: PlotTipWords) {
  return (
    <div className={styles['tip']}>
      <strong>{title}</strong>
      {rows.map(({ id, name, value, colour }) => (
        <div key={id} className={styles['row']}>
          {colour && <i style={{ background: colour }} />}
          <span>{name}</span>
          <b>{value}</b>
        </div>
      ))}
    </div>
  );
}
