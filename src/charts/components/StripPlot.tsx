import type { PointerEvent } from 'react';
import { compareLetter, compareVar } from '../../ui/tokens.ts';
import { type Axis, axisShare } from '../series/axis.ts';
import type { Share } from '../series/plot-area.ts';
import { spreadLabels } from '../series/spread-labels.ts';
import type { Strip, StripDot } from '../series/strip.ts';
import styles from './StripPlot.module.css';
import { useBrush } from './use-brush.ts';
import { useSize } from './use-size.ts';

export interface StripPlotProps {
  label: string;
  axis: Axis;
  format: (value: number) => string;
  strip: Strip;
  /** Cities that are chosen here, with 1; null = no choice. */
  inside: Uint8Array | null;
  /** Ends of the choice, shares of the axis. */
  band: readonly [from01: number, to01: number] | null;
  /** Values of the compared cities in the order of the tray; null = no data. */
  marks: readonly { city: number; value: number | null; name: string }[];
  hovered: number | null;
  onHover: (city: number | null) => void;
  onChoose: (city: number) => void;
  /** What a path that is being drawn would choose, in words. */
  wordsFor: (path: readonly Share[]) => string;
  onDrawn: (path: readonly Share[]) => void;
}

/** Room above the dots for the letters of the compared cities, in px. */
const MARKS_PX = 34;
/** Height of the middle of the letters, and least distance between two. */
const LETTER_PX = 13;
const LETTER_GAP_PX = 26;
/** Foot of the words of a choice that is being drawn, above the axis. */
const WORDS_PX = 6;
/** Widest that a dot gets. */
const DOT_PX = 7;

/** Cities stacked along one variable, quartiles in the ground, the compared ones as pins above. */
export function StripPlot(props: StripPlotProps) {
  const { label, axis, format, strip, inside, band, marks, hovered, onHover, onChoose } = props;
  const [ref, { widthPx, heightPx }] = useSize<SVGSVGElement>();
  const stack = Math.max(0, heightPx - MARKS_PX);
  const step = strip.height === 0 ? DOT_PX : Math.min(DOT_PX, stack / strip.height);
  const left = (value: number): number => axisShare(axis, value) * widthPx;
  const topOf = (level: number): number => heightPx - (level + 0.5) * step;

  const { path, handlers } = useBrush({
    brush: 'box',
    onMove: (event) => onHover(cityAt(event)),
    onPress(event) {
      const city = cityAt(event);
      if (city !== null) onChoose(city);
    },
    onDrawn: props.onDrawn,
  });

  function cityAt(event: PointerEvent<SVGSVGElement>): number | null {
    const box = event.currentTarget.getBoundingClientRect();
    const x01 = (event.clientX - box.left) / widthPx;
    const level = Math.floor((heightPx - (event.clientY - box.top)) / step);
    let best: { city: number; away: number } | null = null;
    for (const dot of strip.dots) {
      const away = Math.abs(dot.x01 - x01) * widthPx;
      if (dot.level === level && away <= DOT_PX && away < (best?.away ?? Number.POSITIVE_INFINITY))
        best = { city: dot.city, away };
    }
    return best?.city ?? null;
  }

  function dotsPath(dots: readonly StripDot[]): string {
    const places = dots.map(
      ({ x01, level }) => `M${(x01 * widthPx).toFixed(1)} ${topOf(level).toFixed(1)}h0`,
    );
    return places.join('');
  }

  const spanOf = ([from01, to01]: readonly [number, number]) => ({
    x: from01 * widthPx,
    width: Math.max(1, (to01 - from01) * widthPx),
    y: MARKS_PX,
    height: stack,
  });
  const ends = path?.map(([x01]) => Math.min(1, Math.max(0, x01)));
  const drawn = ends && ([Math.min(...ends), Math.max(...ends)] as const);
  const pins = marks.flatMap(({ city, value }, slot) =>
    value === null ? [] : [{ city, slot, xPx: left(value) }],
  );
  const letterLefts = spreadLabels(
    pins.map(({ xPx }) => xPx),
    LETTER_GAP_PX,
    widthPx,
  );
  const at = strip.dots.find(({ city }) => city === hovered);
  return (
    <div className={styles['figure']}>
      <svg
        ref={ref}
        className={styles['plot']}
        role="img"
        aria-label={label}
        data-chart="strip"
        {...handlers}
        onPointerLeave={() => onHover(null)}
      >
        {strip.quartiles && (
          <>
            <rect
              className={styles['middle']}
              x={left(strip.quartiles[0])}
              width={Math.max(0, left(strip.quartiles[2]) - left(strip.quartiles[0]))}
              y={MARKS_PX}
              height={stack}
            />
            <line
              className={styles['median']}
              x1={left(strip.quartiles[1])}
              x2={left(strip.quartiles[1])}
              y1={MARKS_PX}
              y2={heightPx}
            />
          </>
        )}
        {band && <rect className={styles['band']} {...spanOf(band)} />}
        <path
          className={styles['dots']}
          data-outside={inside !== null}
          strokeWidth={Math.max(1, step - 1)}
          d={dotsPath(strip.dots)}
        />
        {inside && (
          <path
            className={styles['dots']}
            strokeWidth={Math.max(1, step - 1)}
            d={dotsPath(strip.dots.filter(({ city }) => inside[city] === 1))}
          />
        )}
        {at && (
          <circle
            className={styles['ring']}
            cx={at.x01 * widthPx}
            cy={topOf(at.level)}
            r={step / 2 + 2}
          />
        )}
        {pins.map(({ city, slot, xPx }, pin) => {
          const letterLeft = letterLefts[pin] as number;
          return (
            <g key={city} data-slot={compareLetter(slot)}>
              <path
                className={styles['pin']}
                stroke={compareVar(slot)}
                d={`M${letterLeft} ${LETTER_PX}L${xPx} ${MARKS_PX}V${heightPx}`}
              />
              <circle
                className={styles['mark']}
                fill={compareVar(slot)}
                cx={letterLeft}
                cy={LETTER_PX}
              />
              <text className={styles['letter']} x={letterLeft} y={LETTER_PX}>
                {compareLetter(slot)}
              </text>
            </g>
          );
        })}
        {path && drawn && (
          <>
            <rect className={styles['band']} {...spanOf(drawn)} />
            <text className={styles['drawn']} x={drawn[0] * widthPx} y={heightPx - WORDS_PX}>
              {props.wordsFor(path)}
            </text>
          </>
        )}
      </svg>
      <div className={styles['axis']} aria-hidden>
        {axis.ticks.map((tick) => (
          <span key={tick} style={{ left: `${axisShare(axis, tick) * 100}%` }}>
            {format(tick)}
          </span>
        ))}
      </div>
    </div>
  );
}
