import PptxGenJS from 'pptxgenjs';
import type { Palette } from '../../ui/tokens.ts';
import type {
  AppendixSection,
  DocumentImage,
  SceneDocument,
  StoryDocument,
} from '../story-document.ts';
import { base64Of } from './base64.ts';
import { addChart, addTable } from './figures.ts';
import {
  BODY_TOP,
  COLUMN,
  defineMasters,
  EDGE,
  FOOT_TOP,
  SLIDE,
  slideLook,
  TOP,
  WIDE,
} from './look.ts';
import { addScatter } from './scatter.ts';
import { inParts, paragraphsOf, plainWords, type SlideParagraph } from './slide-words.ts';
import { tidied } from './tidy.ts';

type Slide = PptxGenJS.Slide;
type TextProps = PptxGenJS.TextProps;

/** Latin letters that have room beside a map, in the whole width, and in the appendix. */
const ROOM = { beside: 520, whole: 1500, appendix: 1700 } as const;

/** Name under which the writer finds the legend of a scene among the images. */
export function legendImageId(sceneImageId: string): string {
  return `${sceneImageId} legend`;
}

/**
 * A PowerPoint file: a cover, a slide a scene with native title, text and the map as a picture, further slides for
 * words that have no room and for tables and charts, and an appendix. Notes are speaker's notes. Throws for an image
 * that `images` does not have.
 */
export async function writePptx(
  story: StoryDocument,
  palette: Palette,
  images: ReadonlyMap<string, DocumentImage>,
): Promise<Uint8Array> {
  const pptx = new PptxGenJS();
  pptx.layout = 'LAYOUT_WIDE';
  pptx.title = story.title;
  pptx.author = story.author;
  pptx.company = story.atlas;
  pptx.subject = story.atlas;
  const look = slideLook(story.language, palette);
  const { letters, colours } = look;
  pptx.theme = { headFontFace: letters.fontFace, bodyFontFace: letters.fontFace };
  defineMasters(pptx, look);

  cover();
  for (const scene of story.scenes) addScene(scene);
  appendix(story.appendix);
  const written = await pptx.write({ outputType: 'uint8array' });
  if (!(written instanceof Uint8Array)) throw new Error('No bytes were written');
  return tidied(written);

  function cover(): void {
    const slide = pptx.addSlide({ masterName: 'COVER' });
    const place = { ...letters, x: 1.25, w: 11, margin: 0 } as const;
    slide.addText(story.atlas, {
      ...place,
      y: 2.25,
      h: 0.4,
      fontSize: 16,
      bold: true,
      color: colours.accent,
    });
    slide.addText(story.title, { placeholder: 'title' });
    slide.addText(story.facts.join('\n'), {
      ...place,
      y: 4.25,
      h: 1,
      fontSize: 15,
      color: colours.second,
      valign: 'top',
    });
  }

  function addScene(scene: SceneDocument): void {
    const [first = [], ...more] = inParts(paragraphsOf(scene.text), ROOM.beside);
    const slide = titled('SCENE', scene.title);
    const legend = images.get(legendImageId(scene.imageId));
    const legendHeight = legend ? Math.min(2.6, (COLUMN * legend.heightPx) / legend.widthPx) : 0;
    const problemsHeight = scene.problems.length === 0 ? 0 : 0.5;
    words(slide, first, {
      w: COLUMN,
      h: FOOT_TOP - BODY_TOP - legendHeight - problemsHeight - 0.3,
      fontSize: 16,
    });
    picture(slide, scene);
    if (problemsHeight > 0) {
      slide.addText(`${story.words.problems}: ${scene.problems.join(' ')}`, {
        ...letters,
        x: EDGE,
        y: FOOT_TOP - legendHeight - problemsHeight - 0.15,
        w: COLUMN,
        h: problemsHeight,
        margin: 0,
        fontSize: 10,
        color: colours.warn,
      });
    }
    if (legend) {
      slide.addImage({
        data: dataOf(legend),
        x: EDGE,
        y: FOOT_TOP - legendHeight - 0.1,
        h: legendHeight,
        w: (legendHeight * legend.widthPx) / legend.heightPx,
        altText: legendWords(scene),
      });
    }
    source(slide, scene.source);
    if (scene.notes && scene.notes.length > 0) slide.addNotes(plainWords(scene.notes));
    const rest = more.flat();
    for (const part of inParts(rest, ROOM.whole)) {
      const next = titled('WHOLE', `${scene.title} (${story.words.continued})`);
      words(next, part, { w: WIDE, h: FOOT_TOP - BODY_TOP - 0.2, fontSize: 16 });
      source(next, scene.source);
    }
    figures(scene);
  }

  /** A slide with the table and the chart that a scene has open. */
  function figures({ table, chart, source: line }: SceneDocument): void {
    if (!table && !chart) return;
    const slide = titled('WHOLE', (table ?? chart)?.title ?? '');
    const isBoth = table !== null && chart !== null;
    const w = isBoth ? (WIDE - 0.3) / 2 : WIDE;
    if (table) addTable(slide, table, w, look);
    if (chart?.kind === 'scatter') addScatter(slide, chart, look);
    else if (chart) addChart(slide, chart, { x: isBoth ? EDGE + w + 0.3 : EDGE, w }, look);
    source(slide, line);
  }

  function appendix(sections: readonly AppendixSection[]): void {
    for (const { title: heading, lines } of sections) {
      const paragraphs = lines.map(
        ({ text, mark }): SlideParagraph => ({
          isItem: false,
          spans: [
            ...(mark === undefined ? [] : [{ text: `${mark} `, isStrong: true }]),
            { text, isStrong: false },
          ],
        }),
      );
      for (const [at, part] of inParts(paragraphs, ROOM.appendix).entries()) {
        const name = `${story.appendixTitle}: ${heading}`;
        const slide = titled('WHOLE', at === 0 ? name : `${name} (${story.words.continued})`);
        words(slide, part, { w: WIDE, h: FOOT_TOP - BODY_TOP - 0.2, fontSize: 12 });
      }
    }
  }

  function titled(masterName: 'SCENE' | 'WHOLE', words: string): Slide {
    const slide = pptx.addSlide({ masterName });
    slide.addText(words, { placeholder: 'title' });
    return slide;
  }

  function words(
    slide: Slide,
    paragraphs: readonly SlideParagraph[],
    place: { w: number; h: number; fontSize: number },
  ): void {
    if (paragraphs.length === 0) return;
    const runs = paragraphs.flatMap(({ spans, isItem }): TextProps[] =>
      spans.map(({ text, isStrong }, at) => ({
        text,
        options: {
          ...letters,
          bold: isStrong,
          breakLine: at === spans.length - 1,
          ...(isItem && at === 0 && { bullet: true }),
        },
      })),
    );
    slide.addText(runs, {
      ...letters,
      ...place,
      x: EDGE,
      y: BODY_TOP,
      margin: 0,
      valign: 'top',
      color: colours.ink,
      paraSpaceAfter: place.fontSize / 3,
      fit: 'shrink',
    });
  }

  function picture(slide: Slide, { imageId, alt }: SceneDocument): void {
    const image = images.get(imageId);
    if (!image) throw new Error(`No image ${imageId}`);
    const room = { w: SLIDE.w - COLUMN - 3 * EDGE, h: FOOT_TOP - TOP - 0.1 };
    const factor = Math.min(room.w / image.widthPx, room.h / image.heightPx);
    const w = image.widthPx * factor;
    slide.addImage({
      data: dataOf(image),
      x: SLIDE.w - EDGE - w,
      y: TOP,
      w,
      h: image.heightPx * factor,
      altText: alt,
    });
  }

  function source(slide: Slide, line: string): void {
    slide.addText(line, {
      ...letters,
      x: EDGE,
      y: FOOT_TOP,
      w: WIDE - 0.8,
      h: 0.3,
      margin: 0,
      fontSize: 10,
      color: colours.third,
    });
  }
}

/** What a legend says, for who cannot see it. */
function legendWords({ legend }: SceneDocument): string {
  if (!legend) return '';
  const { title, subtitle, symbols, note } = legend;
  return [title, subtitle, ...symbols.map(({ label }) => label), note]
    .filter((words) => words !== undefined)
    .join('. ');
}

function dataOf({ bytes, type }: DocumentImage): string {
  return `image/${type};base64,${base64Of(bytes)}`;
}
