import { type Problem, problem } from '../domain/result.ts';
import type { ReadFile } from './read-file.ts';

/** What a fetch gives, as far as ingest needs it. */
export type Fetch = (url: string) => Promise<Response>;

/**
 * The absolute address of a package when it lies on the page's own origin, else the problem `foreign-origin` or
 * `bad-address`. Nothing is fetched.
 * @param dataUrl address of datapackage.json or of its folder, absolute or relative to `pageUrl`
 */
export function packageAddress(
  dataUrl: string,
  pageUrl: string,
): { ok: true; url: string } | { ok: false; problem: Problem } {
  const page = new URL(pageUrl);
  let url: URL;
  try {
    url = new URL(dataUrl, page);
  } catch {
    return { ok: false, problem: problem('bad-address', dataUrl, null, {}) };
  }
  if (url.protocol !== page.protocol && !url.protocol.startsWith('http')) {
    return { ok: false, problem: problem('bad-address', dataUrl, null, {}) };
  }
  if (url.origin !== page.origin) {
    const origins = { dataOrigin: url.origin, pageOrigin: page.origin };
    return { ok: false, problem: problem('foreign-origin', dataUrl, null, origins) };
  }
  if (!url.pathname.endsWith('.json'))
    url.pathname = `${url.pathname.replace(/\/$/, '')}/datapackage.json`;
  url.hash = '';
  return { ok: true, url: url.href };
}

/** Reads the files of a package over HTTP, relative to the address of its datapackage.json. */
export function readByFetch(packageUrl: string, fetchFile: Fetch): ReadFile {
  return async (file) => {
    const isPackage = file === 'datapackage.json';
    const url = isPackage ? packageUrl : new URL(encodeURI(file), packageUrl).href;
    // The reader gave the address of this one, so it is named as it was given.
    const path = isPackage ? new URL(url).pathname : file;
    try {
      const response = await fetchFile(url);
      if (!response.ok) {
        const { status } = response;
        return { ok: false, problem: problem('server-refused', path, null, { status }) };
      }
      return { ok: true, bytes: new Uint8Array(await response.arrayBuffer()) };
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      return { ok: false, problem: problem('unreachable', path, null, { detail }) };
    }
  };
}
