import type { AtlasData } from '../../domain/atlas-data.ts';
import { CACHES, storeFiles } from '../offline/stored-files.ts';
import { chineseFontFiles, packageFiles } from '../offline/wanted-files.ts';

/**
 * Stores all data and all fonts, and asks the browser to keep them. Resolves with how many files could not be had;
 * rejects like `storeFiles`.
 */
export async function storeAll(
  data: AtlasData,
  signal: AbortSignal,
  onProgress: (done: number, all: number) => void,
): Promise<number> {
  await navigator.storage.persist().catch(() => false);
  const files = packageFiles(data);
  const fonts = await chineseFontFiles(document.baseURI);
  const all = files.length + fonts.length;
  const missing = [
    ...(await storeFiles(CACHES.data, files, {
      refresh: true,
      signal,
      onProgress: (done) => onProgress(done, all),
    })),
    ...(await storeFiles(CACHES.fonts, fonts, {
      refresh: false,
      signal,
      onProgress: (done) => onProgress(files.length + done, all),
    })),
  ];
  return missing.length;
}
