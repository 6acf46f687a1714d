import { slotPath } from '../../charts/components/compare-marks.ts';
import { textIn } from '../../domain/language.ts';
import { CHART_IMAGE, type ChartSheetWords, chartSheet } from '../../handout/chart-sheet.ts';
import { canvasMeasure } from '../../handout/draw-canvas.ts';
import { writeSvg } from '../../handout/write-svg.ts';
import { textsFor } from '../../i18n/texts-for.ts';
import type { AtlasState, AtlasStore } from '../../store/atlas-store.ts';
import { selectCityIndexes, selectData } from '../../store/selectors/data.ts';
import type { ChartPictureOrder } from '../../ui/chart-pictures.ts';
import { saveBlob, saveText } from '../../ui/save-file.ts';
import { compareColour, PALETTES } from '../../ui/tokens.ts';
import { embeddedFonts } from './embedded-fonts.ts';
import { loadFonts, textPxOf } from './make-picture.ts';
import { drawPage } from './page-drawing.ts';
import { sourceNotes } from './picture-words.ts';
import { today } from './today.ts';

/** Device pixels a pixel of the page. */
const PNG_SCALE = 2;

/**
 * Hands a chart as it is on the page to the reader as a picture with its title, its method and its sources.
 * @throws when there is nothing to draw, a font does not arrive, or the browser cannot hold so many pixels
 */
export async function saveChartPicture(store: AtlasStore, order: ChartPictureOrder): Promise<void> {
  const drawing = drawPage(order.parts);
  if (!drawing) throw new Error('Nothing to draw');
  const state = store.getState();
  const { language, theme } = state.scenario;
  const { pictures } = await textsFor(language, ['pictures']);
  const words = {
    title: order.title,
    notes: sourceNotes(state, pictures, today(), 'chart'),
    key: comparedKey(state),
  };
  const text = `${JSON.stringify(words)}${drawing.text}`;
  await loadFonts(text);
  const style = { palette: PALETTES[theme], textPx: textPxOf(theme), language };
  const sheet = chartSheet(words, drawing, style, canvasMeasure());
  const images = new Map([[CHART_IMAGE, { markup: drawing.markup }]]);
  if (order.format === 'svg') {
    saveText(writeSvg(sheet, images), 'image/svg+xml', `${order.fileStem}.svg`);
    return;
  }
  const svg = writeSvg(sheet, images, await embeddedFonts(text));
  saveBlob(await asPng(svg, sheet.widthPx, sheet.heightPx), `${order.fileStem}.png`);
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

async function asPng(svg: string, widthPx: number, heightPx: number): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = widthPx * PNG_SCALE;
    canvas.height = heightPx * PNG_SCALE;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (!blob) throw new RangeError('Too many pixels');
    return blob;
  } finally {
    URL.revokeObjectURL(url);
  }
}
