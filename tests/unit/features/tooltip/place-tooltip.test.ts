import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hoverTarget } from '../../../../src/features/tooltip/hover-target.ts';
import { placeTooltip } from '../../../../src/features/tooltip/place-tooltip.ts';
import { createAtlasStore, hover } from '../../../../src/store/atlas-store.ts';
import { DEFAULT_SCENARIO } from '../../../../src/store/scenario.ts';

describe('placeTooltip', () => {
  it('stands below and right of the pointer, and on the other side near the far edges', () => {
    const box = { width: 100, height: 50 };
    const room = { width: 400, height: 300 };
    expect(placeTooltip({ x: 20, y: 30 }, box, room)).toEqual({ x: 34, y: 44 });
    expect(placeTooltip({ x: 390, y: 290 }, box, room)).toEqual({ x: 276, y: 226 });
  });

  it('stays inside any map that has room for it', () => {
    fc.assert(
      fc.property(fc.nat(800), fc.nat(600), fc.nat(300), fc.nat(200), (x, y, width, height) => {
        const at = placeTooltip({ x, y }, { width, height }, { width: 800, height: 600 });
        expect(at.x).toBeGreaterThanOrEqual(6);
        expect(at.y).toBeGreaterThanOrEqual(6);
        expect(at.x + width).toBeLessThanOrEqual(794);
        expect(at.y + height).toBeLessThanOrEqual(594);
      }),
    );
  });
});

describe('hoverTarget', () => {
  it('stays the same object while the pointer stays on a thing', () => {
    const store = createAtlasStore(DEFAULT_SCENARIO);
    const select = hoverTarget();
    hover(store, { kind: 'link', index: 4, x: 10, y: 10 });
    const first = select(store.getState());
    hover(store, { kind: 'link', index: 4, x: 11, y: 12 });
    expect(select(store.getState())).toBe(first);
    hover(store, { kind: 'project', index: 4, x: 11, y: 12 });
    expect(select(store.getState())).toMatchObject({ kind: 'project', index: 4 });
  });

  it('is nothing for a preview from a list, which has no place on the map', () => {
    const store = createAtlasStore(DEFAULT_SCENARIO);
    hover(store, { kind: 'city', index: 1, x: -1, y: -1 });
    expect(hoverTarget()(store.getState())).toBeNull();
  });
});
