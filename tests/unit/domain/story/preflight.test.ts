import { describe, expect, test } from 'vitest';
import {
  judgePreflight,
  type PreflightFacts,
  preflightVerdict,
  TIGHT_BYTES,
} from '../../../../src/domain/story/preflight.ts';

const STORED = {
  kind: 'stored',
  missingData: 0,
  missingFonts: 0,
  storedFiles: 600,
  storedBytes: 26_000_000,
} as const;

const READY: PreflightFacts = {
  webgl: { renderer: 'ANGLE (NVIDIA GeForce RTX 3060)' },
  fonts: { latin: true, chinese: true },
  storage: { keeps: true, freeBytes: null },
  offline: STORED,
  scenes: [{ number: 1, faults: [] }],
  hasSecondScreen: true,
  canFillScreen: true,
  canStayAwake: true,
};

/** Lines that are not green, as `light finding`. */
function complaints(facts: Partial<PreflightFacts>): string[] {
  return judgePreflight({ ...READY, ...facts })
    .filter(({ light }) => light !== 'good')
    .map(({ light, finding }) => `${light} ${finding}`);
}

test('a machine that lacks nothing gets eight green lines and a green verdict', () => {
  const lines = judgePreflight(READY);
  expect(lines.map(({ finding }) => finding)).toEqual([
    'webgl.good',
    'fonts.good',
    'storage.good',
    'offline.good',
    'scenes.good',
    'screen.good',
    'full.good',
    'awake.good',
  ]);
  expect(preflightVerdict(lines)).toBe('good');
});

describe('one weakness is one line', () => {
  test.each<[string, Partial<PreflightFacts>, string]>([
    ['no WebGL', { webgl: null }, 'bad webgl.none'],
    [
      'a renderer in software',
      { webgl: { renderer: 'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)))' } },
      'warn webgl.slow',
    ],
    ['no Chinese fonts', { fonts: { latin: true, chinese: false } }, 'warn fonts.chinese'],
    ['no fonts', { fonts: { latin: false, chinese: true } }, 'warn fonts.none'],
    [
      'storage that refuses',
      { storage: { keeps: false, freeBytes: 9 * TIGHT_BYTES } },
      'bad storage.none',
    ],
    ['little room', { storage: { keeps: true, freeBytes: TIGHT_BYTES - 1 } }, 'warn storage.tight'],
    [
      'a copy without some data, whatever fonts are there',
      { offline: { ...STORED, missingData: 1, missingFonts: 3 } },
      'bad offline.data',
    ],
    ['a copy without Chinese', { offline: { ...STORED, missingFonts: 3 } }, 'warn offline.fonts'],
    ['no copy', { offline: { kind: 'none' } }, 'warn offline.none'],
    ['no story', { scenes: null }, 'warn scenes.unchosen'],
    ['a story without scenes', { scenes: [] }, 'bad scenes.empty'],
    [
      'a scene that names what is not there',
      {
        scenes: [
          { number: 1, faults: [] },
          { number: 2, faults: ['city=xx-atlantis'] },
        ],
      },
      'bad scenes.faulty',
    ],
    ['one screen', { hasSecondScreen: false }, 'warn screen.one'],
    ['a browser that tells nothing of screens', { hasSecondScreen: null }, 'warn screen.unknown'],
    ['no full screen', { canFillScreen: false }, 'warn full.none'],
    ['a machine that falls asleep', { canStayAwake: false }, 'warn awake.none'],
  ])('%s', (_, facts, line) => {
    expect(complaints(facts)).toEqual([line]);
  });
});

test('room of just enough, and a page that carries everything, are no weakness', () => {
  expect(
    complaints({ storage: { keeps: true, freeBytes: TIGHT_BYTES }, offline: { kind: 'file' } }),
  ).toEqual([]);
});

test('the verdict is that of the worst line', () => {
  const verdict = (facts: Partial<PreflightFacts>) =>
    preflightVerdict(judgePreflight({ ...READY, ...facts }));
  expect([
    verdict({ hasSecondScreen: null }),
    verdict({ hasSecondScreen: null, scenes: [] }),
  ]).toEqual(['warn', 'bad']);
});
