import type { Language } from '../../domain/language.ts';
import { canvasMeasure, drawSheet } from '../../handout/draw-canvas.ts';
import { legendMarks } from '../../handout/legend-marks.ts';
import type { DocumentImage } from '../../handout/story-document.ts';
import type { LegendModel } from '../../map/legend/legend-model.ts';
import type { Theme } from '../../store/scenario.ts';
import { PALETTES } from '../../ui/tokens.ts';
import { canvasFile } from './canvas-file.ts';

/** CSS pixels; the column beside the map of a slide. */
const WIDTH_PX = 430;
const TEXT_PX = 13;
const SCALE = 3;

/** A legend as a picture of its own. The fonts of the page must be there. Rejects when it cannot be held. */
export async function legendImage(
  legend: LegendModel,
  theme: Theme,
  language: Language,
): Promise<DocumentImage> {
  const palette = PALETTES[theme];
  const style = { palette, textPx: TEXT_PX, language };
  const place = { x: 1, y: 1, widthPx: WIDTH_PX - 2 };
  const { marks, heightPx } = legendMarks(legend, place, style, canvasMeasure());
  const canvas = drawSheet(
    {
      widthPx: WIDTH_PX,
      heightPx: Math.ceil(heightPx) + 2,
      background: palette.paper,
      title: legend.title,
      language,
      marks,
    },
    new Map(),
    SCALE,
  );
  const blob = await canvasFile(canvas, 'image/png');
  return {
    type: 'png',
    bytes: new Uint8Array(await blob.arrayBuffer()),
    widthPx: canvas.width,
    heightPx: canvas.height,
  };
}
