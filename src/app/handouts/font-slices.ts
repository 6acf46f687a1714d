import type { FontSlice, FontSlices } from '../../handout/pdf/typeface.ts';
import { loadChineseFonts } from '../../ui/chinese-fonts.ts';

/** Families of a face as the style sheets name them: the first that has a character draws it. */
const FAMILIES = {
  sans: ['Inter Variable', 'Noto Sans SC Variable'],
  serif: ['Source Serif 4 Variable', 'Noto Serif SC Variable', 'Inter Variable'],
} as const;

/** The fonts of the page in the slices that its style sheets name. Rejects when the Chinese style sheets do not arrive. */
export async function fontSlices(): Promise<FontSlices> {
  await loadChineseFonts();
  const rules = [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule),
  );
  const slicesOf = (family: string): FontSlice[] =>
    rules
      .filter(({ style }) => {
        const isUpright = style.getPropertyValue('font-style') !== 'italic';
        return isUpright && unquoted(style.getPropertyValue('font-family')) === family;
      })
      .map(sliceOf);
  return {
    sans: FAMILIES.sans.flatMap(slicesOf),
    serif: FAMILIES.serif.flatMap(slicesOf),
  };
}

function sliceOf(rule: CSSFontFaceRule): FontSlice {
  const ranges = rangesOf(rule.style.getPropertyValue('unicode-range'));
  const path = /url\(\s*["']?([^"')]+)/.exec(rule.style.getPropertyValue('src'))?.[1] ?? '';
  const base = rule.parentStyleSheet?.href ?? document.baseURI;
  return {
    covers: (codePoint) => ranges.some(([from, to]) => codePoint >= from && codePoint <= to),
    async read() {
      const answer = await fetch(new URL(path, base));
      if (!answer.ok) throw new FontMissing();
      return new Uint8Array(await answer.arrayBuffer());
    },
  };
}

/** A font of the page could not be fetched. */
class FontMissing extends Error {
  override readonly name = 'FontMissing';
}

/** Code points from and to, of a style sheet's `U+4E00-4E0B, U+4E0D`; no range at all is everything. */
function rangesOf(text: string): readonly (readonly [from: number, to: number])[] {
  if (text.trim() === '') return [[0, 0x10ffff]];
  return text.split(',').map((part) => {
    const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });
}

function unquoted(family: string): string {
  return family.replaceAll(/["']/g, '').trim();
}
