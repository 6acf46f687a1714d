import type { Language } from '../../domain/language.ts';
import { canvasMeasure, drawSheet } from '../../handout/draw-canvas.ts';
import { fontOf } from '../../handout/lettering.ts';
import type { Box } from '../../handout/map-marks.ts';
import { MAP_IMAGE, mapBox, mapSheet } from '../../handout/map-sheet.ts';
import type { Sheet } from '../../handout/marks.ts';
import { writeSvg } from '../../handout/write-svg.ts';
import { textsFor } from '../../i18n/texts-for.ts';
import type { AtlasState, AtlasStore } from '../../store/atlas-store.ts';
import type { Theme } from '../../store/scenario.ts';
import { loadChineseFonts } from '../../ui/chinese-fonts.ts';
import { PALETTES } from '../../ui/tokens.ts';
import { ownLegendOf } from '../own-legends.ts';
import { openStudio, type Shot, type View } from '../studio/studio.ts';
import { canvasFile } from './canvas-file.ts';
import type { SheetSize } from './picture-sizes.ts';
import {
  mapFurniture,
  type PictureTexts,
  pictureWords,
  type WordChoices,
} from './picture-words.ts';

export interface PictureChoices extends WordChoices {
  sheet: SheetSize;
  theme: Theme;
  language: Language;
}

/** A picture that is ready to be written. */
export interface Picture {
  sheet: Sheet;
  /** What is drawn, and the map in device pixels. */
  shot: Shot;
  /** Device pixels a pixel of the sheet. */
  scale: number;
  /** Width of the map on the sheet in device pixels; its picture has fewer where the device cannot draw more. */
  mapWidthPx: number;
}

/** A shot and what it was taken for: taken again only when that changes. */
export interface KeptShot {
  key: string;
  shot: Shot;
}

/** Size of plain letters on a sheet in a theme, CSS pixels. */
export function textPxOf(theme: Theme): number {
  return theme === 'projector' ? 16 : 13;
}

/** A legend that differs from the expected one moves the map's edge; it is drawn again so often. */
const ATTEMPTS = 2;

/**
 * Draws a view for a sheet: the map in the place that the words leave. The page stays as it is. Rejects with the signal's
 * reason, with a TimeoutError when the map takes too long, and with an Error where there is no WebGL.
 */
export async function makePicture(
  store: AtlasStore,
  view: View,
  choices: PictureChoices,
  scale: number,
  signal: AbortSignal,
  kept: KeptShot | null = null,
): Promise<{ picture: Picture; kept: KeptShot }> {
  const { sheet, theme, language } = choices;
  const texts = await pictureTexts(language);
  const style = {
    widthPx: sheet.widthPx,
    heightPx: sheet.heightPx,
    palette: PALETTES[theme],
    language,
    textPx: textPxOf(theme),
  };
  const page = store.getState();
  let state: AtlasState = { ...page, scenario: { ...page.scenario, theme, language } };
  let taken = kept;
  for (let attempt = 0; ; attempt++) {
    const words = pictureWords(state, texts, await ownLegendOf(state), choices);
    await loadFonts(JSON.stringify(words));
    signal.throwIfAborted();
    const measure = canvasMeasure();
    const box = mapBox(words, style, measure);
    const key = JSON.stringify([view, box.widthPx, box.heightPx, scale, theme, language]);
    if (taken?.key === key && attempt > 0) {
      const { shot } = taken;
      const furniture = mapFurniture(shot.state, box.widthPx, texts.pictures);
      return {
        picture: {
          sheet: mapSheet(words, style, furniture, measure),
          shot,
          scale,
          mapWidthPx: Math.round(box.widthPx * scale),
        },
        kept: taken,
      };
    }
    if (attempt > ATTEMPTS) throw new Error('The legend does not settle');
    if (taken?.key !== key)
      taken = { key, shot: await takeShot(store, view, box, scale, { theme, language }, signal) };
    state = taken.shot.state;
  }
}

/** A picture as a PNG file. Rejects with a RangeError where the browser cannot hold so many pixels. */
export async function picturePng({ sheet, shot, scale }: Picture): Promise<Blob> {
  const canvas = drawSheet(sheet, new Map([[MAP_IMAGE, shot.canvas]]), scale);
  return canvasFile(canvas, 'image/png');
}

/** A picture as an SVG file: the map is an embedded picture, everything else is text and shapes. */
export function pictureSvg({ sheet, shot }: Picture): string {
  return writeSvg(sheet, new Map([[MAP_IMAGE, { href: shot.canvas.toDataURL('image/png') }]]));
}

async function takeShot(
  store: AtlasStore,
  view: View,
  box: Box,
  scale: number,
  fixed: { theme: Theme; language: Language },
  signal: AbortSignal,
): Promise<Shot> {
  const studio = openStudio(store, { widthPx: box.widthPx, heightPx: box.heightPx, scale });
  try {
    return await studio.take(view, { ...fixed, drawer: null }, signal);
  } finally {
    studio.close();
  }
}

async function pictureTexts(language: Language): Promise<PictureTexts> {
  return textsFor(language, [
    'common',
    'cities',
    'links',
    'layout',
    'pictures',
    'compare',
    'scores',
  ]);
}

/** Brings the fonts of some words in every face and weight, so that they are measured and drawn in them. */
export async function loadFonts(words: string): Promise<void> {
  if (/\p{Script=Han}/u.test(words)) await loadChineseFonts();
  const fonts = (['sans', 'serif'] as const).flatMap((face) =>
    [false, true].map((isBold) => fontOf({ face, isBold, sizePx: textPxOf('light') })),
  );
  await Promise.all(fonts.map((font) => document.fonts.load(font, words)));
}
