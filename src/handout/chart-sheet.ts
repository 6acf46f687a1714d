import { breakLines } from './break-lines.ts';
import type { LegendStyle } from './legend-blocks.ts';
import type { Mark, MeasureText, Sheet } from './marks.ts';

/** What a picture of a chart says besides the chart. */
export interface ChartSheetWords {
  title: string;
  /** Method, data and sources, one paragraph each, at the foot. */
  notes: readonly string[];
  /** What the marks of the chart stand for: outlines about 10 wide around 0, 0. */
  key: readonly { d: string; colour: string; name: string }[];
}

/** Drawing of the chart among a sheet's pictures. */
export const CHART_IMAGE = 'chart';

/** Narrower charts stand on a sheet of this many letters' sizes, so that their words have room. */
const LEAST_EM = 36;

/** A picture of a chart under its title, with its notes below; as large as they need. */
export function chartSheet(
  { title, notes, key }: ChartSheetWords,
  drawing: { widthPx: number; heightPx: number },
  { palette, textPx, language }: LegendStyle,
  measure: MeasureText,
): Sheet {
  const edgePx = textPx * 1.8;
  const widthPx = Math.max(drawing.widthPx, LEAST_EM * textPx);
  const leading = language === 'zh' ? 1.45 : 1.32;
  const marks: Mark[] = [];
  let top = edgePx;
  const write = (text: string, factor: number, isTitle: boolean) => {
    const face = isTitle ? ('serif' as const) : ('sans' as const);
    const letters = { sizePx: textPx * factor, face, isBold: isTitle };
    for (const line of breakLines(text, widthPx, letters, measure)) {
      marks.push({
        kind: 'text',
        ...letters,
        text: line,
        x: edgePx,
        y: top + letters.sizePx * (leading / 2 + 0.36),
        anchor: 'start',
        colour: isTitle ? palette.ink : palette.ink2,
        language,
      });
      top += letters.sizePx * leading;
    }
  };
  write(title, 1.6, true);
  top += textPx * 0.6;
  let left = edgePx;
  for (const { d, colour, name } of key) {
    const letters = { sizePx: textPx, face: 'sans', isBold: false } as const;
    const wide = textPx * 1.4 + measure({ ...letters, text: name });
    if (left > edgePx && left + wide > edgePx + widthPx) {
      left = edgePx;
      top += textPx * 1.6;
    }
    const middle = top + textPx * 0.7;
    marks.push(
      { kind: 'path', x: left + textPx * 0.5, y: middle, d, scale: textPx / 13, fill: colour },
      {
        kind: 'text',
        ...letters,
        text: name,
        x: left + textPx * 1.4,
        y: middle + textPx * 0.36,
        anchor: 'start',
        colour: palette.ink,
        language,
      },
    );
    left += wide + textPx * 1.4;
  }
  top += key.length > 0 ? textPx * 2 : textPx * 0.4;
  const { heightPx } = drawing;
  marks.push({
    kind: 'image',
    imageId: CHART_IMAGE,
    x: edgePx,
    y: top,
    widthPx: drawing.widthPx,
    heightPx,
    alt: title,
  });
  top += heightPx + textPx * 1.4;
  for (const note of notes) write(note, 0.86, false);
  return {
    widthPx: Math.ceil(widthPx + edgePx * 2),
    heightPx: Math.ceil(top + edgePx),
    background: palette.paper,
    title,
    language,
    marks,
  };
}
