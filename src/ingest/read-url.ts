import type { Problem } from '../domain/result.ts';
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
    const problem = {
      code: 'bad-address',
      file: dataUrl,
      place: null,
      message: 'The address of the data package cannot be understood.',
      mend: 'Write ?data= and the path of a datapackage.json, or leave it out.',
    };
    return { ok: false, problem };
  }
  if (url.origin !== page.origin) {
    const problem = {
      code: 'foreign-origin',
      file: dataUrl,
      place: null,
      message: `The data package lies on ${url.origin}, the page on ${page.origin}; it was not fetched.`,
      mend: 'Copy the package beside the atlas and open it from there.',
    };
    return { ok: false, problem };
  }
  if (!url.pathname.endsWith('.json'))
    url.pathname = `${url.pathname.replace(/\/$/, '')}/datapackage.json`;
  url.hash = '';
  return { ok: true, url: url.href };
}

/** Reads the files of a package over HTTP, relative to the address of its datapackage.json. */
export function readByFetch(packageUrl: string, fetchFile: Fetch): ReadFile {
  return async (path) => {
    const url =
      path === 'datapackage.json' ? packageUrl : new URL(encodeURI(path), packageUrl).href;
    try {
      const response = await fetchFile(url);
      if (!response.ok) {
        return {
          ok: false,
          reason: `the server answered ${response.status} ${response.statusText}`.trim(),
        };
      }
      return { ok: true, bytes: new Uint8Array(await response.arrayBuffer()) };
    } catch (error) {
      return {
        ok: false,
        reason: `the request failed (${error instanceof Error ? error.message : String(error)})`,
      };
    }
  };
}
