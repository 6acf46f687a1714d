import { publishedAddress, reachOf } from './reach.ts';

/** Where the address is remembered under which the atlas is published. */
const KEY = 'union-atlas.published-address';

type GetStorage = () => Storage;

/** The page's own address without query and hash, where phones can open it; else the one that was typed once; else null. */
export function baseAddress(page: URL, storage: GetStorage): string | null {
  if (reachOf(page) === 'public') return `${page.origin}${page.pathname}`;
  try {
    return publishedAddress(storage().getItem(KEY) ?? '');
  } catch {
    return null;
  }
}

/** Remembers the address under which the atlas is published; null forgets it. A refusing browser forgets it with the page. */
export function keepBaseAddress(storage: GetStorage, address: string | null): void {
  try {
    if (address === null) storage().removeItem(KEY);
    else storage().setItem(KEY, address);
  } catch {
    // It is typed again next time.
  }
}

/** The address of a view for others: an opened package stays in it. */
export function viewAddress(base: string, page: URL, view: string): string {
  const opened = page.searchParams.get('data');
  const query = opened === null ? '' : `?data=${encodeURIComponent(opened)}`;
  return `${base}${query}#${view}`;
}
