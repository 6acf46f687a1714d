/**
 * Address of a file of the package for a link, relative to the page where it can be.
 * @param path path of the file relative to datapackage.json
 * @param packageUrl absolute address of datapackage.json
 * @param pageUrl absolute address of the page
 */
export function resourceHref(path: string, packageUrl: string, pageUrl: string): string {
  const url = new URL(encodeURI(path), packageUrl);
  const folder = new URL('.', pageUrl);
  if (url.origin !== folder.origin) return url.href;
  const isBelow = url.pathname.startsWith(folder.pathname);
  const pathname = isBelow ? `./${url.pathname.slice(folder.pathname.length)}` : url.pathname;
  return `${pathname}${url.search}`;
}
