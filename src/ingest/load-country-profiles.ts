import type {
  CountryColumn,
  CountryMetric,
  CountryProfiles,
  SectorMetric,
} from '../domain/links/potential/country-profiles.ts';
import { LINK_ROLES } from '../domain/links/potential/country-profiles.ts';
import type { Result } from '../domain/result.ts';
import { reportDuplicate, reportNumber } from './cell-rules.ts';
import { PROFILE_RESOURCES } from './package-shape.ts';
import { parseSectors, parseSources } from './parse-lists.ts';
import { ProblemList } from './problem-list.ts';
import type { ReadFile } from './read-file.ts';
import { type NamedText, readResources } from './read-resources.ts';
import { type IdIndex, readTable } from './read-table.ts';

const MAX_DECIMALS = 6;
const DIRECTIONS = ['more', 'less'] as const;

/** What the three tables refer to. */
interface ProfileContext {
  sectorIds: IdIndex;
  sourceIds: IdIndex;
  problems: ProblemList;
}

function indexById(records: readonly { id: string }[]): IdIndex {
  return records.length === 0 ? null : new Map(records.map(({ id }, index) => [id, index]));
}

/** `country-metric-catalog.csv`, in file order. */
function parseCatalog({ text, file }: NamedText, { problems }: ProfileContext): CountryMetric[] {
  const metrics: CountryMetric[] = [];
  const seen = new Set<string>();
  readTable(text, file, ['id', 'name_en', 'unit_en', 'decimals'], problems, (row) => {
    const id = row.text('id');
    if (seen.has(id)) reportDuplicate(id, file, row.place, problems);
    seen.add(id);
    const decimals = row.numeric('decimals');
    const isCount = Number.isInteger(decimals) && decimals >= 0 && decimals <= MAX_DECIMALS;
    if (!isCount && !Number.isNaN(decimals))
      reportNumber(row.raw('decimals'), 'decimals', file, row.place, problems);
    metrics.push({
      id,
      name: { en: row.text('name_en'), zh: row.optionalText('name_zh') },
      unit: { en: row.text('unit_en'), zh: row.optionalText('unit_zh') },
      decimals,
    });
  });
  return metrics;
}

/** `sector-metrics.csv`, in file order. */
function parseSectorMetrics(
  { text, file }: NamedText,
  metricIds: IdIndex,
  { sectorIds, problems }: ProfileContext,
): SectorMetric[] {
  const found: SectorMetric[] = [];
  readTable(text, file, ['sector', 'role', 'metric_id', 'direction'], problems, (row) => {
    row.reference('sector', 'sector', sectorIds);
    const role = row.choice('role', 'role', LINK_ROLES);
    const metric = row.reference('metric_id', 'metric', metricIds);
    const direction = row.choice('direction', 'direction', DIRECTIONS);
    if (role === null || metric < 0 || direction === null) return;
    found.push({
      sector: row.raw('sector'),
      role,
      metric,
      direction: direction === 'more' ? 1 : -1,
    });
  });
  return found;
}

/** `country-metrics.csv`: one column a metric, countries in ascending order. */
function parseColumns(
  { text, file }: NamedText,
  metricIds: IdIndex,
  { sourceIds, problems }: ProfileContext,
): Pick<CountryProfiles, 'countries' | 'columns'> {
  const figures: {
    metric: number;
    iso3: string;
    value: number;
    year: number;
    sources: number[];
  }[] = [];
  const seen = new Set<string>();
  readTable(text, file, ['metric_id', 'iso3', 'value', 'year', 'source_ids'], problems, (row) => {
    const metric = row.reference('metric_id', 'metric', metricIds);
    const iso3 = row.text('iso3');
    const key = `${row.raw('metric_id')} ${iso3}`;
    if (seen.has(key)) reportDuplicate(key, file, row.place, problems);
    seen.add(key);
    figures.push({
      metric,
      iso3,
      value: row.numeric('value'),
      year: row.optionalYear('year') ?? 0,
      sources: row.references('source_ids', 'source', sourceIds),
    });
  });
  const countries = [...new Set(figures.map(({ iso3 }) => iso3))].sort();
  const countryAt = new Map(countries.map((iso3, at) => [iso3, at]));
  const columns: CountryColumn[] = Array.from({ length: metricIds?.size ?? 0 }, () => ({
    values: new Float64Array(countries.length).fill(Number.NaN),
    years: new Int16Array(countries.length),
    sources: countries.map(() => []),
  }));
  for (const { metric, iso3, value, year, sources } of figures) {
    const column = columns[metric];
    const country = countryAt.get(iso3) ?? 0;
    if (!column) continue;
    column.values[country] = value;
    column.years[country] = year;
    column.sources[country]?.push(...sources);
  }
  return { countries, columns };
}

/**
 * Reads the figures of countries behind offers and needs: the resources of {@link PROFILE_RESOURCES}. Gives every
 * problem of these files at once.
 */
export async function loadCountryProfiles(read: ReadFile): Promise<Result<CountryProfiles>> {
  const problems = new ProblemList();
  const failed = (): Result<CountryProfiles> => ({ ok: false, problems: problems.toArray() });
  const texts = await readResources([...PROFILE_RESOURCES, 'sectors', 'sources'], read, problems);
  const catalog = texts?.get('country-metric-catalog');
  const figures = texts?.get('country-metrics');
  const roles = texts?.get('sector-metrics');
  const sectorFile = texts?.get('sectors');
  const sourceFile = texts?.get('sources');
  if (!catalog || !figures || !roles || !sectorFile || !sourceFile) return failed();
  const context: ProfileContext = {
    sectorIds: indexById(parseSectors(sectorFile.text, sectorFile.file, problems)),
    sourceIds: indexById(parseSources(sourceFile.text, sourceFile.file, problems)),
    problems,
  };
  const metrics = parseCatalog(catalog, context);
  const metricIds = indexById(metrics);
  const sectorMetrics = parseSectorMetrics(roles, metricIds, context);
  const { countries, columns } = parseColumns(figures, metricIds, context);
  if (!problems.isEmpty) return failed();
  return { ok: true, value: { countries, metrics, columns, sectorMetrics } };
}
