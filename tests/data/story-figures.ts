import { readFile } from 'node:fs/promises';
import type { AtlasData } from '../../src/domain/atlas-data.ts';
import { LEVELS } from '../../src/domain/indicator.ts';
import { measureLayout } from '../../src/domain/layout/layout-measures.ts';
import { layoutCounts } from '../../src/domain/layout/measures/plan-counts.ts';
import type { LayoutPlan } from '../../src/domain/layout/plan.ts';
import { reachRows } from '../../src/domain/layout/reach.ts';
import {
  type CarriedLayout,
  carryLayout,
} from '../../src/domain/layout/transfer/carried-layout.ts';
import type { Gazetteer } from '../../src/domain/layout/transfer/towns.ts';
import type { LinkKind, RecordedLink } from '../../src/domain/links/recorded.ts';
import { quantileOfSorted } from '../../src/domain/scoring/classes.ts';
import { GRADES } from '../../src/domain/scoring/evidence.ts';
import { editionMethod } from '../../src/domain/scoring/method.ts';
import { usedByRequirement } from '../../src/domain/scoring/requirement-scores.ts';
import {
  STATUSES,
  scoreEdition,
  weighRequirements,
} from '../../src/domain/scoring/score-edition.ts';
import { planDraws } from '../../src/domain/scoring/uncertainty/draw-plan.ts';
import { drawRanks } from '../../src/domain/scoring/uncertainty/draw-ranks.ts';
import { DRAW_FACTORS, type DrawFactor } from '../../src/domain/scoring/uncertainty/factors.ts';
import { DRAW_COUNTS } from '../../src/domain/scoring/uncertainty/rank-bands.ts';
import {
  CLAIM_CHANCE,
  shareToldApart,
  summariseRanks,
} from '../../src/domain/scoring/uncertainty/rank-summary.ts';
import { loadGazetteer } from '../../src/ingest/layout-draft/load-gazetteer.ts';
import { DEFAULT_SEED } from '../../src/store/scenario.ts';
import { openPublishedData } from '../support/published-data.ts';
import { openPublishedLayout } from '../support/published-layout.ts';

/** Figures that a scene may name, by the scene's id: computed from the published package, rounded as they are told. */
export type SceneFigures = Readonly<Record<string, readonly (number | string)[]>>;

const FULL_MARKS = 100;

/** Half the width of a belt as the layout draws it (docs/layout.md), and the reach that a scene shows, km. */
const BELT_BUFFER_KM = 5;
const REACH_KM = 5;

/** Figures of every scene of the ready stories, by the story's id. */
export async function storyFigures(): Promise<Readonly<Record<string, SceneFigures>>> {
  const [data, plan, towns] = await Promise.all([
    openPublishedData(),
    openPublishedLayout(),
    openTowns(),
  ]);
  return {
    'who-we-are': unionFigures(data),
    'how-green': scoreFigures(data),
    jincheng: await layoutFigures(data, plan, towns),
  };
}

/** Numbers that the stories write as words. */
export async function figuresInWords() {
  const [data, plan] = await Promise.all([openPublishedData(), openPublishedLayout()]);
  const corridors = data.links.filter(({ kind }) => kind === 'corridor');
  return {
    regions: countsBy(data.cities.map(({ region }) => region)).length,
    corridors: countsBy(corridors.map(({ facts }) => String(facts['corridor']))).map(
      ([name]) => name,
    ),
    sectorsOfProjects: new Set(data.projects.flatMap(({ sector }) => sector ?? [])).size,
    requirements: data.edition.requirements.length,
    agriculturalLinks: data.links.filter(({ sector }) => sector === 'agriculture').length,
    belts: plan.belts.features.length,
    fingers: plan.fingers.features.length,
    counties: layoutCounts(plan).counties,
  };
}

function unionFigures({ cities, links, projects, sources }: AtlasData): SceneFigures {
  const regions = countsBy(cities.map(({ region }) => region)).map(([, count]) => count);
  const between = links.filter(({ a, b }) => a.city >= 0 && b.city >= 0);
  const ofKind = (kind: LinkKind, all = between) => all.filter((link) => link.kind === kind);
  const almaty = cities.findIndex(({ id }) => id === 'kz-almaty');
  const ofAlmaty = links.filter(({ a, b }) => a.city === almaty || b.city === almaty);
  const sectors = countsBy(projects.map(({ sector }) => String(sector)));
  const farms = projects.filter(({ sector }) => sector === 'agriculture');
  const nearKm = Math.max(
    ...projects.flatMap(({ near }) => near.map(({ distanceKm }) => distanceKm)),
  );
  return {
    members: [cities.length, new Set(cities.map(({ iso3 }) => iso3)).size],
    regions: [...regions.slice(0, 3), regions.slice(3).reduce((sum, count) => sum + count, 0)],
    links: [between.length],
    'twin-towns': [
      ofKind('sister_city').length,
      ...endsAt(ofKind('sister_city'), cities, ['tr-istanbul', 'hu-budapest', 'tr-ankara']),
    ],
    flights: [
      ofKind('air').length,
      ...endsAt(ofKind('air'), cities, ['tr-istanbul', 'ae-dubai', 'ru-moscow']),
      sources[ofKind('air')[0]?.source ?? -1]?.year ?? 0,
    ],
    corridors: [ofKind('corridor').length],
    trains: [ofKind('rail').length, ofKind('workshop').length],
    projects: [projects.length, ...sectors.slice(0, 3).map(([, count]) => count)],
    agriculture: [
      farms.length,
      farms.filter(({ near }) => near.length > 0).length,
      Math.round(nearKm),
    ],
    almaty: (['sister_city', 'air', 'corridor'] as const).map(
      (kind) => ofKind(kind, ofAlmaty).length,
    ),
    potential: [],
  };
}

/** How many links end at each of these cities, which must be those that most end at, in this order. */
function endsAt(
  links: readonly RecordedLink[],
  cities: AtlasData['cities'],
  ids: readonly string[],
): number[] {
  const ends = links.flatMap(({ a, b }) => [cities[a.city]?.id ?? '', cities[b.city]?.id ?? '']);
  const first = countsBy(ends).slice(0, ids.length);
  if (first.map(([id]) => id).join() !== ids.join()) throw new Error(`Not first: ${ids.join()}`);
  return first.map(([, count]) => count);
}

function scoreFigures({ cities, columns, edition, indicators }: AtlasData): SceneFigures {
  const scores = scoreEdition(edition, indicators, columns, cities.length);
  const { redLine } = edition.rules;
  const cityOf = (id: string) => cities.findIndex((city) => city.id === id);
  const [ljubljana, jincheng] = [cityOf('si-ljubljana'), cityOf('cn-jincheng')];
  if (scores.rank[ljubljana] !== 1) throw new Error('Ljubljana is not first');
  const statusCount = (status: (typeof STATUSES)[number]) =>
    scores.status.filter((one) => STATUSES[one] === status).length;
  const gradeCount = (grade: (typeof GRADES)[number]) =>
    scores.grade.filter((one) => GRADES[one] === grade).length;
  if (gradeCount('A') !== 0) throw new Error('Some city has grade A');
  const draws = drawsOf({ cities, columns, edition, indicators }, scores.isIndexable);
  const nature = edition.requirements.map(({ id }) => (id === 5 ? 3 : 1));
  const reweighed = weighRequirements(scores, edition, nature);
  if (reweighed.rank[ljubljana] !== 1) throw new Error('Ljubljana does not stay first');
  // What the index is made of: one value, or its stand-in, for each city and indicator of the edition.
  const levels = scores.used.flat().flatMap((column) => [...column.levels].map((at) => LEVELS[at]));
  const requirement = (id: number) => {
    const at = edition.requirements.findIndex((one) => one.id === id);
    return scores.requirements[at] ?? new Float64Array();
  };
  const medianAndRed = (id: number) => {
    const known = requirement(id)
      .filter((score) => !Number.isNaN(score))
      .sort();
    const isBelow = (score: number) => score < redLine;
    return [Math.round(quantileOfSorted(known, 0.5)), known.filter(isBelow).length];
  };
  return {
    score: [
      edition.requirements.length,
      edition.requirements.flatMap((one) => one.indicators).length,
    ],
    status: [statusCount('rated'), statusCount('conditional'), statusCount('not_rated')],
    gaps: [statusCount('not_rated')],
    'red-line': [statusCount('conditional'), redLine, FULL_MARKS],
    range: [
      ...draws.band(ljubljana),
      scores.rank[jincheng] ?? 0,
      ...draws.band(jincheng),
      DRAW_COUNTS.resting,
    ],
    apart: [FULL_MARKS, Math.round(draws.toldApart01 * 100), CLAIM_CHANCE * 100],
    facilities: [...medianAndRed(4), FULL_MARKS],
    governance: [...medianAndRed(8), FULL_MARKS],
    weights: [scores.rank[jincheng] ?? 0, reweighed.rank[jincheng] ?? 0],
    evidence: [
      levels.filter((level) => level !== 'missing').length,
      levels.filter((level) => level === 'city').length,
      gradeCount('B'),
    ],
    jincheng: [
      Math.round(scores.index[jincheng] ?? 0),
      Math.round(requirement(4)[jincheng] ?? 0),
      Math.round(requirement(5)[jincheng] ?? 0),
    ],
  };
}

/** Rank intervals as the atlas draws them when nothing is changed. */
function drawsOf(
  data: Pick<AtlasData, 'cities' | 'columns' | 'edition' | 'indicators'>,
  isIndexable: Uint8Array,
) {
  const { cities, edition } = data;
  const regions = [...new Set(cities.map(({ region }) => region))];
  const groups = Int32Array.from(cities, ({ region }) => regions.indexOf(region));
  const used = usedByRequirement(edition, { ...data, cityCount: cities.length });
  const factors = Object.fromEntries(DRAW_FACTORS.map((factor) => [factor, true])) as Record<
    DrawFactor,
    boolean
  >;
  const plan = planDraws(edition, editionMethod(edition), used, isIndexable, groups, factors);
  if (!plan) throw new Error('No draws');
  const ranks = drawRanks(plan, DEFAULT_SEED, 0, DRAW_COUNTS.resting);
  const { low, high } = summariseRanks(ranks, plan.cities.length);
  return {
    toldApart01: shareToldApart(ranks, plan.cities.length),
    band: (city: number) => {
      const row = plan.cities.indexOf(city);
      return [Math.round(low[row] ?? 0), Math.round(high[row] ?? 0)];
    },
  };
}

async function layoutFigures(
  data: AtlasData,
  plan: LayoutPlan,
  towns: Gazetteer,
): Promise<SceneFigures> {
  const counts = layoutCounts(plan);
  const measures = measureLayout(plan);
  const prefecture = plan.counties.features.find(({ properties }) => properties.kind !== 'county');
  if (!prefecture) throw new Error('No outline of the whole');
  const { areaKm2, population, populationYear } = prefecture.properties;
  const villages = counts.byCounty.map((county) => county.villages);
  const rows = plan.villages.features.map(({ properties }) => properties);
  const own = rows.filter((row) => row.kind === 'village');
  const hasPoint = own.filter(({ precision }) => precision === 'gazetteer').length;
  const any = reachRows(measures.reach, REACH_KM).find(({ target }) => target === 'any');
  const documented = countsBy(
    rows.filter((row) => row.documentedIn.length > 0).map((row) => row.townshipCode),
  );
  const [code, most] = documented[0] ?? [];
  if (code !== '140525115' || most === documented[1]?.[1]) throw new Error('Not most: Nanling');
  const { publishedLengthKm, drawnLengthKm } = plan.ring.properties;
  const planFile = await readFile(
    new URL('../../data/layouts/jincheng/plan.json', import.meta.url),
  );
  const [year, month, day] =
    /"villages_as_of": "(\d+)-(\d+)-(\d+)"/.exec(String(planFile))?.slice(1) ?? [];
  const carried = (id: string) => carriedFigures(data, towns, id);
  return {
    world: [
      data.cities.length,
      Math.round(areaKm2 ?? 0),
      ((population ?? 0) / 1e6).toFixed(2),
      ((population ?? 0) / 1e4).toFixed(0),
      populationYear ?? 0,
    ],
    counties: [
      counts.townships,
      Math.max(...villages),
      Math.min(...villages),
      ...[year, month, day].map(Number),
    ],
    whole: [],
    ring: [publishedLengthKm ?? 0, drawnLengthKm ?? 0, plan.ringStops.features.length],
    belts: [BELT_BUFFER_KM, ...measures.belts.belts.map((belt) => Math.round(belt.areaKm2))],
    fingers: [
      counts.centralCities,
      counts.countyCentres,
      Math.round(Math.min(...measures.fingersKm)),
      Math.round(Math.max(...measures.fingersKm)),
    ],
    hundred: [counts.documentedVillages],
    thousand: [counts.villages, hasPoint, own.length - hasPoint],
    reach: [
      REACH_KM,
      0,
      Math.round((any?.share01 ?? 0) * 100),
      any?.count ?? 0,
      any?.lowest ?? 0,
      any?.highest ?? 0,
    ],
    township: [
      plan.townships.features.find(({ properties }) => properties.code === code)?.properties
        .villages ?? 0,
      most ?? 0,
    ],
    carried: carried('uz-tashkent'),
    yours: [],
  };
}

/** Length of the proposed ring and number of towns around the city. */
function carriedFigures({ cities }: AtlasData, towns: Gazetteer, id: string): number[] {
  const city = cities.find((one) => one.id === id);
  if (!city) throw new Error(`No city: ${id}`);
  const { name, lng, lat } = city;
  const { draft, measures }: CarriedLayout = carryLayout({
    place: { id, name, lngLat: { lng, lat } },
    towns,
  });
  if (draft.belts.length !== 2) throw new Error(`Not two belts: ${id}`);
  return [Math.round(measures.ring?.lengthKm ?? 0), draft.subCentres.length];
}

async function openTowns(): Promise<Gazetteer> {
  const towns = await loadGazetteer(async (path) => {
    const bytes = await readFile(new URL(`../../data/${path}`, import.meta.url));
    return { ok: true, bytes: new Uint8Array(bytes) };
  });
  if (towns.ok) return towns.value;
  throw new Error(JSON.stringify(towns.problems[0]));
}

/** How often each word occurs, the most frequent first. */
function countsBy(words: readonly string[]): [word: string, count: number][] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
