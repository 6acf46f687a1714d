import type { Language } from '../domain/language.ts';
import type { LegendModel } from '../map/legend/legend-model.ts';
import type { Palette } from '../ui/tokens.ts';
import { breakLines } from './break-lines.ts';
import { legendMarks } from './legend-marks.ts';
import { type Box, type MapFurniture, northMarks, scaleMarks } from './map-marks.ts';
import type { Mark, MeasureText, Sheet, TextMark } from './marks.ts';

/** What a picture of the map says, in words. */
export interface MapSheetWords {
  /** Empty = no title. */
  title: string;
  /** What the map shows and what is filtered; empty = nothing. */
  subtitle: string;
  legend: LegendModel | null;
  /** Sources, method, duties of licences, border note, date: one paragraph each, at the foot. */
  notes: readonly string[];
  /** What the map shows, for who cannot see it. */
  alt: string;
}

export interface MapSheetStyle {
  widthPx: number;
  heightPx: number;
  palette: Palette;
  language: Language;
  /** Size of plain letters, CSS pixels. */
  textPx: number;
}

/** Picture of the map among a sheet's images. */
export const MAP_IMAGE = 'map';

/** Least share of the sheet's height that the map has; words shrink before, and notes are cut after that. */
const LEAST_MAP_01 = 0.4;
const SHRINKING = [1, 0.9, 0.8, 0.7];
const TITLE_LINES = 2;
const SUBTITLE_LINES = 3;

interface Frame {
  map: Box;
  marks: Mark[];
}

/** The place that the map gets on its sheet, so that it can be drawn in this size. */
export function mapBox(words: MapSheetWords, style: MapSheetStyle, measure: MeasureText): Box {
  return frameOf(words, style, measure).map;
}

/** A picture of the map with title, legend, scale, sources and notes; the map is {@link MAP_IMAGE}. */
export function mapSheet(
  words: MapSheetWords,
  style: MapSheetStyle,
  furniture: MapFurniture,
  measure: MeasureText,
): Sheet {
  const { map, marks } = frameOf(words, style, measure);
  const { palette, textPx } = style;
  return {
    widthPx: style.widthPx,
    heightPx: style.heightPx,
    background: palette.paper,
    title: words.title === '' ? words.alt : words.title,
    language: style.language,
    marks: [
      { kind: 'image', imageId: MAP_IMAGE, ...map, alt: words.alt },
      { kind: 'rect', ...map, stroke: palette.line2, strokePx: 1 },
      ...(furniture.scaleBar ? scaleMarks(furniture.scaleBar, map, style, measure) : []),
      ...(furniture.northDeg === null ? [] : northMarks(furniture.northDeg, map, palette, textPx)),
      ...marks,
    ],
  };
}

function frameOf(words: MapSheetWords, style: MapSheetStyle, measure: MeasureText): Frame {
  for (const factor of SHRINKING) {
    const frame = framed(words, { ...style, textPx: style.textPx * factor }, measure, null);
    if (frame.map.heightPx >= style.heightPx * LEAST_MAP_01) return frame;
  }
  const least = { ...style, textPx: style.textPx * (SHRINKING.at(-1) ?? 1) };
  return framed(words, least, measure, style.heightPx * LEAST_MAP_01);
}

/** Title above, legend and notes below, the map between; with `mapPx` given, as many lines of the notes as fit. */
function framed(
  words: MapSheetWords,
  style: MapSheetStyle,
  measure: MeasureText,
  mapPx: number | null,
): Frame {
  const { palette, textPx, language } = style;
  const edgePx = textPx * 1.8;
  const widthPx = style.widthPx - edgePx * 2;
  const leading = language === 'zh' ? 1.45 : 1.32;
  const marks: Mark[] = [];
  let top = edgePx;

  const lettering = (factor: number, isTitle = false) => ({
    sizePx: textPx * factor,
    face: isTitle ? ('serif' as const) : ('sans' as const),
    isBold: isTitle,
  });
  function write(
    lines: readonly string[],
    from: number,
    letters: Lettering,
    colour: string,
  ): number {
    const linePx = letters.sizePx * leading;
    lines.forEach((text, at) => {
      const y = from + linePx * (at + 0.5) + letters.sizePx * 0.36;
      const line = { kind: 'text', anchor: 'start', language, ...letters } as const;
      marks.push({ ...line, text, x: edgePx, y, colour });
    });
    return lines.length * linePx;
  }
  const broken = (text: string, letters: Lettering, most?: number) =>
    breakLines(text, widthPx, letters, measure, most);

  const big = lettering(2.1, true);
  top += write(broken(words.title, big, TITLE_LINES), top, big, palette.ink);
  const second = lettering(1.1);
  top += write(broken(words.subtitle, second, SUBTITLE_LINES), top, second, palette.ink2);
  if (top > edgePx) top += textPx * 0.7;

  const small = lettering(0.86);
  let notes = words.notes.flatMap((note) => broken(note, small));
  const legend = (y: number) =>
    words.legend
      ? legendMarks(
          words.legend,
          { x: edgePx, y, widthPx },
          { palette, textPx: textPx * 0.98, language },
          measure,
        )
      : { marks: [], heightPx: 0 };
  const legendPx = words.legend ? legend(0).heightPx + textPx * 1.2 : 0;
  const linePx = small.sizePx * leading;
  const leftPx = style.heightPx - top - legendPx - edgePx - textPx * 0.4;
  if (mapPx !== null) {
    const most = Math.max(0, Math.floor((leftPx - mapPx) / linePx));
    if (notes.length > most) notes = most === 0 ? [] : broken(words.notes.join(' '), small, most);
  }
  const mapHeightPx = Math.max(1, Math.floor(leftPx - notes.length * linePx));
  const map = { x: edgePx, y: top, widthPx, heightPx: mapHeightPx };
  top += mapHeightPx + textPx * 0.8;
  if (words.legend) {
    marks.push(...legend(top).marks);
    top += legendPx - textPx * 0.2;
  }
  write(notes, style.heightPx - edgePx - notes.length * linePx + textPx * 0.4, small, palette.ink2);
  return { map, marks };
}

type Lettering = Pick<TextMark, 'sizePx' | 'face' | 'isBold'>;
