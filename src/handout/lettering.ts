import type { FontFace, TextMark } from './marks.ts';

/** Families of a face, the atlas's own first, then what most machines have; as CSS and SVG write them. */
export const FAMILIES: Readonly<Record<FontFace, string>> = {
  sans: "'Inter Variable', Inter, 'Noto Sans SC Variable', 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', system-ui, sans-serif",
  serif:
    "'Source Serif 4 Variable', 'Source Serif 4', 'Noto Serif SC Variable', 'Noto Serif SC', 'Songti SC', SimSun, 'Noto Serif CJK SC', Georgia, serif",
};

/** Weight of letters in a font's own numbers, 400 or 600. */
export function weightOf({ isBold }: Pick<TextMark, 'isBold'>): number {
  return isBold ? 600 : 400;
}

/** The letters of a mark as a CSS `font` at a scale. */
export function fontOf(mark: Pick<TextMark, 'sizePx' | 'face' | 'isBold'>, scale = 1): string {
  return `${weightOf(mark)} ${mark.sizePx * scale}px ${FAMILIES[mark.face]}`;
}
