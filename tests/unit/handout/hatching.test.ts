import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hatchingPath } from '../../../src/handout/hatching.ts';

test('strokes go from the upper to the left edge, one step apart', () => {
  expect(hatchingPath(10, 20, 6, 4, 2)).toBe('M12 20l-2 2M14 20l-4 4M16 20l-4 4M16 22l-2 2');
});

test('no stroke leaves its box', () => {
  const px = fc.double({ min: 0.5, max: 300, noNaN: true });
  fc.assert(
    fc.property(px, px, (widthPx, heightPx) => {
      const strokes = hatchingPath(0, 0, widthPx, heightPx, 5).matchAll(
        /M(\S+) (\S+)l(\S+) ([^M]+)/g,
      );
      for (const [, x, y, across, down] of strokes) {
        const [right, top] = [Number(x), Number(y)];
        const [left, bottom] = [right + Number(across), top + Number(down)];
        expect(right).toBeLessThanOrEqual(widthPx + 1e-9);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(left).toBeGreaterThanOrEqual(-1e-9);
        expect(bottom).toBeLessThanOrEqual(heightPx + 1e-9);
      }
    }),
  );
});
