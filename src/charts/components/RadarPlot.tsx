import { compareVar } from '../../ui/tokens.ts';
import type { Axis } from '../series/axis.ts';
import { axisShare } from '../series/axis.ts';
import { radarRing, radarShape, spoke } from '../series/radar.ts';
import { slotPath } from './compare-marks.ts';
import styles from './RadarPlot.module.css';

export interface RadarPlotProps {
  /** What the picture says, in one sentence. */
  label: string;
  axis: Axis;
  /** Codes and names of the spokes, clockwise from the top. */
  spokes: readonly { code: string; name: string }[];
  /** Values of each city in the order of the tray, one per spoke; null = no data. */
  shapes: readonly { id: string; values: readonly (number | null)[] }[];
  /** Median of the reference group per spoke. */
  reference: readonly (number | null)[];
  format: (value: number) => string;
}

const RADIUS = 96;
const NAME_RADIUS = 110;
const CENTRED_RADIUS = 120;
/** A name this near to the vertical is centred. */
const CENTRED = 0.3;

function anchorOf(x: number): 'start' | 'middle' | 'end' {
  if (Math.abs(x) < CENTRED) return 'middle';
  return x > 0 ? 'start' : 'end';
}

/** Cities around a centre, a spoke per requirement; a line is broken where a value is missing. */
export function RadarPlot({ label, axis, spokes, shapes, reference, format }: RadarPlotProps) {
  const ends = spokes.map((one, at) => ({ ...one, ...spoke(at, spokes.length) }));
  return (
    <svg className={styles['plot']} viewBox="-230 -142 460 284" role="img" aria-label={label}>
      {axis.ticks.map((tick) => (
        <path
          key={tick}
          className={styles['grid']}
          d={radarRing(tick, spokes.length, axis, RADIUS)}
        />
      ))}
      {ends.map(({ code, name, x, y }) => (
        <g key={code}>
          <line className={styles['grid']} x1={0} y1={0} x2={x * RADIUS} y2={y * RADIUS} />
          <text
            className={styles['name']}
            x={x * NAME_RADIUS}
            y={y * (Math.abs(x) < CENTRED ? CENTRED_RADIUS : NAME_RADIUS)}
            textAnchor={anchorOf(x)}
          >
            <tspan className={styles['code']} dy={-7}>
              {code}
            </tspan>
            <tspan x={x * NAME_RADIUS} dy={14}>
              {name}
            </tspan>
          </text>
        </g>
      ))}
      {axis.ticks.map((tick) => (
        <text key={tick} className={styles['tick']} x={3} y={-axisShare(axis, tick) * RADIUS}>
          {format(tick)}
        </text>
      ))}
      <path className={styles['reference']} d={radarShape(reference, axis, RADIUS).path} />
      {shapes.map(({ id, values }, slot) => {
        const { path, isClosed, points } = radarShape(values, axis, RADIUS);
        return (
          <g key={id} stroke={compareVar(slot)} fill={compareVar(slot)}>
            {isClosed && <path className={styles['area']} d={path} />}
            <path className={styles['line']} d={path} />
            {points.map((point) => (
              <path
                key={point.spoke}
                className={styles['mark']}
                d={slotPath(slot)}
                transform={`translate(${point.x} ${point.y}) scale(0.62)`}
              />
            ))}
          </g>
        );
      })}
    </svg>
  );
}
