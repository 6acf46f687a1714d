import { type Story, storyTextIn } from '../../domain/story/story.ts';
import { MAP_BOX } from '../../handout/pages.ts';
import type { DocumentImage, StoryDocument } from '../../handout/story-document.ts';
import { formatDate } from '../../i18n/format.ts';
import type { AtlasStore } from '../../store/atlas-store.ts';
import { csvFile } from '../../ui/save-file.ts';
import { PALETTES } from '../../ui/tokens.ts';
import { ownLegendOf } from '../own-legends.ts';
import { openStudio } from '../studio/studio.ts';
import { appendixOf, type ToldScene } from './appendix.ts';
import { canvasFile } from './canvas-file.ts';
import { fontSlices } from './font-slices.ts';
import { type HandoutTexts, handoutTexts } from './handout-texts.ts';
import type { Look } from './LookFields.tsx';
import { legendImage } from './legend-image.ts';
import { sceneDocument } from './scene-document.ts';

export const HANDOUT_FORMATS = ['pdf', 'pptx', 'csv'] as const;

export interface HandoutChoices extends Look {
  format: (typeof HANDOUT_FORMATS)[number];
  withNotes: boolean;
}

/** What is being done. */
export type HandoutStep =
  | { kind: 'scene'; at: number; all: number }
  | { kind: 'fonts' }
  | { kind: 'writing' };

export interface Handout {
  blob: Blob;
  /** Characters that no font has. */
  missing: readonly string[];
  /** Numbers of the scenes that have no rows in a table, from 1. */
  withoutRows: readonly number[];
}

const MEDIA_TYPES = {
  pdf: 'application/pdf',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
} as const;
const JPEG_QUALITY01 = 0.92;

/**
 * Writes a story as a document: draws each scene on a second map, then the words around it; or its cities as rows, which
 * takes no map. The page stays as it is.
 * Rejects with the signal's reason, a TimeoutError when a map takes too long, and an Error where there is no WebGL.
 */
export async function makeHandout(
  store: AtlasStore,
  story: Story,
  choices: HandoutChoices,
  tell: (step: HandoutStep) => void,
  signal: AbortSignal,
): Promise<Handout> {
  const { format, language, theme, withNotes, sharpness } = choices;
  if (format === 'csv') {
    tell({ kind: 'writing' });
    const { storyRows } = await import('./story-rows.ts');
    const { table, withoutRows } = await storyRows(store.getState(), story, signal);
    return { blob: await csvFile(table), missing: [], withoutRows };
  }
  const texts = await handoutTexts(language);
  const { told, images } = await drawScenes();
  signal.throwIfAborted();
  const document = storyDocument(story, told, texts, choices);
  const type = MEDIA_TYPES[format];
  if (format === 'pptx') {
    tell({ kind: 'writing' });
    const { legendImageId, writePptx } = await import('../../handout/pptx/write-pptx.ts');
    for (const { imageId, legend } of document.scenes) {
      if (legend) images.set(legendImageId(imageId), await legendImage(legend, theme, language));
    }
    const bytes = await writePptx(document, PALETTES[theme], images);
    signal.throwIfAborted();
    return { blob: new Blob([new Uint8Array(bytes)], { type }), missing: [], withoutRows: [] };
  }
  tell({ kind: 'fonts' });
  const { storyPdf } = await import('../../handout/pdf/story-pdf.ts');
  const { bytes, missing } = await storyPdf(document, PALETTES[theme], images, {
    slices: await fontSlices(),
    signal,
    onWriting: () => tell({ kind: 'writing' }),
  });
  signal.throwIfAborted();
  return { blob: new Blob([new Uint8Array(bytes)], { type }), missing, withoutRows: [] };

  async function drawScenes() {
    const studio = openStudio(store, {
      widthPx: MAP_BOX.widthPx,
      heightPx: MAP_BOX.heightPx,
      scale: Number(sharpness),
    });
    const scenes: ToldScene[] = [];
    const pictures = new Map<string, DocumentImage>();
    try {
      for (const [at, scene] of story.scenes.entries()) {
        tell({ kind: 'scene', at: at + 1, all: story.scenes.length });
        const shot = await studio.take(scene, { language, theme }, signal);
        pictures.set(scene.id, await jpegOf(shot.canvas));
        const own = await ownLegendOf(shot.state);
        const told = sceneDocument(scene, at + 1, shot, own, texts, withNotes);
        scenes.push({ state: shot.state, scene: told });
      }
    } finally {
      studio.close();
    }
    return { told: scenes, images: pictures };
  }
}

function storyDocument(
  story: Story,
  told: readonly ToldScene[],
  texts: HandoutTexts,
  { language, reviewNumber }: HandoutChoices,
): StoryDocument {
  const { common, stories, handouts: t } = texts;
  return {
    language,
    title: storyTextIn(story.title, language) || stories('untitled'),
    atlas: common('app.name'),
    author: story.author,
    changedAt: story.changedAt,
    facts: [
      ...(story.author === '' ? [] : [t('author', { author: story.author })]),
      t('changed', { date: formatDate(story.changedAt, language) }),
      t('scenes', { scenes: story.scenes.length }),
    ],
    scenes: told.map(({ scene }) => scene),
    appendixTitle: t('appendix'),
    appendix: appendixOf(told, texts, reviewNumber),
    words: {
      notes: t('words.notes'),
      continued: t('words.continued'),
      problems: t('words.problems'),
    },
  };
}

async function jpegOf(canvas: HTMLCanvasElement): Promise<DocumentImage> {
  const blob = await canvasFile(canvas, 'image/jpeg', JPEG_QUALITY01);
  return {
    type: 'jpeg',
    bytes: new Uint8Array(await blob.arrayBuffer()),
    widthPx: canvas.width,
    heightPx: canvas.height,
  };
}
