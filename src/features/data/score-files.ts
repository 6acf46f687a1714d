import type { AtlasData } from '../../domain/atlas-data.ts';
import { type MethodFile, methodFile } from '../../domain/export/method-file.ts';
import {
  type ScoreTableInput,
  scoreTable,
  spreadsheetTable,
} from '../../domain/export/score-table.ts';
import { dataHash, scoredFiles } from '../../domain/scoring/data-hash.ts';
import { type Method, methodHash } from '../../domain/scoring/method.ts';
import type { AtlasStore } from '../../store/atlas-store.ts';
import { selectVisibleByRank } from '../../store/selectors/city-order.ts';
import { selectData } from '../../store/selectors/data.ts';
import { selectMethod, selectScores } from '../../store/selectors/scores.ts';
import { saveCsv, saveText } from '../../ui/save-file.ts';
import { finishedBands } from './finished-bands.ts';
import { tableInSlices } from './table-in-slices.ts';

/** The scores on screen with their finished draws. Throws when no package is open. */
async function scoreInput(
  store: AtlasStore,
): Promise<ScoreTableInput & { data: AtlasData; method: Method }> {
  const bands = await finishedBands(store);
  const state = store.getState();
  const [data, method, scores] = [selectData(state), selectMethod(state), selectScores(state)];
  if (!data || !method || !scores) throw new Error('No scores to export');
  return { data, method, scores, bands };
}

function stemOf({ data, method }: { data: AtlasData; method: Method }): string {
  return `${data.packageName}-${data.edition.id}-${methodHash(method)}`;
}

/** Scores of the cities that pass the filters, from raw values to rank intervals, as CSV. */
export async function saveScores(store: AtlasStore): Promise<void> {
  const input = await scoreInput(store);
  const { data, method, bands } = input;
  const state = store.getState();
  const constants = {
    edition: data.edition.id,
    method_hash: methodHash(method),
    data_hash: dataHash(scoredFiles(data.resources)),
    seed: bands?.seed ?? null,
    draws: bands?.intervals.drawCount ?? null,
  };
  const table = await tableInSlices(selectVisibleByRank(state), (cities) =>
    spreadsheetTable(scoreTable(input, cities), constants),
  );
  return saveCsv(table, `${stemOf(input)}-scores.csv`);
}

/** The method in use as a file that can be opened again, with the scores of all cities. */
export async function currentMethodFile(store: AtlasStore): Promise<MethodFile> {
  const input = await scoreInput(store);
  const { seed, heldFactors } = store.getState().scenario;
  return methodFile({ ...input, seed, heldFactors });
}

/** Hands {@link currentMethodFile} to the reader. */
export async function saveMethod(store: AtlasStore): Promise<void> {
  const input = await scoreInput(store);
  const { seed, heldFactors } = store.getState().scenario;
  const table = await tableInSlices(input.data.cities.keys(), (cities) =>
    scoreTable(input, cities),
  );
  const file = methodFile({ ...input, seed, heldFactors }, table);
  saveText(JSON.stringify(file), 'application/json', `${stemOf(input)}-method.json`);
}
