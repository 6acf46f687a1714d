import type { RangeResponse, Source } from 'pmtiles';

/** Name of the archive inside style URLs: `pmtiles://basemap`. */
export const BASEMAP_KEY = 'basemap';

/**
 * The archive, fetched once and served from memory: it works from any static server, also one
 * without range requests, and from an offline cache.
 */
export class MemorySource implements Source {
  #bytes: Promise<ArrayBuffer> | undefined;
  readonly #fetchBytes: () => Promise<ArrayBuffer>;

  constructor(fetchBytes: () => Promise<ArrayBuffer>) {
    this.#fetchBytes = fetchBytes;
  }

  getKey(): string {
    return BASEMAP_KEY;
  }

  async getBytes(offset: number, length: number): Promise<RangeResponse> {
    this.#bytes ??= this.#fetchBytes().catch((error: unknown) => {
      // The next tile asks again: a lost connection must not empty the map until a reload.
      this.#bytes = undefined;
      throw error;
    });
    return { data: (await this.#bytes).slice(offset, offset + length) };
  }
}
