import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roundScale } from '../../../src/handout/map-marks.ts';
import { mapBox, mapSheet } from '../../../src/handout/map-sheet.ts';
import { escaped, writeSvg } from '../../../src/handout/write-svg.ts';
import { PALETTES } from '../../../src/ui/tokens.ts';
import { measureSquares } from '../../support/letters.ts';

const STYLE = {
  widthPx: 800,
  heightPx: 600,
  palette: PALETTES.dark,
  language: 'zh',
  textPx: 13,
} as const;
const FURNITURE = { scaleBar: { widthPx: 80, label: '500 km' }, northDeg: 30 };
const LEGEND = {
  title: '生态指数',
  subtitle: '越高越好',
  classes: { colours: ['#EDE1A8', '#79BA81'], limits: ['0', '50', '100'] },
  symbols: [{ shape: 'hatch', label: '无数据', colour: '' }],
} as const;

function words(title: string, notes: readonly string[] = ['Source <A> & B']) {
  return { title, subtitle: '', legend: LEGEND, notes, alt: 'Map' };
}

/** Names of the elements that are open, by reading tag after tag; throws where one is not closed in order. */
function elementsOf(xml: string): string[] {
  const names: string[] = [];
  const open: string[] = [];
  const tag = /<(\/?)([a-z]+)((?: [\w:-]+="[^"<]*")*)(\/?)>/g;
  const left = xml.replace(/^<\?xml [^>]*\?>\n/, '').replaceAll(tag, (_, end, name, __, self) => {
    if (end === '/') {
      if (open.pop() !== name) throw new Error(`</${name}> closes nothing`);
    } else {
      names.push(name);
      if (self === '') open.push(name);
    }
    return '';
  });
  if (/[<>]/.test(left) || open.length > 0) throw new Error(`Not well-formed: ${left}`);
  return names;
}

describe('sheet of the map', () => {
  test('no words are outside of it and the map keeps its place, however long the title', () => {
    const text = fc.string({ unit: fc.constantFrom(...'Ecological index 成员城市，') });
    fc.assert(
      fc.property(
        text,
        fc.array(text, { maxLength: 12 }),
        fc.integer({ min: 320, max: 1400 }),
        fc.constantFrom('en' as const, 'zh' as const),
        (title, notes, widthPx, language) => {
          const style = { ...STYLE, widthPx, language };
          const sheet = mapSheet(words(title, notes), style, FURNITURE, measureSquares);
          const box = mapBox(words(title, notes), style, measureSquares);

          expect(box.heightPx).toBeGreaterThan(style.heightPx * 0.3);
          for (const mark of sheet.marks) {
            if (mark.kind !== 'text') continue;
            const widthOf = measureSquares(mark);
            const share = { start: 0, middle: 0.5, end: 1 }[mark.anchor];
            expect(mark.x - widthOf * share).toBeGreaterThanOrEqual(0);
            expect(mark.x + widthOf * (1 - share)).toBeLessThanOrEqual(widthPx);
            expect(mark.y - mark.sizePx).toBeGreaterThanOrEqual(0);
            expect(mark.y).toBeLessThanOrEqual(style.heightPx);
          }
        },
      ),
    );
  });

  test('as SVG it is well-formed, its words are words and its picture is inside', () => {
    const sheet = mapSheet(
      words('<script>"森林" & \u0007</script>'),
      STYLE,
      FURNITURE,
      measureSquares,
    );

    const svg = writeSvg(sheet, new Map([['map', { href: 'data:image/png;base64,AAAA' }]]));

    expect([...new Set(elementsOf(svg))].sort()).toEqual(
      ['circle', 'image', 'path', 'rect', 'svg', 'text', 'title'].sort(),
    );
    expect(svg).toContain('>&lt;script&gt;&quot;森林&quot; &amp; &lt;/script&gt;</text>');
    expect(svg).toContain('>Source &lt;A&gt; &amp; B</text>');
    expect(svg).toContain('href="data:image/png;base64,AAAA"');
    expect(() => writeSvg(sheet, new Map())).toThrow('No picture map');
  });

  test('any text is escaped into XML', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(elementsOf(`<a b="${escaped(text)}">${escaped(text)}</a>`)).toEqual(['a']);
      }),
    );
  });
});

describe('scale', () => {
  test('says the longest round length that fits', () => {
    const scale = roundScale({ lat: 0, zoom: 2 }, 150);

    // 40,075 km on 2,048 px: 19.57 km a pixel.
    expect(scale).toEqual({ km: 2000, widthPx: expect.closeTo(102.2, 1) });
    expect(roundScale({ lat: 60, zoom: 2 }, 150)?.km).toBe(1000);
    expect(roundScale({ lat: 0, zoom: 30 }, 150)).toBe(null);
  });
});
