import { describe, expect, it } from 'vitest';
import { type BasemapLook, basemapStyle, SLOT_DATA } from '../../../../src/map/basemap/style.ts';
import { WATERS } from '../../../../src/map/basemap/waters.ts';

const look: BasemapLook = {
  theme: 'light',
  language: 'en',
  borders: false,
  projection: 'mercator',
};
const THEMES = ['light', 'dark', 'projector'] as const;
const layerOf = (id: string, change: Partial<BasemapLook> = {}) =>
  basemapStyle({ ...look, ...change }).layers.find((layer) => layer.id === id);

describe('basemapStyle', () => {
  it.each(THEMES)('asks no other host for anything in the %s theme', (theme) => {
    expect(JSON.stringify(basemapStyle({ ...look, theme }))).not.toMatch(/https?:|glyphs|sprite/);
  });

  it('has each layer once, with the data slot above the land and below the names', () => {
    const ids = basemapStyle(look).layers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const place = (id: string) => ids.indexOf(id);
    expect(place('sea')).toBe(0);
    expect(place('land')).toBeLessThan(place(SLOT_DATA));
    expect(place(SLOT_DATA)).toBeLessThan(place('water-ocean'));
  });

  it('shows country borders only when they are asked for', () => {
    expect(layerOf('borders')?.layout).toMatchObject({ visibility: 'none' });
    expect(layerOf('borders', { borders: true })?.layout).toMatchObject({ visibility: 'visible' });
  });

  it('neither slants nor spaces Chinese names', () => {
    const fontOf = (change: Partial<BasemapLook>) =>
      JSON.stringify(layerOf('water-ocean', change)?.layout);
    expect(fontOf({})).toContain('Italic');
    expect(fontOf({ language: 'zh' })).not.toContain('Italic');
    expect(fontOf({ language: 'zh' })).toContain('"text-letter-spacing":0');
  });

  it('draws on a globe when asked', () => {
    expect(basemapStyle({ ...look, projection: 'globe' }).projection).toEqual({ type: 'globe' });
  });
});

it('names every sea in both languages, inside the world', () => {
  for (const { name, lng, lat } of WATERS) {
    expect(name.zh).toMatch(/\p{Script=Han}/u);
    expect(Math.abs(lng)).toBeLessThanOrEqual(180);
    expect(Math.abs(lat)).toBeLessThanOrEqual(85);
  }
});
