import { ChevronDown } from 'lucide-react';
import { type CSSProperties, Fragment, type ReactNode, useState } from 'react';
import styles from './Waterfall.module.css';

/** A bar from one place to another, with its words. */
export interface WaterfallBar {
  id: string;
  /** Short code before the name, such as R5. */
  code?: string;
  name: ReactNode;
  start: number;
  end: number;
  /** Points as text, always with their sign. */
  text: string;
  /** Hatched: nothing is compared, something is lacking on one side. */
  isHatched?: boolean;
  /** Bars that this one is made of; opened on demand. */
  parts?: readonly WaterfallBar[];
}

/** Where the way starts or ends. */
export interface WaterfallEnd {
  name: string;
  value: number;
  text: string;
}

interface WaterfallProps {
  caption: string;
  columns: { name: string; points: string };
  from: WaterfallEnd;
  bars: readonly WaterfallBar[];
  to: WaterfallEnd;
  axis: { min: number; max: number; ticks: readonly number[] };
  formatTick: (tick: number) => string;
}

/** The way from one index to another as a table whose middle column draws it. */
export function Waterfall({ caption, columns, from, bars, to, axis, formatTick }: WaterfallProps) {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const at = (value: number): number => (value - axis.min) / (axis.max - axis.min);
  const grid = axis.ticks.map((tick) => (
    <span key={tick} className={styles['tick']} style={{ '--at': at(tick) } as CSSProperties} />
  ));

  function toggle(id: string): void {
    const next = new Set(open);
    if (!next.delete(id)) next.add(id);
    setOpen(next);
  }

  function track(bar: WaterfallBar) {
    const style = {
      '--from': at(Math.min(bar.start, bar.end)),
      '--to': at(Math.max(bar.start, bar.end)),
      '--at': at(bar.end),
    } as CSSProperties;
    return (
      <td className={styles['track']} aria-hidden>
        <span className={styles['lane']} style={style}>
          {grid}
          <span className={styles['bar']} data-sign={signOf(bar)} data-hatched={bar.isHatched} />
          <span className={styles['joint']} />
        </span>
      </td>
    );
  }

  function end({ name, value, text }: WaterfallEnd, isLast: boolean) {
    return (
      <tr className={styles['end']} data-last={isLast}>
        <th scope="row" className={styles['name']}>
          {name}
        </th>
        <td className={styles['track']} aria-hidden>
          <span className={styles['lane']} style={{ '--at': at(value) } as CSSProperties}>
            {grid}
            <span className={styles['mark']} />
          </span>
        </td>
        <td className={styles['points']}>{text}</td>
      </tr>
    );
  }

  return (
    <table className={styles['waterfall']}>
      <caption className="visually-hidden">{caption}</caption>
      <colgroup>
        <col />
        <col className={styles['barColumn']} />
        <col className={styles['pointsColumn']} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{columns.name}</span>
          </th>
          <td className={styles['track']} aria-hidden>
            <span className={styles['axis']}>
              {axis.ticks.map((tick) => (
                <span key={tick} style={{ '--at': at(tick) } as CSSProperties}>
                  {formatTick(tick)}
                </span>
              ))}
            </span>
          </td>
          <th scope="col">
            <span className="visually-hidden">{columns.points}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {end(from, false)}
        {bars.map((bar) => {
          const { id, code, name, text, parts = [] } = bar;
          const isOpen = open.has(id);
          return (
            <Fragment key={id}>
              <tr>
                <th scope="row" className={styles['name']}>
                  {parts.length === 0 ? (
                    <span className={styles['label']}>
                      {code !== undefined && <span className={styles['code']}>{code}</span>}
                      {name}
                    </span>
                  ) : (
                    <button
                      type="button"
                      className={styles['label']}
                      aria-expanded={isOpen}
                      onClick={() => toggle(id)}
                    >
                      {code !== undefined && <span className={styles['code']}>{code}</span>}
                      <span>{name}</span>
                      <ChevronDown size={12} strokeWidth={1.75} aria-hidden />
                    </button>
                  )}
                </th>
                {track(bar)}
                <td className={styles['points']} data-sign={signOf(bar)}>
                  {text}
                </td>
              </tr>
              {isOpen &&
                parts.map((part) => (
                  <tr key={part.id} className={styles['part']}>
                    <th scope="row" className={styles['name']}>
                      {part.name}
                    </th>
                    {track(part)}
                    <td className={styles['points']} data-sign={signOf(part)}>
                      {part.text}
                    </td>
                  </tr>
                ))}
            </Fragment>
          );
        })}
        {end(to, true)}
      </tbody>
    </table>
  );
}

function signOf({ start, end }: WaterfallBar): 'up' | 'down' | 'none' {
  if (end === start) return 'none';
  return end > start ? 'up' : 'down';
}
