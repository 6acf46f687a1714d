import {
  type InternalRadarProps,
  PolarAngleAxis,
  PolarGrid,
  PolarRadiusAxis,
  Radar,
  RadarChart,
} from 'recharts';
import { compareVar } from '../../ui/tokens.ts';
import type { Axis } from '../series/axis.ts';
import { type RadarPoint, radarOutline } from '../series/radar.ts';
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

/** A name this near to the vertical is centred. */
const CENTRED = 0.3;
/** Letters that fit beside the plot in one line. */
const SHORT_NAME = 12;
const LINE_EM = 1.2;
/** Where the code stands over the topmost place, clear of the scale, and under the lowest. */
const ABOVE_EM = -2.3;
const BELOW_EM = 0.7;
const TICK_GAP_PX = 4;
const FILLED = { width: '100%', height: '100%' } as const;

/** Cities around a centre, a spoke per requirement; a line is broken where a value is missing. */
export function RadarPlot({ label, axis, spokes, shapes, reference, format }: RadarPlotProps) {
  const rows = spokes.map(({ code }, at) => ({
    code,
    reference: reference[at] ?? null,
    values: shapes.map(({ values }) => values[at] ?? null),
  }));
  return (
    <div className={styles['plot']} role="img" aria-label={label} data-chart="radar">
      <RadarChart
        responsive
        style={FILLED}
        data={rows}
        startAngle={90}
        endAngle={-270}
        outerRadius="64%"
        accessibilityLayer={false}
      >
        <PolarGrid gridType="polygon" />
        <PolarAngleAxis
          dataKey="code"
          axisLine={false}
          tickLine={false}
          tick={({ index, x, y, payload }) => (
            <SpokeName
              {...(spokes[index] ?? { code: '', name: '' })}
              x={Number(x)}
              y={Number(y)}
              angle={Number(payload.coordinate)}
            />
          )}
        />
        <PolarRadiusAxis
          angle={90}
          domain={[axis.lower, axis.upper]}
          ticks={[...axis.ticks]}
          axisLine={false}
          tick={({ x, y, payload }) => (
            <text className={styles['tick']} x={Number(x) + TICK_GAP_PX} y={Number(y)}>
              {format(Number(payload.value))}
            </text>
          )}
        />
        <Radar
          dataKey="reference"
          isAnimationActive={false}
          activeDot={false}
          shape={(props: InternalRadarProps) => (
            <path className={styles['reference']} d={radarOutline(placesOf(props)).path} />
          )}
        />
        {shapes.map(({ id }, slot) => (
          <Radar
            key={id}
            dataKey={({ values }: (typeof rows)[number]) => values[slot]}
            isAnimationActive={false}
            activeDot={false}
            shape={(props: InternalRadarProps) => (
              <CityShape places={placesOf(props)} slot={slot} />
            )}
          />
        ))}
      </RadarChart>
    </div>
  );
}

/** recharts puts a missing value into the centre, where 0 is. */
function placesOf({ points }: InternalRadarProps): (RadarPoint | null)[] {
  return points.map(({ x, y, value }) => (value === null || value === undefined ? null : { x, y }));
}

function CityShape({ places, slot }: { places: readonly (RadarPoint | null)[]; slot: number }) {
  const { path, isClosed, points } = radarOutline(places);
  return (
    <g stroke={compareVar(slot)} fill={compareVar(slot)}>
      {isClosed && <path className={styles['area']} d={path} />}
      <path className={styles['line']} d={path} />
      {points.map(({ spoke, x, y }) => (
        <path
          key={spoke}
          className={styles['mark']}
          d={slotPath(slot)}
          transform={`translate(${x} ${y})`}
        />
      ))}
    </g>
  );
}

interface SpokeNameProps {
  code: string;
  name: string;
  x: number;
  y: number;
  /** Degrees, 0 to the right, 90 upwards. */
  angle: number;
}

/** Code over name, on the outer side of its spoke; a long name beside the plot takes two lines. */
function SpokeName({ code, name, x, y, angle }: SpokeNameProps) {
  const across = Math.cos((angle * Math.PI) / 180);
  const up = Math.sin((angle * Math.PI) / 180);
  const isCentred = Math.abs(across) < CENTRED;
  const side = across > 0 ? 'start' : 'end';
  const lines = isCentred ? [name] : inTwoLines(name);
  const firstEm = isCentred ? (up > 0 ? ABOVE_EM : BELOW_EM) : (-lines.length * LINE_EM) / 2;
  return (
    <text className={styles['name']} x={x} y={y} textAnchor={isCentred ? 'middle' : side}>
      <tspan className={styles['code']} x={x} dy={`${firstEm}em`}>
        {code}
      </tspan>
      {lines.map((line) => (
        <tspan key={line} x={x} dy={`${LINE_EM}em`}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** Cut at the space nearest to its middle. */
function inTwoLines(name: string): string[] {
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const fromMiddle = (at: number): number => Math.abs(at - name.length / 2);
  const cut = spaces.sort((a, b) => fromMiddle(a) - fromMiddle(b))[0];
  if (cut === undefined || name.length <= SHORT_NAME) return [name];
  return [name.slice(0, cut), name.slice(cut + 1)];
}
