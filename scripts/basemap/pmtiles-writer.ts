import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { zxyToTileId } from 'pmtiles';

export interface Tile {
  z: number;
  x: number;
  y: number;
  /** Vector tile, not compressed. */
  data: Uint8Array;
}

interface Entry {
  tileId: number;
  offset: number;
  length: number;
  runLength: number;
}

const HEADER_BYTES = 127;
const MAX_ROOT_BYTES = 16_257;
const LEAF_ENTRIES = 4_096;
const GZIP = 2;
const VECTOR_TILE = 1;

/**
 * Writes a PMTiles version 3 archive: equal tiles stored once, tiles and directories gzipped.
 * The same tiles always give the same bytes.
 */
export function writePmtiles(tiles: readonly Tile[], metadata: object): Uint8Array {
  const sorted = tiles
    .map((tile) => ({ id: zxyToTileId(tile.z, tile.x, tile.y), tile }))
    .sort((a, b) => a.id - b.id);
  const bodies: Buffer[] = [];
  const offsets = new Map<string, { offset: number; length: number }>();
  const entries: Entry[] = [];
  let end = 0;
  for (const { id, tile } of sorted) {
    const key = createHash('sha256').update(tile.data).digest('hex');
    let place = offsets.get(key);
    if (!place) {
      const body = gzipSync(tile.data, { level: 9 });
      place = { offset: end, length: body.length };
      offsets.set(key, place);
      bodies.push(body);
      end += body.length;
    }
    const last = entries.at(-1);
    if (last && last.offset === place.offset && last.tileId + last.runLength === id)
      last.runLength++;
    else entries.push({ tileId: id, ...place, runLength: 1 });
  }
  const { root, leaves } = directories(entries);
  const meta = gzipSync(JSON.stringify(metadata), { level: 9 });
  const zooms = tiles.map(({ z }) => z);
  const header = writeHeader({
    rootLength: root.length,
    metaLength: meta.length,
    leafLength: leaves.length,
    dataLength: end,
    addressed: sorted.length,
    entries: entries.length,
    contents: offsets.size,
    minZoom: Math.min(...zooms),
    maxZoom: Math.max(...zooms),
  });
  return Buffer.concat([header, root, meta, leaves, ...bodies]);
}

/** One root directory, or a root that points at leaves when it would be too long. */
function directories(entries: readonly Entry[]): { root: Buffer; leaves: Buffer } {
  const single = encodeDirectory(entries);
  if (single.length <= MAX_ROOT_BYTES) return { root: single, leaves: Buffer.alloc(0) };
  const leaves: Buffer[] = [];
  const pointers: Entry[] = [];
  let offset = 0;
  for (let at = 0; at < entries.length; at += LEAF_ENTRIES) {
    const leaf = encodeDirectory(entries.slice(at, at + LEAF_ENTRIES));
    pointers.push({ tileId: entries[at]?.tileId ?? 0, offset, length: leaf.length, runLength: 0 });
    leaves.push(leaf);
    offset += leaf.length;
  }
  return { root: encodeDirectory(pointers), leaves: Buffer.concat(leaves) };
}

function encodeDirectory(entries: readonly Entry[]): Buffer {
  const bytes: number[] = [];
  const varint = (value: number) => {
    let rest = value;
    while (rest >= 128) {
      bytes.push((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    bytes.push(rest);
  };
  varint(entries.length);
  entries.forEach(({ tileId }, at) => {
    varint(tileId - (entries[at - 1]?.tileId ?? 0));
  });
  for (const { runLength } of entries) varint(runLength);
  for (const { length } of entries) varint(length);
  entries.forEach(({ offset }, at) => {
    const before = entries[at - 1];
    varint(before && offset === before.offset + before.length ? 0 : offset + 1);
  });
  return gzipSync(Buffer.from(bytes), { level: 9 });
}

interface HeaderNumbers {
  rootLength: number;
  metaLength: number;
  leafLength: number;
  dataLength: number;
  addressed: number;
  entries: number;
  contents: number;
  minZoom: number;
  maxZoom: number;
}

function writeHeader(numbers: HeaderNumbers): Buffer {
  const { rootLength, metaLength, leafLength, dataLength, minZoom, maxZoom } = numbers;
  const header = Buffer.alloc(HEADER_BYTES);
  header.write('PMTiles', 0, 'ascii');
  header.writeUInt8(3, 7);
  const metaOffset = HEADER_BYTES + rootLength;
  const leafOffset = metaOffset + metaLength;
  const dataOffset = leafOffset + leafLength;
  const words = [
    HEADER_BYTES,
    rootLength,
    metaOffset,
    metaLength,
    leafOffset,
    leafLength,
    dataOffset,
    dataLength,
    numbers.addressed,
    numbers.entries,
    numbers.contents,
  ];
  words.forEach((word, at) => {
    header.writeBigUInt64LE(BigInt(word), 8 + at * 8);
  });
  header.writeUInt8(1, 96);
  header.writeUInt8(GZIP, 97);
  header.writeUInt8(GZIP, 98);
  header.writeUInt8(VECTOR_TILE, 99);
  header.writeUInt8(minZoom, 100);
  header.writeUInt8(maxZoom, 101);
  [-180, -85.05113, 180, 85.05113].forEach((degrees, at) => {
    header.writeInt32LE(Math.round(degrees * 1e7), 102 + at * 4);
  });
  return header;
}
