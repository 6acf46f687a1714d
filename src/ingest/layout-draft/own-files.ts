import type { LngLat, Position2 } from '../../domain/geodesy.ts';
import type { Problem } from '../../domain/result.ts';
import { convertFromGcj02, type KnownPlaces } from './gcj02.ts';
import type { LayoutFile, LayoutFileKind, LocatedProblem } from './layout-file.ts';
import { readLayoutFile, tooLargeProblem } from './read-layout-file.ts';

/** How the reader wants a file to be read. */
export interface OwnFileChoices {
  /** What the file is; null = what it looks like. */
  kind: LayoutFileKind | null;
  /** Reads every position the other way round. */
  isLatLng: boolean;
  /** Takes every position from GCJ-02 to WGS84. */
  isGcj02: boolean;
  /** Joins the ends of an open ring. */
  isRingClosed: boolean;
}

/** A file that the reader has brought. */
export interface OwnFile extends OwnFileChoices {
  id: number;
  name: string;
  content: Blob;
}

/** What has been read of a file, without its places. */
export type OwnFileReport = { id: number } & (
  | { status: 'unreadable'; problems: readonly LocatedProblem[] }
  | {
      status: 'read';
      kind: LayoutFileKind;
      /** Features or rows in the file, how many are sound, and how many of these a proposal can use. */
      read: number;
      kept: number;
      used: number;
      problems: readonly LocatedProblem[];
    }
);

/** A file with what was read of it. */
export interface ReadOwnFile {
  report: OwnFileReport;
  /** Null where nothing could be read. */
  file: LayoutFile | null;
}

/**
 * Reads the reader's files, outlines first, so that belts can be held against them, and, where no place is worked on, so
 * that axes the wrong way round are found by how far off their places are. Each is read on its own: one that
 * is broken takes nothing from the others. In the order of `files`.
 */
export async function readOwnFiles(
  files: readonly OwnFile[],
  known: KnownPlaces,
  near: LngLat | null,
): Promise<ReadOwnFile[]> {
  const first = new Map<number, ReadOwnFile>();
  for (const file of files) first.set(file.id, await readOne(file, { known, near, outline: null }));
  const outline = outlineIn([...first.values()]);
  if (outline === null) return [...first.values()];
  const place = near ?? middleOf(outline);
  const read: ReadOwnFile[] = [];
  for (const file of files) {
    const found = first.get(file.id);
    if (!found) continue;
    const kind = found.file?.kind;
    const isHeldAgainst = kind === 'belts' || (near === null && kind !== 'boundary');
    read.push(isHeldAgainst ? await readOne(file, { known, near: place, outline }) : found);
  }
  return read;
}

function middleOf(outline: Polygons): LngLat {
  const positions = outline.flat(2);
  return { lng: middle(positions, 0), lat: middle(positions, 1) };
}

type Polygons = readonly (readonly (readonly Position2[])[])[];

/** Outlines of all files together; null without one. */
export function outlineIn(files: readonly ReadOwnFile[]): Polygons | null {
  const areas = files.flatMap(({ file }) => (file?.kind === 'boundary' ? file.areas : []));
  return areas.length === 0 ? null : areas.flatMap(({ polygons }) => polygons);
}

async function readOne(
  own: OwnFile,
  context: { known: KnownPlaces; near: LngLat | null; outline: Polygons | null },
): Promise<ReadOwnFile> {
  const { id, name, content, kind, isLatLng, isGcj02 } = own;
  const unreadable = (problems: readonly Problem[]): ReadOwnFile => ({
    report: {
      id,
      status: 'unreadable',
      problems: problems.map((problem) => ({ problem, lngLats: [] })),
    },
    file: null,
  });
  const tooLarge = tooLargeProblem(name, content.size);
  if (tooLarge) return unreadable([tooLarge]);
  const result = readLayoutFile(name, await content.text(), {
    ...(kind && { kind }),
    ...(context.near && { near: context.near }),
    ...(context.outline && { outline: context.outline }),
    axes: isLatLng ? 'lat-lng' : 'lng-lat',
    known: context.known,
  });
  if (!result.ok) return unreadable(result.problems);
  const converted = isGcj02 ? convertFromGcj02(result.value) : result.value;
  const file = own.isRingClosed ? withRingClosed(converted) : converted;
  const { read, kept, problems } = file;
  return {
    report: { id, status: 'read', kind: file.kind, read, kept, used: usedOf(file), problems },
    file,
  };
}

const isOpenRing = ({ problem }: LocatedProblem): boolean => problem.code === 'open-ring';

/** The ends of a ring are joined by its form: what is left is not to say that it is open. */
function withRingClosed(file: LayoutFile): LayoutFile {
  const isClosable = file.kind === 'ring' && (file.lines[0]?.lines[0]?.length ?? 0) >= 3;
  return isClosable
    ? { ...file, problems: file.problems.filter((problem) => !isOpenRing(problem)) }
    : file;
}

/** Whether a ring can be taken as it is: one closed line. */
export function isRingWhole(file: LayoutFile): boolean {
  return file.lines.length > 0 && !file.problems.some(isOpenRing);
}

/** Belts that are drawn as areas have no axis; of several rings the first one counts. */
function usedOf(file: LayoutFile): number {
  if (file.kind === 'belts') return file.lines.length;
  if (file.kind === 'ring') return isRingWhole(file) ? 1 : 0;
  return file.kept;
}

/** Half-way between the least and the greatest, to a metre. */
export function middle(positions: readonly Position2[], at: 0 | 1): number {
  let [least, greatest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const position of positions) {
    least = Math.min(least, position[at]);
    greatest = Math.max(greatest, position[at]);
  }
  return Number(((least + greatest) / 2).toFixed(5));
}
