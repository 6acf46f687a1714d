import type {
  DraftBoundary,
  DraftReason,
  DraftVillages,
} from '../../domain/layout/draft/layout-draft.ts';
import { lngLatOf, polygonsOf } from '../../domain/layout/draft/positions.ts';
import type { LayoutPlan } from '../../domain/layout/plan.ts';
import type { TransferInput } from '../../domain/layout/transfer/propose.ts';
import type { Towns } from '../../domain/layout/transfer/towns.ts';
import type { Result } from '../../domain/result.ts';
import {
  codeIndex,
  type LayoutFile,
  parseCentres,
  parseCounties,
  parseTownships,
  parseVillages,
} from '../parse-layout.ts';
import { parseSources } from '../parse-lists.ts';
import { ProblemList } from '../problem-list.ts';
import type { ReadFile } from '../read-file.ts';
import { readResources } from '../read-resources.ts';

const PUBLISHED: DraftReason = { code: 'published', figures: {} };

/**
 * Reads an example place of a package with its own data: outline, seat, townships as towns (their populations are not
 * known) and village committees. Read only when somebody carries a layout there. Gives every problem of the files.
 */
export async function loadExample(read: ReadFile, id: string): Promise<Result<TransferInput>> {
  const problems = new ProblemList();
  const nameOf = (part: string): string => `layout-${id}-${part}`;
  const parts = ['counties', 'centres', 'townships', 'villages'].map(nameOf);
  const texts = await readResources(['sources', ...parts], read, problems);
  const failed = (): Result<TransferInput> => ({ ok: false, problems: problems.toArray() });
  const sourceText = texts?.get('sources');
  if (!sourceText || !problems.isEmpty) return failed();
  const sources = parseSources(sourceText.text, sourceText.file, problems);
  const sourceIds = new Map(sources.map((source, at) => [source.id, at]));
  const fileOf = (part: string): LayoutFile => ({
    ...(texts?.get(nameOf(part)) ?? { text: '', file: nameOf(part) }),
    sourceIds,
    problems,
  });
  const counties = parseCounties(fileOf('counties'));
  const centres = parseCentres(fileOf('centres'));
  const townships = parseTownships(fileOf('townships'), codeIndex(counties));
  const villages = parseVillages(fileOf('villages'), {
    townshipCodes: codeIndex(townships),
    countyCodes: codeIndex(counties),
    programmeIds: new Map(),
  });
  const [seat] = centres.features;
  if (!seat || !problems.isEmpty) return failed();
  const [lng, lat] = lngLatOf(seat.geometry.coordinates);
  return {
    ok: true,
    value: {
      place: { id, name: seat.properties.name, lngLat: { lng, lat } },
      towns: townsOf(townships),
      boundary: boundaryOf(counties),
      villages: villagesOf(villages),
    },
  };
}

function townsOf({ features }: LayoutPlan['townships']): Towns {
  const column = (at: 0 | 1): Float64Array =>
    Float64Array.from(features, ({ geometry }) => lngLatOf(geometry.coordinates)[at]);
  return {
    names: features.map(({ properties }) => properties.name.en),
    namesZh: features.map(({ properties }) => properties.name.zh),
    lngs: column(0),
    lats: column(1),
    populations: new Float64Array(features.length).fill(Number.NaN),
  };
}

function boundaryOf({ features }: LayoutPlan['counties']): DraftBoundary | null {
  const [county] = features;
  if (!county) return null;
  const { id, name, precision } = county.properties;
  const polygons = polygonsOf(county.geometry);
  return { id, name, precision, isProposal: false, reason: PUBLISHED, polygons };
}

function villagesOf({ features }: LayoutPlan['villages']): DraftVillages {
  const villages = features.filter(({ properties }) => properties.kind === 'village');
  const column = (at: 0 | 1): number[] =>
    villages.map(({ geometry }) => lngLatOf(geometry.coordinates)[at]);
  return {
    isProposal: false,
    reason: PUBLISHED,
    ids: villages.map(({ properties }) => properties.id),
    names: villages.map(({ properties }) => properties.name),
    precisions: villages.map(({ properties }) => properties.precision),
    lngs: column(0),
    lats: column(1),
  };
}
