import type PptxGenJS from 'pptxgenjs';
import type { Language } from '../../domain/language.ts';
import type { Palette } from '../../ui/tokens.ts';

/** Inches. */
export const SLIDE = { w: 13.333, h: 7.5 } as const;
export const EDGE = 0.45;
export const COLUMN = 5.1;
export const TOP = 0.4;
const TITLE_HEIGHT = 1.15;
export const BODY_TOP = 1.65;
export const FOOT_TOP = 7.02;
export const WIDE = SLIDE.w - 2 * EDGE;

/** Fonts that every office program of the language has. */
const LETTERS = {
  en: { fontFace: 'Arial', lang: 'en-GB' },
  zh: { fontFace: 'Microsoft YaHei', lang: 'zh-CN' },
} as const;

/** Letters and colours of all slides; colours as office files write them. */
export type SlideLook = ReturnType<typeof slideLook>;

export function slideLook(language: Language, palette: Palette) {
  return {
    letters: LETTERS[language],
    colours: {
      paper: hex(palette.paper),
      ink: hex(palette.ink),
      second: hex(palette.ink2),
      third: hex(palette.ink3),
      accent: hex(palette.accent),
      line: hex(palette.line2),
      sunk: hex(palette.sunk),
      seal: hex(palette.seal),
      warn: hex(palette.warn),
    },
  };
}

/** `#RRGGBB` as office files write it. */
export function hex(colour: string): string {
  return colour.slice(1, 7);
}

/** Three kinds of slides, each with a native title: beside a map, over the whole width, and the cover. */
export function defineMasters(pptx: PptxGenJS, { letters, colours }: SlideLook): void {
  const background = { color: colours.paper };
  const title = {
    ...letters,
    bold: true,
    color: colours.ink,
    align: 'left',
    valign: 'top',
  } as const;
  const slideNumber = {
    x: SLIDE.w - EDGE - 0.6,
    y: FOOT_TOP,
    w: 0.6,
    h: 0.3,
    fontSize: 10,
    fontFace: letters.fontFace,
    color: colours.third,
    align: 'right',
  } as const;
  const titlePlace = (name: string, w: number) => ({
    title: name,
    background,
    slideNumber,
    objects: [
      {
        placeholder: {
          options: {
            ...title,
            name: 'title',
            type: 'title' as const,
            x: EDGE,
            y: TOP,
            w,
            h: TITLE_HEIGHT,
            margin: 0,
            fontSize: 26,
          },
          text: '',
        },
      },
    ],
  });
  pptx.defineSlideMaster(titlePlace('SCENE', COLUMN));
  pptx.defineSlideMaster(titlePlace('WHOLE', WIDE));
  pptx.defineSlideMaster({
    title: 'COVER',
    background,
    objects: [
      { rect: { x: 0.9, y: 2.3, w: 0.1, h: 2.9, fill: { color: colours.accent } } },
      {
        placeholder: {
          options: {
            ...title,
            name: 'title',
            type: 'title',
            x: 1.25,
            y: 2.7,
            w: 11,
            h: 1.5,
            margin: 0,
            fontSize: 40,
          },
          text: '',
        },
      },
    ],
  });
}
