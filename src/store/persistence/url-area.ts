import {
  DEFAULT_CHARTS,
  isDifferenceSide,
  isSharedMethod,
  REFERENCES,
  REQUIREMENT_VIEWS,
} from '../../domain/chart-choices.ts';
import type { PlotArea } from '../../domain/filter/plot-area.ts';
import type { VariableId } from '../../domain/variable.ts';
import { member, readNumber, readSpan, type UrlField } from './url-values.ts';

/** An outline of more corners than this is drawn by no hand. */
const MAX_CORNERS = 100;

const VARIABLE =
  /^(index|population|requirement:\d{1,2}|ecology:[a-z]{1,20}|indicator:[a-z0-9_]{1,60})$/;

/** The area chosen in a plot as `x,y,x/y,x/y…`: two variables and corners in their units. */
export const AREA_FIELD: UrlField = {
  key: 'area',
  write: ({ filters: { area } }) =>
    area && [area.x, area.y, ...area.corners.map((corner) => corner.join('/'))].join(),
  read: (text, scenario) => {
    const area = readArea(text);
    return area && { ...scenario, filters: { ...scenario.filters, area } };
  },
};

/** Ranges of variables as `variable~from~to`, several with commas. */
export const RANGES_FIELD: UrlField = {
  key: 'rng',
  write: ({ filters: { ranges } }) =>
    ranges.size === 0 ? null : [...ranges].map(([id, ends]) => [id, ...ends].join('~')).join(),
  read: (text, scenario) => {
    const ranges = readRanges(text);
    return ranges && { ...scenario, filters: { ...scenario.filters, ranges } };
  },
};

/**
 * What the charts of the comparison show: both axes of the scatter plot, the strip's variable, dots or radar, whom the
 * cities are held against, both sides of the difference, both methods of the slopes.
 */
export const CHART_FIELDS: UrlField[] = [
  {
    key: 'xy',
    write: ({ charts: { axes } }) => axes && `${axes.x},${axes.y}`,
    read: (text, scenario) => {
      const [x = '', y = '', ...rest] = text.split(',');
      if (rest.length > 0 || !isVariable(x) || !isVariable(y)) return null;
      return { ...scenario, charts: { ...scenario.charts, axes: { x, y } } };
    },
  },
  {
    key: 'strip',
    write: ({ charts: { strip } }) => (strip === DEFAULT_CHARTS.strip ? null : strip),
    read: (text, scenario) =>
      isVariable(text) ? { ...scenario, charts: { ...scenario.charts, strip: text } } : null,
  },
  {
    key: 'req',
    write: ({ charts: { requirements } }) =>
      requirements === DEFAULT_CHARTS.requirements ? null : requirements,
    read: (text, scenario) =>
      member(REQUIREMENT_VIEWS)(text)
        ? { ...scenario, charts: { ...scenario.charts, requirements: text } }
        : null,
  },
  {
    key: 'ref',
    write: ({ charts: { reference } }) =>
      reference === DEFAULT_CHARTS.reference ? null : reference,
    read: (text, scenario) =>
      member(REFERENCES)(text)
        ? { ...scenario, charts: { ...scenario.charts, reference: text } }
        : null,
  },
  pairField('diff', 'difference', isDifferenceSide),
  pairField('slope', 'slope', isSharedMethod),
];

/** Two choices with a comma between them; those that mean nothing elsewhere are in no address. */
function pairField<Key extends 'difference' | 'slope'>(
  key: string,
  field: Key,
  isShared: (text: string) => boolean,
): UrlField {
  const usual = DEFAULT_CHARTS[field].join();
  return {
    key,
    write({ charts }) {
      const pair: readonly string[] = charts[field];
      return pair.every(isShared) && pair.join() !== usual ? pair.join() : null;
    },
    read(text, scenario) {
      const pair = text.split(',');
      if (pair.length !== 2 || !pair.every(isShared)) return null;
      return { ...scenario, charts: { ...scenario.charts, [field]: pair } };
    },
  };
}

/** Ranges of more variables than this are chosen by no hand. */
const MAX_RANGES = 20;

function readRanges(text: string): ReadonlyMap<VariableId, readonly [number, number]> | null {
  const ranges = new Map<VariableId, readonly [number, number]>();
  const items = text.split(',');
  if (items.length > MAX_RANGES) return null;
  for (const item of items) {
    const [id = '', ...ends] = item.split('~');
    const span = readSpan(ends.join('~'));
    if (!span || !isVariable(id) || id === 'index' || id === 'population') return null;
    ranges.set(id, span);
  }
  return ranges;
}

function readArea(text: string): PlotArea | null {
  const [x = '', y = '', ...rest] = text.split(',');
  const corners: readonly (number | null)[][] = rest.map((one) => one.split('/').map(readNumber));
  if (!isVariable(x) || !isVariable(y) || !corners.every(isCorner)) return null;
  const [low, high] = corners;
  if (!low || !high || corners.length > MAX_CORNERS) return null;
  const isBackward = corners.length === 2 && (low[0] > high[0] || low[1] > high[1]);
  return isBackward ? null : { x, y, corners };
}

function isVariable(id: string): id is VariableId {
  return VARIABLE.test(id);
}

function isCorner(numbers: (number | null)[]): numbers is [x: number, y: number] {
  return numbers.length === 2 && !numbers.includes(null);
}
