import type { PointerEvent } from 'react';
import { compareLetter, compareVar } from '../../ui/tokens.ts';
import type { Axis } from '../series/axis.ts';
import type { Share } from '../series/plot-area.ts';
import { nearestPoint, type ScatterFit } from '../series/scatter.ts';
import { spreadLabels } from '../series/spread-labels.ts';
import { slotPath } from './compare-marks.ts';
import { FootNames, PlotGrid, SideNames } from './PlotAxes.tsx';
import { ScatterDots, type ScatterDotsProps } from './ScatterDots.tsx';
import styles from './ScatterPlot.module.css';
import { type Brush, useBrush } from './use-brush.ts';
import { placeOf, usePlot } from './use-plot.ts';

export interface ScatterPlotProps extends Omit<ScatterDotsProps, 'left' | 'top'> {
  /** What the picture says, in one sentence. */
  label: string;
  x: { axis: Axis; name: string; format: (value: number) => string };
  y: { axis: Axis; name: string; format: (value: number) => string };
  fit: ScatterFit;
  /** Outline of the chosen area, shares of the axes; null = none, or of other variables. */
  outline: readonly Share[] | null;
  brush: Brush;
  /** City numbers in the order of the tray. */
  compared: readonly number[];
  hovered: number | null;
  pinned: number | null;
  nameOf: (city: number) => string;
  onHover: (city: number | null) => void;
  onChoose: (city: number) => void;
  /** What a path that is being drawn would choose, in words. */
  wordsFor: (path: readonly Share[]) => string;
  onDrawn: (path: readonly Share[]) => void;
}

const REACH_PX = 12;
/** A label on the right half of the plot stands left of its mark. */
const LABEL_GAP_PX = 10;
/** Least distance between two labels. */
const LABEL_LINE_PX = 14;

/** Cities by two variables, with the line of least squares; the compared ones are marked and named. */
export function ScatterPlot(props: ScatterPlotProps) {
  const { x, y, points, fit, compared, hovered, pinned, nameOf, onHover, onChoose } = props;
  const plot = usePlot();
  const { size, left, top } = plot;
  const { path, handlers } = useBrush({
    brush: props.brush,
    onMove: (event) => onHover(cityAt(event)),
    onPress(event) {
      const city = cityAt(event);
      if (city !== null) onChoose(city);
    },
    onDrawn: props.onDrawn,
  });

  function cityAt(event: PointerEvent<SVGSVGElement>): number | null {
    const [x01, y01] = placeOf(event);
    const place = { xPx: left(x01), yPx: top(y01) };
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
    size.heightPx,
  );
  return (
    <figure className={styles['figure']}>
      <figcaption className={styles['yName']}>{y.name}</figcaption>
      <div className={styles['yAxis']} aria-hidden>
        <SideNames axis={y.axis} format={y.format} />
      </div>
      <svg
        ref={plot.ref}
        className={styles['plot']}
        role="img"
        aria-label={props.label}
        data-chart="scatter"
        data-brush={props.brush}
        {...handlers}
        onPointerLeave={() => onHover(null)}
      >
        <PlotGrid plot={plot} x={x.axis} y={y.axis} />
        {props.outline && (
          <path className={styles['area']} d={areaPath(props.outline, left, top)} />
        )}
        <ScatterDots {...props} left={left} top={top} />
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
            fill={compareVar(slot)}
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
            {compared.includes(point.city) && (
              <tspan
                className={styles['letter']}
                fill={compareVar(compared.indexOf(point.city))}
              >{`${compareLetter(compared.indexOf(point.city))} `}</tspan>
            )}
            {nameOf(point.city)}
          </text>
        ))}
        {path && (
          <>
            <path
              className={styles['drawn']}
              d={areaPath(props.brush === 'box' ? boxCorners(path) : path, left, top)}
            />
            <text
              className={styles['label']}
              x={left(Math.min(...path.map(([x01]) => x01)))}
              y={top(Math.max(...path.map(([, y01]) => y01))) - LABEL_GAP_PX}
            >
              {props.wordsFor(path)}
            </text>
          </>
        )}
      </svg>
      <div className={styles['xAxis']} aria-hidden>
        <FootNames axis={x.axis} format={x.format} />
      </div>
      <figcaption className={styles['xName']}>{x.name}</figcaption>
    </figure>
  );
}

/** The four corners of the rectangle between two. */
function boxCorners(path: readonly Share[]): readonly Share[] {
  const [from, to] = path;
  return from && to ? [from, [to[0], from[1]], to, [from[0], to[1]]] : path;
}

function areaPath(
  corners: readonly Share[],
  left: (x01: number) => number,
  top: (y01: number) => number,
): string {
  const places = corners.map(([x01, y01]) => `${left(x01).toFixed(1)} ${top(y01).toFixed(1)}`);
  return `M${places.join('L')}Z`;
}
