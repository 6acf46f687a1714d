import { describe, expect, it } from 'vitest';
import { keptLayer } from '../../../src/map/engine/kept-layer.ts';

/** A layer that knows what it was made of and whether it is seen. */
interface Drawn {
  view: object;
  visible: boolean;
  clone: (changes: { visible: boolean }) => Drawn;
}

function drawn(view: object, visible = true): Drawn {
  return { view, visible, clone: (changes) => drawn(view, changes.visible) };
}

describe('a kept layer', () => {
  it('is made anew only when something it is made of has changed, and no older one is kept', () => {
    const made: [view: object, scale: number][] = [];
    const layer = keptLayer((view: object, scale: number) => {
      made.push([view, scale]);
      return drawn(view);
    });
    const [first, second] = [{}, {}];
    const before = layer(first, 1);
    expect(layer(first, 1)).toBe(before);
    layer(second, 1);
    expect(layer(first, 1)).not.toBe(before);
    layer(first, 0.5);
    expect(made).toEqual([
      [first, 1],
      [second, 1],
      [first, 1],
      [first, 0.5],
    ]);
  });

  it('that is off is not there before it was drawn, and unseen afterwards, until it comes back', () => {
    const layer = keptLayer((view: object | null, _scale: number) => view && drawn(view));
    const view = {};
    expect(layer(null, 1)).toBeNull();
    expect(layer(view, 1)).toMatchObject({ view, visible: true });
    const unseen = layer(null, 1);
    expect(unseen).toMatchObject({ view, visible: false });
    expect(layer(null, 0.5)).toBe(unseen);
    expect(layer(view, 1)).toMatchObject({ view, visible: true });
  });
});
