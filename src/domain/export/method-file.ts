import type { AtlasData } from '../atlas-data.ts';
import { dataHash, type ScoredFile, scoredFiles } from '../scoring/data-hash.ts';
import { type Method, methodHash } from '../scoring/method.ts';
import type { DrawFactor } from '../scoring/uncertainty/factors.ts';
import type { ExportTable } from './formula-safe.ts';
import { type ScoreTableInput, scoreTable } from './score-table.ts';

/** Tells a method file from any other JSON; the number is raised when its meaning changes. */
export const METHOD_FORMAT = 'union-atlas-method';
export const METHOD_FORMAT_VERSION = 1;

/** How the rank intervals of a method file were drawn. */
export interface FileDraws {
  seed: number;
  /** Draws that were taken; 0 = none, and the columns of the intervals are empty. */
  count: number;
  /** Choices that every draw held as they are. */
  held: DrawFactor[];
}

/** A method with everything that is needed to compute its table again, and the table. */
export interface MethodFile {
  format: typeof METHOD_FORMAT;
  version: typeof METHOD_FORMAT_VERSION;
  method: Method;
  /** See `methodHash`. */
  methodHash: string;
  data: { package: string; version: string; hash: string; files: ScoredFile[] };
  draws: FileDraws;
  table: ExportTable;
}

/** What a method file is made of. */
export interface MethodFileInput extends ScoreTableInput {
  data: AtlasData;
  method: Method;
  seed: number;
  heldFactors: ReadonlySet<DrawFactor>;
}

/** A method as a file, with the scores of all cities; `table` are those, where they have been worked out before. */
export function methodFile(
  input: MethodFileInput,
  table: ExportTable = scoreTable(input, input.data.cities.keys()),
): MethodFile {
  const { data, method, bands, seed, heldFactors } = input;
  const files = scoredFiles(data.resources);
  return {
    format: METHOD_FORMAT,
    version: METHOD_FORMAT_VERSION,
    method,
    methodHash: methodHash(method),
    data: {
      package: data.packageName,
      version: data.packageVersion,
      hash: dataHash(files),
      files,
    },
    draws: { seed, count: bands?.intervals.drawCount ?? 0, held: [...heldFactors].sort() },
    table,
  };
}

/** Whether a file was made from the open data. `unknown`: one of the two could not compute checksums. */
export function dataAgreement(
  file: Pick<MethodFile, 'data'>,
  data: Pick<AtlasData, 'resources'>,
): 'same' | 'other' | 'unknown' {
  const here = scoredFiles(data.resources);
  const there = file.data.files;
  if ([...here, ...there].some(({ sha256 }) => sha256 === '')) return 'unknown';
  const isSame =
    here.length === there.length && here.every(({ sha256 }, at) => sha256 === there[at]?.sha256);
  return isSame ? 'same' : 'other';
}
