import type PptxGenJS from 'pptxgenjs';
import type { DocumentAxis, DocumentScatter } from '../story-document.ts';
import { BODY_TOP, EDGE, FOOT_TOP, hex, type SlideLook, WIDE } from './look.ts';

const LOG_BASE = 10;

/**
 * A native scatter chart over the whole width. All points share the column of x in its workbook; each group has a column
 * of y that is empty beside the points of the others.
 */
export function addScatter(
  slide: PptxGenJS.Slide,
  { title, x, y, groups }: DocumentScatter,
  { letters, colours }: SlideLook,
): void {
  const all = groups.flatMap(({ points }, group) => points.map((point) => ({ group, point })));
  const rows = [
    { name: x.title, values: all.map(({ point }) => point[0]) },
    ...groups.map(({ name }, at) => ({
      name,
      values: all.map(({ group, point }) => (group === at ? point[1] : null)),
    })),
  ];
  const small = { fontFace: letters.fontFace, fontSize: 11, color: colours.second } as const;
  slide.addChart('scatter', rows, {
    x: EDGE,
    y: BODY_TOP,
    w: WIDE,
    h: FOOT_TOP - BODY_TOP - 0.2,
    altText: title,
    barDir: 'col',
    chartColors: groups.map(({ colour }) => hex(colour)),
    lineSize: 0,
    lineDataSymbol: 'circle',
    lineDataSymbolSize: 7,
    ...minAndMax(x, 'cat'),
    ...minAndMax(y, 'val'),
    // The library has no logarithm along x; `tidied` takes this, which means nothing there, for its base.
    ...(x.isLog && { catAxisLabelFrequency: String(LOG_BASE) }),
    ...(y.isLog && { valAxisLogScaleBase: LOG_BASE }),
    showCatAxisTitle: true,
    catAxisTitle: x.title,
    catAxisTitleFontFace: small.fontFace,
    catAxisTitleFontSize: small.fontSize,
    catAxisTitleColor: small.color,
    catAxisLabelFontFace: small.fontFace,
    catAxisLabelFontSize: small.fontSize,
    catAxisLabelColor: small.color,
    showValAxisTitle: true,
    valAxisTitle: y.title,
    valAxisTitleFontFace: small.fontFace,
    valAxisTitleFontSize: small.fontSize,
    valAxisTitleColor: small.color,
    valAxisLabelFontFace: small.fontFace,
    valAxisLabelFontSize: small.fontSize,
    valAxisLabelColor: small.color,
    catGridLine: { color: colours.line, size: 0.5 },
    valGridLine: { color: colours.line, size: 0.5 },
    showLegend: groups.length > 1,
    legendPos: 'b',
    legendFontFace: small.fontFace,
    legendFontSize: small.fontSize,
    legendColor: small.color,
  });
}

function minAndMax({ scale: [low, high] }: DocumentAxis, axis: 'cat' | 'val') {
  return axis === 'cat'
    ? { catAxisMinVal: low, catAxisMaxVal: high }
    : { valAxisMinVal: low, valAxisMaxVal: high };
}
