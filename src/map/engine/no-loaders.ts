/**
 * Stands in for `@loaders.gl/core` and `@loaders.gl/images` (see `vite.config.ts`). deck.gl fetches with them what
 * a layer names by an address; the layers of the atlas are given arrays, and may name none.
 */
export async function load(url: string): Promise<never> {
  throw new Error(`A layer takes data, no address: ${url}`);
}

/** Keeps nothing: there is nothing to load. */
export function registerLoaders(): void {}

/** The name that deck.gl registers for pictures. */
export const ImageLoader = null;
