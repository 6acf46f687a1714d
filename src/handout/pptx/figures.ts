import type PptxGenJS from 'pptxgenjs';
import type { DocumentSeries, DocumentTable } from '../story-document.ts';
import { BODY_TOP, EDGE, FOOT_TOP, hex, type SlideLook } from './look.ts';

/** A native table, from the left edge on. */
export function addTable(
  slide: PptxGenJS.Slide,
  { head, rows, numeric }: DocumentTable,
  w: number,
  { letters, colours }: SlideLook,
): void {
  const cell = (text: string, at: number, isHead: boolean) => ({
    text,
    options: {
      ...letters,
      bold: isHead,
      color: colours.ink,
      ...(isHead && { fill: { color: colours.sunk } }),
      align: numeric.includes(at) ? ('right' as const) : ('left' as const),
    },
  });
  slide.addTable(
    [
      head.map((text, at) => cell(text, at, true)),
      ...rows.map((row) => row.map((text, at) => cell(text, at, false))),
    ],
    {
      x: EDGE,
      y: BODY_TOP,
      w,
      fontSize: 12,
      rowH: 0.36,
      border: { type: 'solid', pt: 0.5, color: colours.line },
    },
  );
}

/** A native chart with its rows: bars from the top down, or a radar. */
export function addChart(
  slide: PptxGenJS.Slide,
  chart: DocumentSeries,
  { x, w }: { x: number; w: number },
  { letters, colours }: SlideLook,
): void {
  const [low, high] = chart.scale;
  const axis = { fontFace: letters.fontFace, fontSize: 11, color: colours.second } as const;
  // Bars stand from the origin upwards; the first is to be on top. A value that is not there is an empty cell.
  const inOrder = <T>(list: readonly T[]): T[] =>
    chart.kind === 'bars' ? list.toReversed() : [...list];
  const rows = chart.series.map(({ name, values }) => ({
    name,
    labels: inOrder(chart.labels),
    values: inOrder(values),
  }));
  slide.addChart(chart.kind === 'bars' ? 'bar' : 'radar', rows, {
    x,
    y: BODY_TOP,
    w,
    h: FOOT_TOP - BODY_TOP - 0.2,
    altText: chart.title,
    chartColors: chart.series.map(({ colour }) => hex(colour)),
    valAxisMinVal: low,
    ...(high > low && { valAxisMaxVal: high }),
    catAxisLabelFontFace: axis.fontFace,
    catAxisLabelFontSize: axis.fontSize,
    catAxisLabelColor: axis.color,
    valAxisLabelFontFace: axis.fontFace,
    valAxisLabelFontSize: axis.fontSize,
    valAxisLabelColor: axis.color,
    valGridLine: { color: colours.line, size: 0.5 },
    showLegend: chart.series.length > 1,
    legendPos: 'b',
    legendFontFace: axis.fontFace,
    legendFontSize: axis.fontSize,
    legendColor: axis.color,
    ...(chart.kind === 'bars'
      ? {
          barDir: 'bar' as const,
          barGapWidthPct: 40,
          showValue: true,
          dataLabelFormatCode: '0.0',
          dataLabelColor: colours.ink,
          dataLabelFontSize: 10,
        }
      : { radarStyle: 'standard' as const, lineSize: 2 }),
  });
}
