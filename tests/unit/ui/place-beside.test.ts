import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeBeside, type Side, type WindowBox } from '../../../src/ui/place-beside.ts';

const ROOM = { width: 1000, height: 800 };

function anchorAt(left: number, top: number): WindowBox {
  return { left, top, right: left + 40, bottom: top + 20 };
}

describe('placeBeside', () => {
  it('centres a box on its side of the anchor', () => {
    const size = { width: 100, height: 30 };
    const at = (side: Side) => placeBeside(anchorAt(480, 390), size, ROOM, { side, gapPx: 6 });
    expect([at('top'), at('bottom'), at('left'), at('right')]).toEqual([
      { left: 450, top: 354 },
      { left: 450, top: 416 },
      { left: 374, top: 385 },
      { left: 526, top: 385 },
    ]);
  });

  it('is flush with either end of the anchor', () => {
    const size = { width: 100, height: 30 };
    const at = (align: 'left' | 'right') =>
      placeBeside(anchorAt(480, 390), size, ROOM, { side: 'bottom', align, gapPx: 4 });
    expect([at('left'), at('right')]).toEqual([
      { left: 480, top: 414 },
      { left: 420, top: 414 },
    ]);
  });

  it('changes sides where there is no room and stays off the edge of the window', () => {
    const size = { width: 200, height: 120 };
    expect(placeBeside(anchorAt(955, 770), size, ROOM, { side: 'bottom', gapPx: 4 })).toEqual({
      left: 796,
      top: 646,
    });
    expect(placeBeside(anchorAt(2, 40), size, ROOM, { side: 'left', gapPx: 4 })).toEqual({
      left: 46,
      top: 4,
    });
  });

  it('keeps a box that fits inside the window, wherever the anchor is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 960 }),
        fc.integer({ min: 0, max: 780 }),
        fc.integer({ min: 1, max: 900 }),
        fc.integer({ min: 1, max: 700 }),
        fc.constantFrom<Side>('top', 'bottom', 'left', 'right'),
        (x, y, width, height, side) => {
          const { left, top } = placeBeside(anchorAt(x, y), { width, height }, ROOM, {
            side,
            gapPx: 4,
          });
          return left >= 4 && top >= 4 && left + width <= 996 && top + height <= 796;
        },
      ),
    );
  });
});
