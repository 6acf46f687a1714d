import { slotPath } from '../../charts/components/compare-marks.ts';
import { textIn } from '../../domain/language.ts';
import { CHART_IMAGE, type ChartSheetWords, chartSheet } from '../../handout/chart-sheet.ts';
import { canvasMeasure, drawSheet } from '../../handout/draw-canvas.ts';
import type { Sheet } from '../../handout/marks.ts';
import { writeSvg } from '../../handout/write-svg.ts';
import { textsFor } from '../../i18n/texts-for.ts';
import type { AtlasState, AtlasStore } from '../../store/atlas-store.ts';
import { selectCityIndexes, selectData } from '../../store/selectors/data.ts';
import type { ChartPictureOrder } from '../../ui/chart-pictures.ts';
import { saveBlob, saveText } from '../../ui/save-file.ts';
import { compareColour, PALETTES } from '../../ui/tokens.ts';
import { canvasFile } from './canvas-file.ts';
import { loadFonts, textPxOf } from './make-picture.ts';
import { drawPage, type PageDrawing } from './page-drawing.ts';
import { sourceNotes } from './picture-words.ts';
import { drawRuns } from './text-runs.ts';
import { today } from './today.ts';

/** Device pixels a pixel of the page. */
const PNG_SCALE = 2;

/**
 * Hands a chart as it is on the page to the reader as a picture with its title, its method and its sources.
 * @throws when there is nothing to draw, or the browser cannot hold so many pixels
 */
export async function saveChartPicture(store: AtlasStore, order: ChartPictureOrder): Promise<void> {
  const drawing = drawPage(order.parts);
  if (!drawing) throw new Error('Nothing to draw');
  const state = store.getState();
  const { language, theme } = state.scenario;
  const { pictures } = await textsFor(language, ['pictures']);
  const words = {
    title: order.title,
    notes: [
      ...(order.note === undefined ? [] : [order.note]),
      ...sourceNotes(state, pictures, today(), order.isOfScores ? 'scores' : 'chart'),
    ],
    key: comparedKey(state),
  };
  await loadFonts(JSON.stringify(words));
  const style = { palette: PALETTES[theme], textPx: textPxOf(theme), language };
  const sheet = chartSheet(words, drawing, style, canvasMeasure());
  if (order.format === 'svg') {
    const images = new Map([[CHART_IMAGE, { markup: drawing.markup }]]);
    saveText(writeSvg(sheet, images), 'image/svg+xml', `${order.fileStem}.svg`);
    return;
  }
  saveBlob(await asPng(sheet, drawing), `${order.fileStem}.png`);
}

/** The compared cities with their marks, where charts are drawn with them. */
function comparedKey(state: AtlasState): ChartSheetWords['key'] {
  const { drawer, compared, language, theme } = state.scenario;
  if (drawer !== 'compare' && drawer !== 'scatter') return [];
  const data = selectData(state);
  return compared.map((id, slot) => {
    const city = data?.cities[selectCityIndexes(state).get(id) ?? -1];
    const name = city ? textIn(city.name, language) : id;
    return { d: slotPath(slot), colour: compareColour(slot, theme), name };
  });
}

/** Shapes as the browser draws the SVG, words in the fonts of the page. */
async function asPng(sheet: Sheet, drawing: PageDrawing): Promise<Blob> {
  const place = sheet.marks.find((mark) => mark.kind === 'image');
  if (!place) throw new Error('The chart has no place');
  // What stands over the edge of the drawing is drawn, too: the picture is that of the whole sheet.
  const alone = { ...sheet, marks: [place], background: 'none' };
  const svg = writeSvg(alone, new Map([[CHART_IMAGE, { markup: drawing.shapes }]]));
  const image = await loadedImage(svg);
  const whole = { x: 0, y: 0, widthPx: sheet.widthPx, heightPx: sheet.heightPx };
  const marks = sheet.marks.map((mark) => (mark === place ? { ...place, ...whole } : mark));
  const canvas = drawSheet({ ...sheet, marks }, new Map([[CHART_IMAGE, image]]), PNG_SCALE);
  const context = canvas.getContext('2d');
  if (!context) throw new RangeError('Too many pixels');
  const { left, top, runs } = drawing;
  drawRuns(context, runs, { left: left - place.x, top: top - place.y, scale: PNG_SCALE });
  return canvasFile(canvas, 'image/png');
}

async function loadedImage(svg: string): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(url);
  }
}
