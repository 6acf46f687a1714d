import { BRI_STATUSES } from '../../domain/city.ts';
import type { CityFilters } from '../../domain/filter/city-filters.ts';
import { LANGUAGES } from '../../domain/language.ts';
import { LAYOUT_PARTS } from '../../domain/layout/parts.ts';
import {
  type Camera,
  type ColourBy,
  DATA_PAGES,
  DEFAULT_SCENARIO,
  DRAWERS,
  LAYOUT_TABS,
  LINK_LEVELS,
  LINKS_TABS,
  MAP_LAYERS,
  PROJECTIONS,
  type Scenario,
  THEMES,
  WORKSPACES,
} from '../scenario.ts';
import { AREA_FIELD, CHART_FIELDS, RANGES_FIELD } from './url-area.ts';
import { LAB_FIELDS } from './url-lab.ts';
import { LAYOUT_FIELDS } from './url-layout.ts';
import { LINK_FIELDS } from './url-links.ts';
import { METHOD_FIELDS } from './url-method.ts';
import { POTENTIAL_FIELDS } from './url-potential.ts';
import {
  isCountry,
  isId,
  isRegion,
  member,
  readList,
  readNumber,
  readSpan,
  type UrlField,
} from './url-values.ts';

const MAX_TEXT = 80;

/** `always`: written even at its default, because the next reader's own preference may differ. */
function oneOf<K extends keyof Scenario>(
  key: string,
  field: K,
  allowed: readonly Scenario[K][],
  always = false,
): UrlField {
  return {
    key,
    write: (scenario) =>
      !always && scenario[field] === DEFAULT_SCENARIO[field] ? null : String(scenario[field]),
    read: (text, scenario) => {
      const value = allowed.find((item) => String(item) === text);
      return value === undefined ? null : { ...scenario, [field]: value };
    },
  };
}

type SetFilter = 'sectors' | 'regions' | 'countries' | 'statuses' | 'grades' | 'scoreStatuses';

function setFilter(
  key: string,
  field: SetFilter,
  isItem: (item: string) => item is string,
): UrlField {
  return {
    key,
    write: ({ filters }) => (filters[field].size === 0 ? null : [...filters[field]].join(',')),
    read: (text, scenario) => {
      const items = readList(text, isItem);
      return items && withFilter(scenario, { [field]: items });
    },
  };
}

function withFilter(scenario: Scenario, patch: Partial<CityFilters>): Scenario {
  return { ...scenario, filters: { ...scenario.filters, ...patch } };
}

const MOST_INDEX = 100;

function rangeFilter(key: string, field: 'population' | 'index', most: number): UrlField {
  return {
    key,
    write: ({ filters }) => filters[field]?.join('~') ?? null,
    read: (text, scenario) => {
      const span = readSpan(text);
      const isPossible = span !== null && span[0] >= 0 && span[1] <= most;
      return isPossible ? withFilter(scenario, { [field]: span }) : null;
    },
  };
}

function writeCamera(camera: Camera): string {
  const { zoom, lat, lng, bearing, pitch } = camera;
  const parts = [zoom.toFixed(2), lat.toFixed(4), lng.toFixed(4)];
  if (bearing !== 0 || pitch !== 0) parts.push(bearing.toFixed(1), pitch.toFixed(1));
  return parts.map((part) => String(Number(part))).join('/');
}

function readCamera(text: string): Camera | null {
  const numbers = text.split('/').map(readNumber);
  const [zoom, lat, lng, bearing = 0, pitch = 0, ...rest] = numbers;
  if (zoom == null || lat == null || lng == null || bearing == null || pitch == null) return null;
  const inRange =
    rest.length === 0 &&
    zoom >= 0 &&
    zoom <= 22 &&
    Math.abs(lat) <= 90 &&
    Math.abs(lng) <= 360 &&
    Math.abs(bearing) <= 360 &&
    pitch >= 0 &&
    pitch <= 85;
  return inRange ? { zoom, lat, lng, bearing, pitch } : null;
}

const COLOUR_BY =
  /^(sector|index|requirement:\d{1,2}|ecology:[a-z]{1,20}|indicator:[a-z0-9_]{1,60})$/;

/** Every field of the address, in the order in which they are written. */
export const URL_FIELDS: readonly UrlField[] = [
  {
    key: 'map',
    write: ({ camera }) => camera && writeCamera(camera),
    read: (text, scenario) => {
      const camera = readCamera(text);
      return camera && { ...scenario, camera };
    },
  },
  oneOf('proj', 'projection', PROJECTIONS),
  oneOf('ws', 'workspace', WORKSPACES),
  oneOf('page', 'dataPage', DATA_PAGES),
  {
    key: 'layers',
    write: ({ layers }) => layers && [...layers].join(','),
    read: (text, scenario) => {
      const layers = readList(text, member(MAP_LAYERS));
      return layers && { ...scenario, layers };
    },
  },
  oneOf('lang', 'language', LANGUAGES, true),
  oneOf('theme', 'theme', THEMES, true),
  oneOf('borders', 'borders', [true, false]),
  setFilter('sec', 'sectors', isId),
  {
    key: 'secmode',
    write: ({ filters }) => (filters.sectorMode === 'any' ? null : filters.sectorMode),
    read: (text, scenario) =>
      text === 'any' || text === 'all' ? withFilter(scenario, { sectorMode: text }) : null,
  },
  setFilter('reg', 'regions', isRegion),
  setFilter('country', 'countries', isCountry),
  setFilter('bri', 'statuses', member(BRI_STATUSES)),
  setFilter('grade', 'grades', member(['A', 'B', 'C'])),
  setFilter('status', 'scoreStatuses', member(['rated', 'conditional', 'not_rated'])),
  rangeFilter('pop', 'population', Number.POSITIVE_INFINITY),
  rangeFilter('idx', 'index', MOST_INDEX),
  {
    key: 'notrated',
    write: ({ filters }) => (filters.includeNotRated ? 'show' : null),
    read: (text, scenario) =>
      text === 'show' ? withFilter(scenario, { includeNotRated: true }) : null,
  },
  RANGES_FIELD,
  AREA_FIELD,
  {
    key: 'q',
    write: ({ filters }) => filters.text || null,
    read: (text, scenario) => (text.length > MAX_TEXT ? null : withFilter(scenario, { text })),
  },
  {
    key: 'city',
    write: ({ pinned }) => pinned,
    read: (text, scenario) => (isId(text) ? { ...scenario, pinned: text } : null),
  },
  {
    key: 'by',
    write: ({ colourBy }) => colourBy,
    read: (text, scenario) =>
      COLOUR_BY.test(text) ? { ...scenario, colourBy: text as ColourBy } : null,
  },
  ...CHART_FIELDS,
  ...METHOD_FIELDS,
  ...LINK_FIELDS,
  ...POTENTIAL_FIELDS,
  ...LAB_FIELDS,
  ...LAYOUT_FIELDS,
  oneOf('level', 'linkLevel', LINK_LEVELS),
  oneOf('tab', 'linksTab', LINKS_TABS),
  oneOf('ltab', 'layoutTab', LAYOUT_TABS),
  {
    key: 'off',
    write: ({ hiddenLayoutParts }) =>
      hiddenLayoutParts.size === 0 ? null : [...hiddenLayoutParts].join(','),
    read: (text, scenario) => {
      const hiddenLayoutParts = readList(text, member(LAYOUT_PARTS));
      return hiddenLayoutParts && { ...scenario, hiddenLayoutParts };
    },
  },
  {
    key: 'drawer',
    write: ({ drawer }) => drawer,
    read: (text, scenario) => {
      const drawer = DRAWERS.find((item) => item === text);
      return drawer === undefined ? null : { ...scenario, drawer };
    },
  },
  oneOf('tall', 'isDrawerTall', [true, false]),
];
