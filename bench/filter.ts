import { BRI_STATUSES, type City } from '../src/domain/city.ts';
import { type CityFilters, EMPTY_FILTERS } from '../src/domain/filter/city-filters.ts';
import { crossFilter } from '../src/domain/filter/cross-filter.ts';
import { buildFilterTable } from '../src/domain/filter/filter-table.ts';
import {
  type FilteredCity,
  naiveCrossFilter,
  naiveText,
} from '../tests/unit/domain/filter/naive-filter.ts';

/** Run with `npx tsx bench/filter.ts [cities]`. Times are CPU medians; only ratios travel between machines. */
const CITY_COUNT = Number(process.argv[2] ?? 100_000);
const ROUNDS = 21;
const NAIVE_ROUNDS = 1;

const COUNTRIES = Array.from({ length: 150 }, (_, at) => ({
  en: `Country ${at}`,
  zh: `国家${at}`,
}));
const SECTORS = Array.from({ length: 10 }, (_, at) => `sector_${at}`);
const GRADES = ['A', 'B', 'C'];
const SCORE_STATUSES = ['rated', 'conditional', 'not_rated'];

const random = mulberry32(20261);
const rows = Array.from({ length: CITY_COUNT }, (_, at) => randomRow(at));
const buildStart = process.cpuUsage();
const table = buildFilterTable({
  cities: rows.map(({ city }) => city),
  sectorIds: SECTORS,
  sectorMasks: Uint32Array.from(rows, ({ sectors }) =>
    sectors.reduce((mask, sector) => mask | (1 << SECTORS.indexOf(sector)), 0),
  ),
  grades: { values: GRADES, of: (at) => rows[at]?.grade ?? null },
  scoreStatuses: { values: SCORE_STATUSES, of: (at) => rows[at]?.scoreStatus ?? null },
  indexes: Float64Array.from(rows, ({ index }) => index ?? Number.NaN),
});
console.log(`${CITY_COUNT} cities, table built once in ${cpuMs(buildStart).toFixed(0)} ms`);

const CASES: Record<string, Partial<CityFilters>> = {
  'no filter': {},
  'one sector': { sectors: new Set(['sector_3']) },
  'three facets': {
    sectors: new Set(['sector_3', 'sector_4']),
    regions: new Set(['region_1', 'region_2']),
    index: [30, 70],
  },
  text: { text: 'city 4' },
  'all nine facets': {
    sectors: new Set(['sector_1', 'sector_2']),
    sectorMode: 'all',
    regions: new Set(['region_0', 'region_1', 'region_2', 'region_3', 'region_4']),
    countries: new Set(Array.from({ length: 100 }, (_, at) => `C${at}`)),
    statuses: new Set(['member', 'withdrawn']),
    grades: new Set(['A', 'B']),
    scoreStatuses: new Set(['rated', 'conditional']),
    population: [1e5, 2e7],
    index: [10, 90],
    text: 'city',
  },
};

for (const [name, chosen] of Object.entries(CASES)) {
  const filters: CityFilters = { ...EMPTY_FILTERS, ...chosen };
  const visible = crossFilter(table, filters).visibleCount;
  const naive = naiveCrossFilter(rows, filters).visible.length;
  if (visible !== naive) throw new Error(`Answers differ: ${visible} and ${naive}`);
  const fastMs = medianMs(ROUNDS, () => crossFilter(table, filters));
  const naiveMs = medianMs(NAIVE_ROUNDS, () => naiveCrossFilter(rows, filters));
  console.log(
    `${name.padEnd(16)} ${fastMs.toFixed(2).padStart(8)} ms   naive ${naiveMs.toFixed(0).padStart(6)} ms   ${(naiveMs / fastMs).toFixed(0).padStart(5)} ×   ${visible} shown`,
  );
}

function randomRow(at: number): FilteredCity {
  const countryAt = Math.floor(random() * COUNTRIES.length);
  const country = COUNTRIES[countryAt] ?? { en: '', zh: null };
  const rated = random() < 0.8;
  const city: City = {
    id: `c${countryAt}-city-${at}`,
    name: { en: `City ${at}`, zh: `城市${at}` },
    iso2: `C${countryAt}`,
    iso3: `C${countryAt}`,
    country,
    region: `region_${countryAt % 7}`,
    admin1: null,
    lng: random() * 360 - 180,
    lat: random() * 140 - 60,
    population: random() < 0.95 ? Math.round(10 ** (4 + 3.3 * random())) : null,
    isCapital: false,
    briStatus: BRI_STATUSES[Math.floor(random() * BRI_STATUSES.length)] ?? 'member',
    briMouDate: null,
    briExitDate: null,
  };
  return {
    city,
    sectors: SECTORS.filter(() => random() < 0.3),
    grade: GRADES[Math.floor(random() * GRADES.length)] ?? null,
    scoreStatus: rated ? (random() < 0.8 ? 'rated' : 'conditional') : 'not_rated',
    index: rated ? random() * 100 : null,
    text: naiveText(city),
  };
}

function medianMs(rounds: number, work: () => void): number {
  const times = Array.from({ length: rounds }, () => {
    const start = process.cpuUsage();
    work();
    return cpuMs(start);
  }).sort((left, right) => left - right);
  return times[Math.floor(rounds / 2)] ?? Number.NaN;
}

function cpuMs(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Small seeded generator, so that runs compare. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
