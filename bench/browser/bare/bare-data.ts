/** What the bare map reads: a made-up package as plain columns, one after the other in one file. */
export interface BareData {
  /** `[lng, lat]` per city. */
  positions: Float32Array;
  population: Float32Array;
  /** One bit per sector that a link of the city has. */
  sectors: Float32Array;
  /** Eight columns, 0–100; NaN = missing. */
  values: Float32Array;
  /** `[lng, lat]` per end of a link. */
  from: Float32Array;
  to: Float32Array;
  /** Sector per link. */
  linkSectors: Float32Array;
}

export const SECTOR_COUNT = 6;
export const COLUMN_COUNT = 8;

/** The columns of `n` cities and `m` links in their order; `bytes` starts with both numbers. */
export function readBareData(bytes: ArrayBuffer): BareData {
  const [cities = 0, links = 0] = new Uint32Array(bytes, 0, 2);
  let at = 8;
  const take = (count: number): Float32Array => {
    const column = new Float32Array(bytes, at, count);
    at += 4 * count;
    return column;
  };
  return {
    positions: take(2 * cities),
    population: take(cities),
    sectors: take(cities),
    values: take(COLUMN_COUNT * cities),
    from: take(2 * links),
    to: take(2 * links),
    linkSectors: take(links),
  };
}

/** The same, written. */
export function writeBareData({ population, linkSectors, ...rest }: BareData): Uint8Array {
  const { positions, sectors, values, from, to } = rest;
  const columns = [positions, population, sectors, values, from, to, linkSectors];
  const parts = [
    new Uint8Array(new Uint32Array([population.length, linkSectors.length]).buffer),
    ...columns.map(
      ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength),
    ),
  ];
  return new Uint8Array(Buffer.concat(parts));
}
