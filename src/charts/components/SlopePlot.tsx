import { compareVar } from '../../ui/tokens.ts';
import type { RankSlope } from '../series/rank-slope.ts';
import { spreadLabels } from '../series/spread-labels.ts';
import { slotPath } from './compare-marks.ts';
import styles from './SlopePlot.module.css';
import { useSize } from './use-size.ts';

export interface SlopePlotProps {
  label: string;
  /** Names of the two methods. */
  from: string;
  to: string;
  /** Ranks on each side. */
  fromCount: number;
  toCount: number;
  slopes: readonly RankSlope[];
  nameOf: (city: number) => string;
  hovered: number | null;
  onHover: (city: number | null) => void;
  onChoose: (city: number) => void;
}

const LABEL_GAP_PX = 15;
/** Room for the names on the left and on the right. */
const SIDE_PX = 146;
const MAX_NAME = 17;
const EDGE_PX = 9;

/** A name that fits beside the plot. */
function cut(name: string): string {
  return name.length > MAX_NAME ? `${name.slice(0, MAX_NAME - 1)}…` : name;
}

/** Ranks under two methods, first place on top; the compared cities in colour, those that move most in grey. */
export function SlopePlot(props: SlopePlotProps) {
  const { label, slopes, nameOf, hovered, onHover, onChoose } = props;
  const [ref, { widthPx, heightPx }] = useSize<SVGSVGElement>();
  const drawn = Math.max(0, heightPx - 2 * EDGE_PX);
  const top = (rank: number, count: number): number =>
    EDGE_PX + (count <= 1 ? 0 : ((rank - 1) / (count - 1)) * drawn);
  const left = slopes.map(({ from }) => top(from, props.fromCount));
  const right = slopes.map(({ to }) => top(to, props.toCount));
  const labelsLeft = spreadLabels(left, LABEL_GAP_PX, heightPx - EDGE_PX);
  const labelsRight = spreadLabels(right, LABEL_GAP_PX, heightPx - EDGE_PX);
  const [x1, x2] = [SIDE_PX, Math.max(SIDE_PX, widthPx - SIDE_PX)];

  return (
    <div className={styles['figure']}>
      <div className={styles['head']} aria-hidden>
        <span>{props.from}</span>
        <span>{props.to}</span>
      </div>
      <svg ref={ref} className={styles['plot']} role="img" aria-label={label}>
        <line className={styles['axis']} x1={x1} x2={x1} y1={0} y2={heightPx} />
        <line className={styles['axis']} x1={x2} x2={x2} y1={0} y2={heightPx} />
        {slopes.map(({ city, from, to, slot }, at) => {
          const [y1, y2] = [left[at] as number, right[at] as number];
          const colour = slot === null ? 'var(--ink-3)' : compareVar(slot);
          return (
            <g
              key={city}
              className={styles['slope']}
              data-compared={slot !== null}
              data-hovered={city === hovered}
              stroke={colour}
              fill={colour}
              onPointerEnter={() => onHover(city)}
              onPointerLeave={() => onHover(null)}
              onPointerUp={() => onChoose(city)}
            >
              <line className={styles['reach']} x1={x1} x2={x2} y1={y1} y2={y2} />
              <line className={styles['line']} x1={x1} x2={x2} y1={y1} y2={y2} />
              {[
                { x: x1, y: y1 },
                { x: x2, y: y2 },
              ].map(({ x, y }) => (
                <path
                  key={x}
                  className={styles['mark']}
                  d={slotPath(slot ?? 0)}
                  transform={`translate(${x} ${y}) scale(${slot === null ? 0.6 : 1})`}
                />
              ))}
              <text x={x1 - 10} y={labelsLeft[at]} textAnchor="end">
                {`${cut(nameOf(city))} ${from}`}
              </text>
              <text x={x2 + 10} y={labelsRight[at]}>
                {`${to} ${cut(nameOf(city))}`}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
