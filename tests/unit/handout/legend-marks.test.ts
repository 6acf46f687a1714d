import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { legendMarks } from '../../../src/handout/legend-marks.ts';
import type { Mark } from '../../../src/handout/marks.ts';
import type { LegendModel, LegendShape } from '../../../src/map/legend/legend-model.ts';
import { PALETTES } from '../../../src/ui/tokens.ts';
import { measureSquares } from '../../support/letters.ts';

const STYLE = { palette: PALETTES.light, textPx: 10, language: 'en' } as const;
const SHAPES: LegendShape[] = [
  'disc',
  'half',
  'hatch',
  'hollow',
  'open',
  'ring',
  'line',
  'taper',
  'dashed',
  'dotted',
  'diamond',
  'dot',
  'area',
];

function wholeLegend(label: string): LegendModel {
  return {
    title: label,
    subtitle: label,
    classes: { colours: ['#112233', '#445566', '#778899'], limits: ['0', '10', '20', '100'] },
    rings: {
      label,
      colour: '#123456',
      discPx: 4,
      items: [{ label: '±4', radiusPx: 6 }],
    },
    widths: { label, colour: '#123456', items: [{ label: '8', widthPx: 2 }] },
    sizes: { title: label, note: label, items: [{ label: '1 m', radiusPx: 5 }] },
    symbols: SHAPES.map((shape) => ({ shape, label, colour: '#AABBCC' })),
    note: label,
  };
}

/** Right end of a mark; null for outlines. */
function rightOf(mark: Mark): number | null {
  if (mark.kind === 'text') {
    const widthPx = measureSquares(mark);
    return mark.anchor === 'start' ? mark.x + widthPx : mark.x;
  }
  if (mark.kind === 'circle') return mark.x + mark.radiusPx;
  return mark.kind === 'rect' ? mark.x + mark.widthPx : null;
}

describe('legend', () => {
  test('a small one, mark by mark', () => {
    const legend: LegendModel = {
      title: 'Index',
      symbols: [{ shape: 'dot', label: 'village', colour: '#8C7F66' }],
    };

    const drawn = legendMarks(legend, { x: 5, y: 7, widthPx: 100 }, STYLE, measureSquares);

    const text = { kind: 'text', sizePx: 10, face: 'sans', language: 'en', anchor: 'start' };
    expect(drawn).toEqual({
      heightPx: 33.5,
      marks: [
        { ...text, text: 'Index', x: 5, y: 17.1, isBold: true, colour: '#16212B' },
        { kind: 'circle', x: 12.5, y: 33, radiusPx: expect.closeTo(1.917, 3), fill: '#8C7F66' },
        { ...text, text: 'village', x: 25, y: 36.6, isBold: false, colour: '#16212B' },
      ],
    });
  });

  test('draws every shape of the map, a sector with its icon', () => {
    for (const shape of SHAPES) {
      const { marks } = legendMarks(
        { title: 'T', symbols: [{ shape, label: 'L', colour: '#AABBCC' }] },
        { x: 0, y: 0, widthPx: 200 },
        STYLE,
        measureSquares,
      );

      expect(marks.filter(({ kind }) => kind !== 'text').length, shape).toBeGreaterThan(0);
    }
    const { marks } = legendMarks(
      {
        title: 'T',
        symbols: [{ shape: 'disc', label: 'L', colour: '#AABBCC', sectorId: 'agriculture' }],
      },
      { x: 0, y: 0, widthPx: 200 },
      STYLE,
      measureSquares,
    );
    expect(marks.map(({ kind }) => kind)).toEqual(['text', 'circle', 'path', 'text']);
  });

  test('stays in its column and in its height', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'rank 城市中less'), minLength: 1, maxLength: 60 }),
        fc.integer({ min: 180, max: 1200 }),
        (label, widthPx) => {
          const at = { x: 20, y: 30, widthPx };
          const { marks, heightPx } = legendMarks(wholeLegend(label), at, STYLE, measureSquares);

          for (const mark of marks) {
            expect(rightOf(mark) ?? 0).toBeLessThanOrEqual(20 + widthPx + 0.5);
            expect(mark.x).toBeGreaterThanOrEqual(19.5);
            expect(mark.y).toBeLessThanOrEqual(30 + heightPx + 0.5);
          }
        },
      ),
    );
  });
});
