import fc from 'fast-check';
import jsQR from 'jsqr';
import { describe, expect, test } from 'vitest';
import { MOST_BYTES, type QrCode, qrCode } from '../../../../src/features/share/qr-code.ts';
import { partsOf, viewWithout } from '../../../../src/features/share/view-parts.ts';
import {
  baseAddress,
  keepBaseAddress,
  viewAddress,
} from '../../../../src/store/persistence/page-address.ts';
import { publishedAddress, reachOf } from '../../../../src/store/persistence/reach.ts';

/** What a phone reads from a code whose modules are three pixels wide. */
function readBack({ sideModules, path }: QrCode): string | undefined {
  const scale = 3;
  const side = sideModules * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    for (let row = 0; row < scale; row += 1) {
      const from = (Number(y) * scale + row) * side + Number(x) * scale;
      for (let at = from; at < from + Number(width) * scale; at += 1)
        pixels.fill(0, at * 4, at * 4 + 3);
    }
  }
  return jsQR(pixels, side, side)?.data;
}

function memory(): () => Storage {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    clear: () => kept.clear(),
    key: () => null,
    length: 0,
  };
  return () => storage;
}

describe('the code of an address', () => {
  test('is read back, whatever the address', () => {
    const hash = fc.string({ unit: fc.constantFrom(...'abcxyz019-_=&/.,~%+'), maxLength: 380 });
    fc.assert(
      fc.property(hash, (view) => {
        const address = `https://atlas.example/#${view}`;
        const code = qrCode(address);
        expect(code && readBack(code)).toBe(address);
      }),
      { numRuns: 12 },
    );
  });

  test('has a side of 85 modules at most, quiet zone included, and is none beyond', () => {
    const longest = 'a'.repeat(MOST_BYTES);
    expect(qrCode(longest)?.sideModules).toBe(85);
    expect(qrCode(`${longest}a`)).toBe(null);
    expect(qrCode('原'.repeat(138))).toBe(null);
  });

  test('has four white modules around it', () => {
    const ends = [
      ...(qrCode('https://atlas.example/')?.path ?? '').matchAll(/M(\d+) (\d+)h(\d+)/g),
    ];
    const [xs, ys] = [ends.map(([, x]) => Number(x)), ends.map(([, , y]) => Number(y))];
    expect([Math.min(...xs), Math.min(...ys)]).toEqual([4, 4]);
  });
});

describe('who can open an address', () => {
  test.each([
    ['https://atlas.example.org/', 'public'],
    ['https://8.8.8.8/', 'public'],
    ['http://172.32.0.1/', 'public'],
    ['https://[2001:db8::1]/', 'public'],
    ['https://local.example/', 'public'],
    ['http://localhost:4173/', 'private'],
    ['http://127.0.0.1/', 'private'],
    ['http://0x7f.1/', 'private'],
    ['http://[::1]:8080/', 'private'],
    ['http://[fe80::1]/', 'private'],
    ['http://[fd12::1]/', 'private'],
    ['http://192.168.1.20/', 'private'],
    ['http://10.1.2.3/', 'private'],
    ['http://172.16.0.1/', 'private'],
    ['http://100.64.0.1/', 'private'],
    ['http://169.254.1.1/', 'private'],
    ['http://hall-pc/', 'private'],
    ['http://hall-pc.local./', 'private'],
    ['file:///C:/atlas/index.html', 'file'],
  ] as const)('%s', (address, reach) => {
    expect(reachOf(new URL(address))).toBe(reach);
  });

  test.each([
    [' atlas.example.org ', 'https://atlas.example.org/'],
    ['http://atlas.example.org/map/?a=1#ws=links', 'http://atlas.example.org/map/'],
    ['localhost:8080', null],
    ['javascript:alert(1)', null],
    ['https://me:secret@atlas.example.org', null],
    ['ftp://atlas.example.org', null],
    ['', null],
  ])('typed: %s', (typed, address) => {
    expect(publishedAddress(typed)).toBe(address);
  });
});

describe('the address of a view', () => {
  const [online, hall] = [
    new URL('https://atlas.example/map/?embed'),
    new URL('http://localhost/'),
  ];

  test('is the own one where phones reach it, else the one that was typed, else none', () => {
    const storage = memory();
    expect(baseAddress(online, storage)).toBe('https://atlas.example/map/');
    expect(baseAddress(hall, storage)).toBe(null);
    keepBaseAddress(storage, 'https://union.example/');
    expect(baseAddress(hall, storage)).toBe('https://union.example/');
    keepBaseAddress(storage, null);
    expect(baseAddress(hall, storage)).toBe(null);
  });

  test('goes without a storage that refuses', () => {
    const refuses = (): Storage => {
      throw new Error('refused');
    };
    keepBaseAddress(refuses, 'https://union.example/');
    expect(baseAddress(hall, refuses)).toBe(null);
  });

  test('keeps an opened package and nothing else of the query', () => {
    const page = new URL('https://atlas.example/?embed&data=own/datapackage.json');
    expect(viewAddress('https://atlas.example/', page, 'v=1')).toBe(
      'https://atlas.example/?data=own%2Fdatapackage.json#v=1',
    );
    expect(viewAddress('https://atlas.example/', online, 'v=1')).toBe('https://atlas.example/#v=1');
  });

  test('goes without language and theme, and without what is left out', () => {
    const hash = 'v=1&map=2/1/1&ws=scores&lang=en&theme=projector&sec=agriculture&w=1,1,1&cmp=a,b';
    expect(viewWithout(hash, new Set())).toBe(
      'v=1&map=2/1/1&ws=scores&sec=agriculture&w=1,1,1&cmp=a,b',
    );
    expect(viewWithout(hash, new Set(['filters', 'method'] as const))).toBe(
      'v=1&map=2/1/1&ws=scores&cmp=a,b',
    );
    expect(partsOf(hash)).toEqual([
      { part: 'filters', characters: 16 },
      { part: 'camera', characters: 10 },
      { part: 'method', characters: 8 },
      { part: 'compared', characters: 8 },
    ]);
  });
});
