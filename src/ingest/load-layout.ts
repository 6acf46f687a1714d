import * as z from 'zod/mini';
import type { Localised } from '../domain/language.ts';
import type { LayoutPlan, Programme } from '../domain/layout/plan.ts';
import type { Result } from '../domain/result.ts';
import { checkShape, memberPlace } from './check-shape.ts';
import { LAYOUT_RESOURCE } from './package-shape.ts';
import {
  codeIndex,
  type LayoutFile,
  parseBelts,
  parseCentres,
  parseCounties,
  parseFingers,
  parseRing,
  parseRivers,
  parseSites,
  parseTownships,
  parseVillages,
} from './parse-layout.ts';
import { parseSources } from './parse-lists.ts';
import { ProblemList } from './problem-list.ts';
import type { ReadFile } from './read-file.ts';
import { readJson } from './read-json.ts';
import { readResources } from './read-resources.ts';

const PARTS = [
  'counties',
  'ring',
  'belts',
  'rivers',
  'centres',
  'fingers',
  'townships',
  'villages',
  'sites',
] as const;
type Part = (typeof PARTS)[number];

const text = z.string().check(z.minLength(1));
const planSchema = z.object({
  id: text,
  title_en: text,
  title_zh: z.nullish(text),
  counts: z.optional(z.record(z.string(), z.int())),
  programmes: z.optional(
    z.array(z.object({ id: text, name_en: text, name_zh: z.nullish(text), source_id: text })),
  ),
});

/** Numbers that a plan states of itself, by name. */
export function layoutCounts(plan: LayoutPlan): Record<string, number> {
  const villagesOf = (kind: 'village' | 'community' | 'special_unit'): number =>
    plan.villages.features.filter((village) => village.properties.kind === kind).length;
  const centresOf = (role: 'central_city' | 'county_centre'): number =>
    plan.centres.features.filter((centre) => centre.properties.role === role).length;
  return {
    counties: plan.counties.features.filter((county) => county.properties.kind === 'county').length,
    ring: 1,
    ring_stops: plan.ringStops.features.length,
    belts: plan.belts.features.length,
    rivers: plan.rivers.features.length,
    central_cities: centresOf('central_city'),
    county_centres: centresOf('county_centre'),
    fingers: plan.fingers.features.length,
    townships: plan.townships.features.length,
    villages: villagesOf('village'),
    communities: villagesOf('community'),
    special_units: villagesOf('special_unit'),
    documented_villages: plan.villages.features.filter(
      (village) => village.properties.documentedIn.length > 0,
    ).length,
    sites: plan.sites.features.length,
  };
}

function checkCounts(
  stated: Record<string, number>,
  plan: LayoutPlan,
  file: string,
  problems: ProblemList,
): void {
  const counted = layoutCounts(plan);
  for (const [name, count] of Object.entries(stated)) {
    const found = counted[name];
    const place = memberPlace(['counts', name]);
    if (found === undefined) problems.add('unknown-count', file, place, { name });
    else if (found !== count)
      problems.add('wrong-count', file, place, { name, stated: count, counted: found });
  }
}

function assemble(
  id: string,
  title: Localised,
  files: ReadonlyMap<Part, LayoutFile>,
  programmes: readonly Programme[],
): LayoutPlan | null {
  const fileOf = (part: Part): LayoutFile => {
    const found = files.get(part);
    if (found === undefined) throw new Error(`no layout file: ${part}`);
    return found;
  };
  const counties = parseCounties(fileOf('counties'));
  const townships = parseTownships(fileOf('townships'), codeIndex(counties));
  const { ring, stops } = parseRing(fileOf('ring'));
  const belts = parseBelts(fileOf('belts'));
  const rivers = parseRivers(fileOf('rivers'));
  const centres = parseCentres(fileOf('centres'));
  const fingers = parseFingers(fileOf('fingers'));
  const villages = parseVillages(fileOf('villages'), {
    townshipCodes: codeIndex(townships),
    countyCodes: codeIndex(counties),
    programmeIds: new Map(programmes.map((programme, index) => [programme.id, index])),
  });
  const sites = parseSites(fileOf('sites'));
  if (ring === null) return null;
  return {
    id,
    title,
    programmes,
    counties,
    ring,
    ringStops: stops,
    belts,
    rivers,
    centres,
    fingers,
    townships,
    villages,
    sites,
  };
}

/**
 * Reads the layout of a package: the resource `layout` (its plan) and `layout-counties`, `layout-ring` and so on.
 * Gives every problem of all these files at once.
 */
export async function loadLayout(read: ReadFile): Promise<Result<LayoutPlan>> {
  const problems = new ProblemList();
  const failed = (): Result<LayoutPlan> => ({ ok: false, problems: problems.toArray() });
  const partNames = PARTS.map((part) => [part, `${LAYOUT_RESOURCE}-${part}`] as const);
  const texts = await readResources(
    [LAYOUT_RESOURCE, 'sources', ...partNames.map(([, name]) => name)],
    read,
    problems,
  );
  const planText = texts?.get(LAYOUT_RESOURCE);
  const sourceText = texts?.get('sources');
  if (!planText || !sourceText || !problems.isEmpty) return failed();

  const sources = parseSources(sourceText.text, sourceText.file, problems);
  const sourceIds = new Map(sources.map((source, index) => [source.id, index]));
  const planValue = readJson(planText.text, planText.file, problems);
  const plan =
    planValue === undefined ? null : checkShape(planSchema, planValue, planText.file, problems);
  if (plan === null) return failed();
  const programmes = (plan.programmes ?? []).map(
    ({ id, name_en, name_zh }): Programme => ({ id, name: { en: name_en, zh: name_zh ?? null } }),
  );
  const files = new Map(
    partNames.map(([part, name]) => {
      const found = texts?.get(name) ?? { text: '', file: part };
      return [part, { ...found, sourceIds, problems }] as const;
    }),
  );
  const title = { en: plan.title_en, zh: plan.title_zh ?? null };
  const layout = assemble(plan.id, title, files, programmes);
  if (layout !== null) checkCounts(plan.counts ?? {}, layout, planText.file, problems);
  return layout !== null && problems.isEmpty ? { ok: true, value: layout } : failed();
}
