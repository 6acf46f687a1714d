import type { Edition } from '../../domain/edition.ts';
import { dataAgreement, type MethodFile } from '../../domain/export/method-file.ts';
import { type TableDifference, tableDifference } from '../../domain/export/score-table.ts';
import type { Problem } from '../../domain/result.ts';
import { editionMethod, type Method, methodHash } from '../../domain/scoring/method.ts';
import { type AtlasStore, changeScenario } from '../../store/atlas-store.ts';
import { tryMethod } from '../../store/change-method.ts';
import type { Scenario } from '../../store/scenario.ts';
import { selectData } from '../../store/selectors/data.ts';
import { readMethodFile } from '../../workers/load-client.ts';
import { currentMethodFile } from './score-files.ts';

/** What became of a method file. */
export type OpenedMethod =
  /** It cannot score the open package; nothing has changed. */
  | { kind: 'refused'; problems: readonly Problem[] }
  | { kind: 'too_many_pairs' }
  | { kind: 'nobody_rated' }
  /** The method is in use; this is how its table compares with what the open data give. */
  | {
      kind: 'opened';
      hash: string;
      /** Whether the file's own hash is that of its method. */
      isHashRight: boolean;
      data: ReturnType<typeof dataAgreement>;
      difference: TableDifference;
      cells: number;
      /** Draws of the file, and those that were taken here; they are compared where both are the same. */
      draws: { file: number; here: number };
    };

const BAND_COLUMNS = new Set(['rank_p05', 'rank_median', 'rank_p95']);

/** The table of a file without its rank intervals. */
function withoutBands({ columns, rows }: MethodFile['table']): MethodFile['table'] {
  const kept = columns.flatMap((name, at) => (BAND_COLUMNS.has(name) ? [] : [at]));
  return {
    columns: kept.map((at) => columns[at] as string),
    rows: rows.map((row) => kept.map((at) => row[at] ?? null)),
  };
}

/**
 * The choices that make exactly this method, digit by digit: weights of the same proportions but another scale
 * would move last digits.
 */
function exactChoices(edition: Edition, method: Method): Pick<Scenario, 'weights' | 'choices'> {
  const { editionId: _, requirementWeights, indicatorWeights: all, ...rest } = method;
  const base = editionMethod(edition);
  const isSame = (a: readonly number[], b: readonly number[] | undefined): boolean =>
    a.every((weight, k) => weight === b?.[k]);
  const indicatorWeights: Record<number, readonly number[]> = {};
  for (const [r, { id }] of edition.requirements.entries()) {
    const own = all[r];
    if (own && !isSame(own, base.indicatorWeights[r])) indicatorWeights[id] = own;
  }
  const weights = isSame(requirementWeights, base.requirementWeights) ? null : requirementWeights;
  return { weights, choices: { ...rest, indicatorWeights } };
}

/**
 * Opens a method file: puts its method, held factors and seed to use if it fits the open edition, computes its
 * table anew and compares. A file that does not fit, or that would leave no city with
 * an index, changes nothing.
 */
export async function openMethodFile(
  store: AtlasStore,
  fileName: string,
  text: string,
  read: typeof readMethodFile = readMethodFile,
): Promise<OpenedMethod> {
  const data = selectData(store.getState());
  if (!data) throw new Error('No package is open');
  const result = await read(fileName, { text, edition: data.edition });
  if (!result.ok) return { kind: 'refused', problems: result.problems };
  const file = result.value;
  const refusal = tryMethod(store, exactChoices(data.edition, file.method));
  if (refusal) {
    return { kind: refusal.kind === 'nobody_rated' ? 'nobody_rated' : 'too_many_pairs' };
  }
  const { seed, held } = file.draws;
  changeScenario(store, { seed, heldFactors: new Set(held) });
  const here = await currentMethodFile(store);
  const draws = { file: file.draws.count, here: here.draws.count };
  const [was, is] =
    draws.file === draws.here
      ? [file.table, here.table]
      : [withoutBands(file.table), withoutBands(here.table)];
  return {
    kind: 'opened',
    hash: here.methodHash,
    isHashRight: methodHash(file.method) === file.methodHash,
    data: dataAgreement(file, data),
    difference: tableDifference(was, is),
    cells: was.columns.length * was.rows.length,
    draws,
  };
}
