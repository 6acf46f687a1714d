import type { LngLat, Position2 } from '../../domain/geodesy.ts';
import type { Localised } from '../../domain/language.ts';
import type {
  DraftElement,
  DraftReason,
  DraftVillages,
} from '../../domain/layout/draft/layout-draft.ts';
import type { TransferInput } from '../../domain/layout/transfer/propose.ts';
import type { GivenLine } from '../../domain/layout/transfer/propose-belts.ts';
import { spotName } from '../../domain/layout/transfer/spot-name.ts';
import type { Gazetteer, Towns } from '../../domain/layout/transfer/towns.ts';
import type { LayoutFile, LayoutFileKind } from './layout-file.ts';
import { isRingWhole, middle, outlineIn, type ReadOwnFile } from './own-files.ts';

const GIVEN: DraftReason = { code: 'given', figures: {} };

/** What the reader's files add to a place: only what they hold, so that the rest comes from elsewhere. */
export type OwnData = Pick<TransferInput, 'lines' | 'boundary' | 'villages' | 'ring'> & {
  towns?: Towns;
};

/** The reader's files as data of a place. Several files of one kind are taken together, of rings the first whole one. */
export function ownData(files: readonly ReadOwnFile[]): OwnData {
  const of = (kind: LayoutFileKind): LayoutFile[] =>
    files.flatMap(({ file }) => (file?.kind === kind ? [file] : []));
  const outline = outlineIn(files);
  const towns = of('towns').map(({ points }) => points);
  const villages = of('villages').map(({ points }) => points);
  const ring = of('ring').find(isRingWhole)?.lines[0];
  const lines = of('belts').flatMap((file) => file.lines);
  const boundaryName = of('boundary')[0]?.areas[0]?.name ?? null;
  return {
    ...(outline && {
      boundary: { ...given('boundary', boundaryName), polygons: outline },
    }),
    ...(towns.length > 0 && { towns: townsOf(towns) }),
    ...(villages.length > 0 && { villages: villagesOf(villages) }),
    ...(ring?.lines[0] && { ring: { ...given('ring', ring.name), vertices: ring.lines[0] } }),
    ...(lines.length > 0 && {
      lines: lines.map(
        (line, at): GivenLine => ({
          id: `line-${at + 1}`,
          name: named(line.name),
          lines: line.lines,
        }),
      ),
    }),
  };
}

/** The middle of the files and its name: that of the outline, else of all points, else of all lines; null without any. */
export function middleOf(
  files: readonly ReadOwnFile[],
  gazetteer: Gazetteer,
): { lngLat: LngLat; name: Localised } | null {
  const all = files.flatMap(({ file }) => (file ? [file] : []));
  const points = all.flatMap(({ points: { lngs, lats } }) =>
    lngs.map((lng, at): Position2 => [lng, lats[at] ?? Number.NaN]),
  );
  const lines = all.flatMap((file) => file.lines.flatMap((line) => line.lines.flat()));
  const areas = all.flatMap((file) => file.areas.flatMap(({ polygons }) => polygons.flat(2)));
  const outline = (outlineIn(files) ?? []).flat(2);
  const found = [outline, points, lines, areas].find((positions) => positions.length > 0);
  if (!found) return null;
  const lngLat = { lng: middle(found, 0), lat: middle(found, 1) };
  const outlineName = all.find(({ kind }) => kind === 'boundary')?.areas[0]?.name ?? null;
  return { lngLat, name: named(outlineName) ?? spotName(gazetteer, lngLat) };
}

function named(name: string | null): Localised | null {
  return name === null ? null : { en: name, zh: null };
}

function given(id: string, name: string | null): DraftElement {
  return { id, name: named(name), precision: 'surveyed', isProposal: false, reason: GIVEN };
}

function townsOf(files: readonly LayoutFile['points'][]): Towns {
  return {
    names: files.flatMap(({ ids, names }) => names.map((name, at) => name ?? ids[at] ?? '')),
    namesZh: files.flatMap(({ ids, namesZh }) => ids.map((_, at) => namesZh?.[at] ?? null)),
    lngs: Float64Array.from(files.flatMap(({ lngs }) => lngs)),
    lats: Float64Array.from(files.flatMap(({ lats }) => lats)),
    populations: Float64Array.from(files.flatMap(({ populations }) => populations)),
  };
}

function villagesOf(files: readonly LayoutFile['points'][]): DraftVillages {
  const ids = files.flatMap((points) => points.ids);
  return {
    isProposal: false,
    reason: GIVEN,
    ids,
    names: files.flatMap(({ names, namesZh }) =>
      names.map((name, at) => (name === null ? null : { en: name, zh: namesZh?.[at] ?? null })),
    ),
    precisions: ids.map(() => 'surveyed'),
    lngs: files.flatMap(({ lngs }) => lngs),
    lats: files.flatMap(({ lats }) => lats),
  };
}
