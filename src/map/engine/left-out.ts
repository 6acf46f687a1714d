/**
 * Stands in for parts that the map's libraries bring along and the atlas cannot reach; `vite.config.ts` says
 * which. Each says so should it be reached after all.
 */

/** `@loaders.gl/core`: fetches what a layer names by an address. Our layers are given arrays. */
export async function load(url: string): Promise<never> {
  throw new Error(`A layer takes data, no address: ${url}`);
}

/** `@loaders.gl/core`: keeps nothing, since there is nothing to load. */
export function registerLoaders(): void {}

/** `@loaders.gl/images`: the name that deck.gl registers for pictures. */
export const ImageLoader = null;

/** `fflate`: for browsers that cannot unpack gzip by themselves. The base map is not packed. */
export function decompressSync(): never {
  throw new Error('The base map must not be compressed');
}

/** `@luma.gl/shadertools`: exact arithmetic in the language of WebGPU. The map is drawn with WebGL. */
export const fp64arithmeticWGSL = '// WebGPU is left out';
