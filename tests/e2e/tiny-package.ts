import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from './playwright-helper.ts';

const FOLDER = new URL('../fixtures/packages/tiny/', import.meta.url);

/** Address of the tiny package as `?data=` takes it. */
export const TINY_QUERY = '?data=packages/tiny/datapackage.json';

/** A text of the tiny package. */
export function tinyText(path: string): string {
  return readFileSync(new URL(path, FOLDER), 'utf8');
}

/** Serves the tiny package beside the atlas, some files replaced; null takes a file away. */
export async function serveTinyPackage(
  page: Page,
  changes: Readonly<Record<string, string | null>> = {},
): Promise<void> {
  const paths = readdirSync(FOLDER);
  const files = new Map<string, string | null>(paths.map((path) => [path, tinyText(path)]));
  for (const [path, text] of Object.entries(changes)) files.set(path, text);
  await page.unroute('**/packages/tiny/**');
  await page.route('**/packages/tiny/**', async (route) => {
    const path = new URL(route.request().url()).pathname.split('/packages/tiny/')[1] ?? '';
    const text = files.get(path) ?? null;
    if (text === null) await route.fulfill({ status: 404, body: 'Not found' });
    else await route.fulfill({ body: text, contentType: 'text/plain; charset=utf-8' });
  });
}
