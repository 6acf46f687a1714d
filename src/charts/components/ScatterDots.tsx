import type { ScatterPoint } from '../series/scatter.ts';
import styles from './ScatterPlot.module.css';

export interface ScatterDotsProps {
  points: readonly ScatterPoint[];
  /** Colour class per city, −1 = none; null = one colour for all. */
  classes: Int8Array | null;
  /** Colours of the classes; the first stands for all where there are no classes. */
  colours: readonly string[];
  /** 1 for cities in the chosen area, the others stand back; null = no choice. */
  inside: Uint8Array | null;
  left: (x01: number) => number;
  top: (y01: number) => number;
}

/** One path per class: hundreds of dots are a few elements. */
export function ScatterDots({ points, classes, colours, inside, left, top }: ScatterDotsProps) {
  const paths = colours.map(() => '');
  let without = '';
  let outside = '';
  for (const { city, x01, y01 } of points) {
    const at = classes ? (classes[city] as number) : 0;
    const dot = `M${left(x01).toFixed(1)} ${top(y01).toFixed(1)}h0`;
    if (inside?.[city] === 0) outside += dot;
    else if (at < 0) without += dot;
    else paths[at] += dot;
  }
  return (
    <>
      {outside !== '' && <path className={styles['outside']} d={outside} />}
      {without !== '' && <path className={styles['hollow']} d={without} />}
      {paths.map((path, at) => (
        <g key={colours[at]}>
          <path className={styles['edge']} d={path} />
          <path className={styles['dots']} d={path} stroke={colours[at]} />
        </g>
      ))}
    </>
  );
}
