import { describe, expect, it } from 'vitest';
import { packageAddress, readByFetch } from '../../../src/ingest/read-url.ts';

const PAGE = 'http://atlas.test/app/index.html?ws=data#map=1/2/3';

describe('packageAddress', () => {
  it.each([
    ['data/datapackage.json', 'http://atlas.test/app/data/datapackage.json'],
    ['data/', 'http://atlas.test/app/data/datapackage.json'],
    ['/other', 'http://atlas.test/other/datapackage.json'],
    ['http://atlas.test/x/package.json?v=2', 'http://atlas.test/x/package.json?v=2'],
  ])('%s', (dataUrl, url) => {
    expect(packageAddress(dataUrl, PAGE)).toEqual({ ok: true, url });
  });

  it('opens what lies beside a page that was opened from a disk', () => {
    expect(packageAddress('data/datapackage.json', 'file:///a%20b/atlas.html#ws=data')).toEqual({
      ok: true,
      url: 'file:///a%20b/data/datapackage.json',
    });
  });

  it.each([
    ['https://elsewhere.test/datapackage.json', 'foreign-origin'],
    ['//elsewhere.test/datapackage.json', 'foreign-origin'],
    ['javascript:alert(1)', 'bad-address'],
    ['data:application/json,{}', 'bad-address'],
    ['http://atlas.test:81/datapackage.json', 'foreign-origin'],
    ['http://[', 'bad-address'],
  ])('%s is refused', (dataUrl, code) => {
    expect(packageAddress(dataUrl, PAGE)).toMatchObject({
      ok: false,
      problem: { code, file: dataUrl },
    });
  });
});

describe('readByFetch', () => {
  const read = (answer: () => Promise<Response>, seen: string[] = []) =>
    readByFetch('http://atlas.test/data/datapackage.json', (url) => {
      seen.push(url);
      return answer();
    });

  it('reads beside the package file', async () => {
    const seen: string[] = [];
    const result = await read(() => Promise.resolve(new Response('hi')), seen)('links/a b.csv');
    expect([seen, result]).toEqual([
      ['http://atlas.test/data/links/a%20b.csv'],
      { ok: true, bytes: new TextEncoder().encode('hi') },
    ]);
  });

  it('gives the status of a refused request', async () => {
    const answer = () =>
      Promise.resolve(new Response('', { status: 404, statusText: 'Not Found' }));
    expect(await read(answer)('x.csv')).toEqual({
      ok: false,
      problem: { code: 'server-refused', file: 'x.csv', place: null, params: { status: 404 } },
    });
  });

  it('names the package by its address, since the reader of the page gave that', async () => {
    const answer = () => Promise.resolve(new Response('', { status: 404 }));
    expect(await read(answer)('datapackage.json')).toMatchObject({
      problem: { code: 'server-refused', file: '/data/datapackage.json' },
    });
  });

  it('turns a failed request into a problem', async () => {
    expect(await read(() => Promise.reject(new TypeError('no network')))('x.csv')).toEqual({
      ok: false,
      problem: {
        code: 'unreachable',
        file: 'x.csv',
        place: null,
        params: { detail: 'no network' },
      },
    });
  });
});
