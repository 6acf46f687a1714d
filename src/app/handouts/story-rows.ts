import { cityScoreColumns } from '../../charts/series/city-table.ts';
import { rankedCities } from '../../charts/series/ranking.ts';
import { cityRows } from '../../domain/export/city-export.ts';
import { type Cell, type ExportTable, safeCell } from '../../domain/export/formula-safe.ts';
import type { Scene, Story } from '../../domain/story/story.ts';
import { tableInSlices } from '../../features/data/table-in-slices.ts';
import type { AtlasState } from '../../store/atlas-store.ts';
import { scenarioFromHash } from '../../store/persistence/url.ts';
import { reconcile } from '../../store/reconcile.ts';
import { DEFAULT_SCENARIO } from '../../store/scenario.ts';
import { selectData } from '../../store/selectors/data.ts';
import { selectActivity, selectCrossFilter } from '../../store/selectors/filters.ts';
import { selectMapLayers } from '../../store/selectors/layers.ts';
import { selectChosenScore, selectRanking } from '../../store/selectors/ranking.ts';
import { selectMethodHash, selectScoreScales, selectScores } from '../../store/selectors/scores.ts';

/** The rows of a story, and the scenes that have none. */
export interface StoryRows {
  table: ExportTable;
  /** Numbers of the scenes whose maps show no city, from 1. */
  withoutRows: readonly number[];
}

/** What stands before the facts of a city. */
const SCENE_COLUMNS = ['scene', 'scene_title_en', 'scene_title_zh'] as const;

/**
 * The cities that each scene of a story shows, in the order of its ranking, with their scores by the method of the scene
 * and what they are ranked by there. Numbers keep full precision; text is formula-safe.
 * @throws when no package is open; rejects with the signal's reason
 */
export async function storyRows(
  page: AtlasState,
  story: Story,
  signal: AbortSignal,
): Promise<StoryRows> {
  const tables: ExportTable[] = [await sceneRows(page, [])];
  const withoutRows: number[] = [];
  for (const [at, scene] of story.scenes.entries()) {
    const state = stateOf(page, scene);
    const table = await sceneRows(state, shownCities(state));
    signal.throwIfAborted();
    if (table.rows.length === 0) withoutRows.push(at + 1);
    const { en = '', zh = '' } = scene.title;
    const own: Cell[] = [at + 1, safeCell(en), safeCell(zh)];
    tables.push({ ...table, rows: table.rows.map((row) => [...own, ...row]) });
  }
  const columns = [...SCENE_COLUMNS, ...(tables[0]?.columns ?? [])];
  return { table: { columns, rows: tables.flatMap(({ rows }) => rows) }, withoutRows };
}

/** The page as it would be in a scene. */
function stateOf(page: AtlasState, { view }: Scene): AtlasState {
  const data = selectData(page);
  const { scenario } = scenarioFromHash(view, DEFAULT_SCENARIO);
  return { ...page, scenario: data ? reconcile(scenario, data).scenario : scenario };
}

function shownCities(state: AtlasState): readonly number[] {
  const ranking = selectRanking(state);
  const visible = selectCrossFilter(state)?.visible;
  // The map of a layout stands so near that it has no other cities.
  const hasCities = selectMapLayers(state).has('cities') && state.scenario.workspace !== 'layout';
  if (!ranking || !visible || !hasCities) return [];
  return rankedCities(ranking, visible);
}

function sceneRows(state: AtlasState, cities: readonly number[]): Promise<ExportTable> {
  const data = selectData(state);
  const scores = selectScores(state);
  const activity = selectActivity(state);
  const ranking = selectRanking(state);
  const chosen = selectChosenScore(state);
  if (!data || !scores || !activity || !ranking || !chosen) throw new Error('No data to export');
  const method = `${data.edition.id} ${selectMethodHash(state)}`;
  const columns = [
    ...cityScoreColumns({ scores, activity }, method, selectScoreScales(state).index),
    { name: 'ranked_by', cellOf: () => chosen.by },
    { name: 'ranked_value', cellOf: (city: number) => chosen.values[city] ?? null },
    { name: 'ranked_place', cellOf: (city: number) => ranking.rank[city] || null },
  ];
  return tableInSlices(cities, (part) => cityRows(data, part, columns));
}
