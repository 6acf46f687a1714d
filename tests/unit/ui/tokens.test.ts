import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  PALETTES,
  type Palette,
  SECTOR_STYLE,
  sectorColour,
  sectorColourId,
  sectorLook,
  THEME_NAMES,
  type ThemeName,
  themeVariables,
} from '../../../src/ui/tokens.ts';
import { contrast, laidOver } from './contrast.ts';

const CSS = readFileSync(new URL('../../../src/ui/tokens.css', import.meta.url), 'utf8');

function declared(theme: ThemeName): Record<string, string> {
  const block = CSS.split(`[data-theme='${theme}'] {`)[1]?.split('}')[0] ?? '';
  return Object.fromEntries(
    [...block.matchAll(/(--[\w-]+): (#[0-9a-fA-F]+);/g)].map((m) => [m[1], m[2]?.toUpperCase()]),
  );
}

function upper(variables: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(variables).map(([key, value]) => [key, value.toUpperCase()]),
  );
}

describe('style sheet', () => {
  it.each(THEME_NAMES)('declares every colour of the %s theme as the table has it', (theme) => {
    expect(declared(theme)).toEqual(upper(themeVariables(theme)));
  });
});

const TEXT_PAIRS: readonly (readonly [ink: keyof Palette, ground: keyof Palette])[] = [
  ['ink', 'paper'],
  ['ink', 'surface'],
  ['ink', 'sunk'],
  ['ink', 'tint'],
  ['ink2', 'paper'],
  ['ink2', 'sunk'],
  ['ink3', 'paper'],
  ['ink3', 'surface'],
  ['ink3', 'sunk'],
  ['ink3', 'tint'],
  ['accent', 'paper'],
  ['accent', 'surface'],
  ['accent', 'tint'],
  ['onAccent', 'accent'],
  ['seal', 'paper'],
  ['warn', 'warnBg'],
  ['good', 'goodBg'],
  ['good', 'paper'],
  ['bad', 'badBg'],
  ['bad', 'surface'],
  ['up', 'paper'],
  ['down', 'paper'],
  ['ink', 'badBg'],
  ['paper', 'ink'],
  ['ink', 'labelHalo'],
  ['waterText', 'sea'],
];

const GRAPHIC_PAIRS: readonly (readonly [mark: keyof Palette, ground: keyof Palette])[] = [
  ['control', 'paper'],
  ['control', 'surface'],
  ['focus', 'paper'],
  ['focus', 'surface'],
  ['focus', 'sea'],
  ['seal', 'land'],
  ['seal', 'sea'],
  ['accent', 'land'],
  ['accent', 'sunk'],
  ['compareA', 'paper'],
  ['compareB', 'paper'],
  ['compareC', 'paper'],
  ['compareD', 'paper'],
  ['compareE', 'paper'],
  ['compareF', 'paper'],
  ['ink3', 'land'],
  ['layoutRing', 'land'],
  ['layoutBeltQinhe', 'land'],
  ['layoutBeltDanhe', 'land'],
];

function failing(pairs: typeof TEXT_PAIRS, least: number, theme: ThemeName): string[] {
  const palette = PALETTES[theme];
  return pairs
    .map(([a, b]) => ({ name: `${a} on ${b}`, ratio: contrast(palette[a], palette[b]) }))
    .filter(({ ratio }) => ratio < least)
    .map(({ name, ratio }) => `${name}: ${ratio.toFixed(2)}`);
}

describe('contrast', () => {
  it('computes the published examples', () => {
    expect(contrast('#000000', '#FFFFFF')).toBe(21);
    expect(contrast('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2);
  });

  it('is what the table of the design promises', () => {
    const onPaper = (theme: ThemeName, key: keyof Palette) =>
      Number(contrast(PALETTES[theme][key], PALETTES[theme].paper).toFixed(1));
    const keys = [
      'ink',
      'ink2',
      'ink3',
      'control',
      'accent',
      'seal',
      'focus',
      'good',
      'bad',
      'up',
      'down',
    ] as const;
    expect(keys.map((key) => onPaper('light', key))).toEqual([
      15.6, 7.7, 5.3, 3.6, 7.8, 5.7, 5.5, 6.1, 6.9, 5.4, 4.9,
    ]);
    expect(keys.map((key) => onPaper('dark', key))).toEqual([
      14.9, 9.5, 6, 3.7, 8.5, 6.4, 8.3, 8.7, 8, 7.2, 7.3,
    ]);
    expect((['ink', 'ink2', 'ink3'] as const).map((key) => onPaper('projector', key))).toEqual([
      19, 12.2, 7.9,
    ]);
  });

  it.each(THEME_NAMES)('keeps 4.5:1 for every text of the %s theme', (theme) => {
    expect(failing(TEXT_PAIRS, 4.5, theme)).toEqual([]);
  });

  it.each(THEME_NAMES)('keeps 3:1 for edges and marks of the %s theme', (theme) => {
    expect(failing(GRAPHIC_PAIRS, 3, theme)).toEqual([]);
  });

  it.each(THEME_NAMES)('keeps 3:1 for the edge of a symbol on land in the %s theme', (theme) => {
    const { symbolEdge, land } = PALETTES[theme];
    expect(contrast(laidOver(symbolEdge, land), land)).toBeGreaterThanOrEqual(3);
  });

  it.each(THEME_NAMES)('keeps 3:1 for the glyph on every sector tile of the %s theme', (theme) => {
    const pale = Object.keys(SECTOR_STYLE).filter(
      (id) => contrast(PALETTES[theme].onSector, sectorColour(id, theme)) < 3,
    );
    expect(pale).toEqual([]);
  });
});

describe('sector look', () => {
  it('gives a sector of another package a published colour and its own letter', () => {
    expect(sectorLook('waste').letter).toEqual({ en: 'W', zh: null });
    expect(sectorLook('waste').light).toBe(sectorColour(sectorColourId('waste'), 'light'));
  });

  it('takes the trailing number of an id, so that numbered sectors differ', () => {
    const ids = ['sector_0', 'sector_1', 'sector_2', 'sector_3', 'sector_4', 'sector_5'];
    expect(new Set(ids.map(sectorColourId)).size).toBe(6);
  });

  it('uses the dark set on dark ground alone', () => {
    expect(THEME_NAMES.map((theme) => sectorColour('agriculture', theme))).toEqual([
      '#0D4D1A',
      '#B8F480',
      '#0D4D1A',
    ]);
  });
});
