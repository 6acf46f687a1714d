import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { isChineseFont, onlyData } from '../../../scripts/offline/service-worker.ts';
import { WEB_MANIFEST } from '../../../scripts/offline/web-manifest.ts';
import { packOneFile } from '../../../scripts/one-file.mjs';

/** Width and height that a PNG states in its head, px. */
function pngSize(file: string): string {
  const head = readFileSync(file);
  return `${head.readUInt32BE(16)}x${head.readUInt32BE(20)}`;
}

test('the atlas can be installed from any folder of any host', () => {
  const addresses = [
    WEB_MANIFEST.start_url,
    WEB_MANIFEST.scope,
    ...WEB_MANIFEST.icons.map(({ src }) => src),
  ];
  expect(addresses.filter((address) => /^(\/|https?:)/.test(address))).toEqual([]);
  const pictures = WEB_MANIFEST.icons.filter(({ type }) => type === 'image/png');
  expect(pictures.map(({ src }) => pngSize(`public/${src}`))).toEqual(
    pictures.map(({ sizes }) => sizes),
  );
  expect(pictures.map((icon) => ('purpose' in icon ? icon.purpose : 'any'))).toContain('maskable');
});

test('slices of the Chinese fonts are told from other fonts', () => {
  const names = [
    'assets/noto-sans-sc-119-wght-normal-Ck_g2FGz.woff2',
    'assets/noto-serif-sc-latin-wght-normal-ihm0qo8T.woff2',
    'assets/inter-latin-ext-wght-normal-DO1Apj_S.woff2',
    'assets/noto-sans-sc-Ck_g2FGz.css',
  ];
  expect(names.filter(isChineseFont)).toEqual(names.slice(0, 2));
});

test('an answer that is a sign-in page or a failing server is no data; a file that is gone is said to be gone', async () => {
  const passes = async (status: number, type: string) => {
    const response = new Response('', { status, headers: { 'content-type': type } });
    return onlyData({ response }).then(
      () => true,
      () => false,
    );
  };
  expect([
    await passes(200, 'text/csv'),
    await passes(200, 'text/html; charset=utf-8'),
    await passes(503, 'text/plain'),
    await passes(404, 'text/plain'),
  ]).toEqual([true, false, false, true]);
});

const PAGE = `<!doctype html>
<html>
  <head>
    <link rel="icon" type="image/svg+xml" href="./icon.svg" />
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/style-1.css">
  </head>
  <body></body>
</html>
`;

const BUILD = {
  'index.html': PAGE,
  'icon.svg': '<svg/>',
  'assets/index-1.js': 'const end = "</script>";',
  'assets/load.worker-1.js': 'self.close()',
  'assets/style-1.css': '@font-face{src:url(./a.woff2)}',
  'assets/a.woff2': 'font',
  'data/cities.geojson': '{"type":"FeatureCollection"}',
  'basemap.pmtiles': 'map',
};

test('one file holds scripts, styles, fonts and data, and a policy that lets nothing else in', () => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-one-'));
  for (const [path, text] of Object.entries(BUILD)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const page = packOneFile(folder);
  rmSync(folder, { recursive: true });

  const carried = [...page.matchAll(/data-(?:file|worker)="([^"]*)">([^<]*)</g)].map(
    ([, name = '', text = '']) => {
      const bytes = Buffer.from(text, 'base64');
      return [name, String(name.endsWith('.js') ? bytes : gunzipSync(bytes))];
    },
  );
  expect(Object.fromEntries(carried)).toEqual({
    'basemap.pmtiles': 'map',
    'data/cities.geojson': '{"type":"FeatureCollection"}',
    'load.worker-1.js': 'self.close()',
  });
  expect(page).toContain(`url(data:font/woff2;base64,${Buffer.from('font').toString('base64')})`);
  expect(page).toContain('const end = "<\\/script>";');
  expect(page).not.toMatch(/(src|href)="\./);

  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
  const running = [
    ...page.matchAll(/<(?:script(?: type="module")?|style)>(.*?)<\/(?:script|style)>/gs),
  ];
  const sums = running.map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
  expect(sums.map((sum) => policy.includes(sum))).toEqual([true, true, true]);
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});
