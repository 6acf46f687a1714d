import type { AtlasData } from '../../domain/atlas-data.ts';

/** Absolute addresses of all files of a package: what the atlas can ever read of it. */
export function packageFiles({ baseUrl, resources }: AtlasData): string[] {
  return [baseUrl, ...resources.map(({ path }) => new URL(encodeURI(path), baseUrl).href)];
}

/** Absolute addresses of the Chinese fonts, as the build lists them. Rejects where there is no list. */
export async function chineseFontFiles(baseUri: string): Promise<string[]> {
  const response = await fetch(new URL('offline.json', baseUri));
  if (!response.ok) throw new Error(`offline.json: HTTP ${response.status}`);
  const list: unknown = await response.json();
  const names = typeof list === 'object' && list ? Reflect.get(list, 'chineseFonts') : null;
  if (!Array.isArray(names)) throw new Error('offline.json lists no fonts');
  return names.map((name) => new URL(String(name), baseUri).href);
}
