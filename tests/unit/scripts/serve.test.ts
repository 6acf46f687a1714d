import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listenOnFreePort } from '../../../scripts/serve.mjs';

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** `fetch` would tidy the path before it is sent. */
function ask(port: number, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get({ host: 'localhost', port, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    }).on('error', reject);
  });
}

describe('the static server', () => {
  let folder: string;
  let first: Awaited<ReturnType<typeof listenOnFreePort>>;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'atlas-serve-'));
    mkdirSync(join(folder, 'site/assets'), { recursive: true });
    mkdirSync(join(folder, 'site/data'));
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    writeFileSync(join(folder, 'site/index.html'), '<p>here</p>');
    writeFileSync(join(folder, 'site/assets/map-a1B2c3D4.js'), 'export const a = 1;');
    writeFileSync(join(folder, 'site/data/cities.geojson'), '{"type":"FeatureCollection"}');
    for (const name of ['a.pmtiles', 'a.mjs', 'a.csv', 'a.woff2']) {
      writeFileSync(join(folder, 'site', name), name);
    }
    first = await listenOnFreePort(join(folder, 'site'), 4473);
  });

  afterAll(() => {
    first.server.close();
    rmSync(folder, { recursive: true });
  });

  test('sends each kind of file with its type', async () => {
    const paths = ['/', '/data/cities.geojson', '/a.pmtiles', '/a.mjs', '/a.csv', '/a.woff2'];
    const answers = await Promise.all(paths.map((path) => ask(first.port, path)));

    expect(answers.map(({ headers }) => headers['content-type'])).toEqual([
      'text/html; charset=utf-8',
      'application/geo+json; charset=utf-8',
      'application/vnd.pmtiles',
      'text/javascript; charset=utf-8',
      'text/csv; charset=utf-8',
      'font/woff2',
    ]);
  });

  test('never leaves its folder', async () => {
    const paths = [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/data/..%2f..%2fsecret.txt',
      '/..%5csecret.txt',
      '/%00',
      '/%zz',
    ];
    const answers = await Promise.all(paths.map((path) => ask(first.port, path)));

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 400, 400, 400]);
  });

  test('lets hashed files be kept for good and asks again for all others', async () => {
    const hashed = await ask(first.port, '/assets/map-a1B2c3D4.js');
    const data = await ask(first.port, '/data/cities.geojson');

    expect(hashed.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(data.headers['cache-control']).toBe('no-cache');
  });

  test('answers 304 when nothing has changed', async () => {
    const { headers } = await ask(first.port, '/data/cities.geojson');
    const again = await ask(first.port, '/data/cities.geojson', {
      'if-none-match': headers.etag ?? '',
    });

    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  test('compresses text as the browser accepts it', async () => {
    const brotli = await ask(first.port, '/', { 'accept-encoding': 'gzip, br' });
    const gzip = await ask(first.port, '/', { 'accept-encoding': 'gzip' });
    const tiles = await ask(first.port, '/a.pmtiles', { 'accept-encoding': 'br' });

    expect(brotliDecompressSync(brotli.body).toString()).toBe('<p>here</p>');
    expect(gunzipSync(gzip.body).toString()).toBe('<p>here</p>');
    expect(tiles.headers['content-encoding']).toBeUndefined();
  });

  test('takes the next free port', async () => {
    const second = await listenOnFreePort(join(folder, 'site'), first.port);
    const { status } = await ask(second.port, '/');
    second.server.close();

    expect(second.port).toBeGreaterThan(first.port);
    expect(status).toBe(200);
  });
});
