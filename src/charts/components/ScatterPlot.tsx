import type { PointerEvent } from 'react';
import { type Axis, axisShare } from '../series/axis.ts';
import { nearestPoint, type ScatterFit, type ScatterPoint } from '../series/scatter.ts';
import { spreadLabels } from '../series/spread-labels.ts';
import { slotColour, slotPath } from './compare-marks.ts';
import styles from './ScatterPlot.module.css';
import { useSize } from './use-size.ts';

export interface ScatterPlotProps {
  /** What the picture says, in one sentence. */
  label: string;
  x: { axis: Axis; name: string; format: (value: number) => string };
  y: { axis: Axis; name: string; format: (value: number) => string };
  points: readonly ScatterPoint[];
  fit: ScatterFit;
  /** Colour class per city, −1 = none. */
  classes: Int8Array | null;
  /** Colours of the classes; the first stands for all where there are no classes. */
  colours: readonly string[];
  /** City numbers in the order of the tray. */
  compared: readonly number[];
  hovered: number | null;
  pinned: number | null;
  nameOf: (city: number) => string;
  onHover: (city: number | null) => void;
  onChoose: (city: number) => void;
}

const REACH_PX = 12;
/** A label on the right half of the plot stands left of its mark. */
const LABEL_GAP_PX = 10;
/** Least distance between two labels. */
const LABEL_LINE_PX = 14;

/** Cities by two variables, with the line of least squares; the compared ones are marked and named. */
export function ScatterPlot(props: ScatterPlotProps) {
  const { x, y, points, fit, compared, hovered, pinned, nameOf, onHover, onChoose } = props;
  const [ref, size] = useSize<SVGSVGElement>();
  const { widthPx, heightPx } = size;
  const left = (x01: number): number => x01 * widthPx;
  const top = (y01: number): number => (1 - y01) * heightPx;

  function cityAt(event: PointerEvent<SVGSVGElement>): number | null {
    const box = event.currentTarget.getBoundingClientRect();
    const place = { xPx: event.clientX - box.left, yPx: event.clientY - box.top };
    return nearestPoint(points, place, size, REACH_PX)?.city ?? null;
  }

  const marked = compared.flatMap((city, slot) => {
    const point = points.find((one) => one.city === city);
    return point ? [{ point, slot }] : [];
  });
  const rings = [
    ...(pinned === null ? [] : [{ city: pinned, kind: 'pinned' }]),
    ...(hovered === null ? [] : [{ city: hovered, kind: 'hovered' }]),
  ].flatMap(({ city, kind }) => {
    const point = points.find((one) => one.city === city);
    return point ? [{ point, kind }] : [];
  });
  const labelled = [
    ...marked.map(({ point }) => point),
    ...rings.flatMap(({ point }) => (compared.includes(point.city) ? [] : [point])),
  ];
  const labelTops = spreadLabels(
    labelled.map(({ y01 }) => top(y01)),
    LABEL_LINE_PX,
    heightPx,
  );
  return (
    <figure className={styles['figure']}>
      <figcaption className={styles['yName']}>{y.name}</figcaption>
      <div className={styles['yAxis']} aria-hidden>
        {y.axis.ticks.map((tick) => (
          <span key={tick} style={{ top: `${(1 - axisShare(y.axis, tick)) * 100}%` }}>
            {y.format(tick)}
          </span>
        ))}
      </div>
      <svg
        ref={ref}
        className={styles['plot']}
        role="img"
        aria-label={props.label}
        data-chart="scatter"
        onPointerMove={(event) => onHover(cityAt(event))}
        onPointerLeave={() => onHover(null)}
        onPointerUp={(event) => {
          const city = cityAt(event);
          if (city !== null) onChoose(city);
        }}
      >
        {x.axis.ticks.map((tick) => (
          <line
            key={`x${tick}`}
            className={styles['grid']}
            x1={left(axisShare(x.axis, tick))}
            x2={left(axisShare(x.axis, tick))}
            y1={0}
            y2={heightPx}
          />
        ))}
        {y.axis.ticks.map((tick) => (
          <line
            key={`y${tick}`}
            className={styles['grid']}
            x1={0}
            x2={widthPx}
            y1={top(axisShare(y.axis, tick))}
            y2={top(axisShare(y.axis, tick))}
          />
        ))}
        <Dots {...props} left={left} top={top} />
        {fit.line && (
          <line
            className={styles['fit']}
            x1={left(fit.line[0][0])}
            y1={top(fit.line[0][1])}
            x2={left(fit.line[1][0])}
            y2={top(fit.line[1][1])}
          />
        )}
        {rings.map(({ point, kind }) => (
          <circle
            key={kind}
            className={styles['ring']}
            data-kind={kind}
            cx={left(point.x01)}
            cy={top(point.y01)}
            r={7}
          />
        ))}
        {marked.map(({ point, slot }) => (
          <path
            key={point.city}
            className={styles['mark']}
            d={slotPath(slot)}
            fill={slotColour(slot)}
            transform={`translate(${left(point.x01)} ${top(point.y01)}) scale(1.3)`}
          />
        ))}
        {labelled.map((point, at) => (
          <text
            key={point.city}
            className={styles['label']}
            x={left(point.x01) + (point.x01 > 0.6 ? -LABEL_GAP_PX : LABEL_GAP_PX)}
            y={labelTops[at]}
            textAnchor={point.x01 > 0.6 ? 'end' : 'start'}
          >
            {nameOf(point.city)}
          </text>
        ))}
      </svg>
      <div className={styles['xAxis']} aria-hidden>
        {x.axis.ticks.map((tick) => (
          <span key={tick} style={{ left: `${axisShare(x.axis, tick) * 100}%` }}>
            {x.format(tick)}
          </span>
        ))}
      </div>
      <figcaption className={styles['xName']}>{x.name}</figcaption>
    </figure>
  );
}

interface DotsProps extends Pick<ScatterPlotProps, 'points' | 'classes' | 'colours'> {
  left: (x01: number) => number;
  top: (y01: number) => number;
}

/** One path per class: hundreds of dots are a few elements. */
function Dots({ points, classes, colours, left, top }: DotsProps) {
  const paths = colours.map(() => '');
  let without = '';
  for (const { city, x01, y01 } of points) {
    const at = classes ? (classes[city] as number) : 0;
    const dot = `M${left(x01).toFixed(1)} ${top(y01).toFixed(1)}h0`;
    if (at < 0) without += dot;
    else paths[at] += dot;
  }
  return (
    <>
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
