import type { Palette } from '../../ui/tokens.ts';
import { storyPages } from '../pages.ts';
import type { DocumentImage, StoryDocument } from '../story-document.ts';
import { bakeTypefaces, type FontSlices, type Written } from './typeface.ts';
import { writePdf } from './write-pdf.ts';

/** Characters that pages bring along beside the words of the document. */
const EXTRA = '0123456789 /·•…–';

/**
 * A story as a PDF: its fonts, its pages, its file. `missing` are characters that no font has. Rejects with the signal's
 * reason, and when a font cannot be read.
 */
export async function storyPdf(
  story: StoryDocument,
  palette: Palette,
  images: ReadonlyMap<string, DocumentImage>,
  work: { slices: FontSlices; signal: AbortSignal; onWriting: () => void },
): Promise<{ bytes: Uint8Array; missing: readonly string[] }> {
  const titles = [story.title, story.appendixTitle, ...story.scenes.map(({ title }) => title)];
  const everything = lettersOf(story) + EXTRA;
  const size = { sizePx: 1, isBold: true } as const;
  const written: Written[] = [
    { ...size, text: everything, face: 'sans', isBold: false },
    { ...size, text: everything, face: 'sans' },
    { ...size, text: titles.join(' '), face: 'serif' },
  ];
  const typefaces = await bakeTypefaces(written, work.slices, work.signal);
  work.onWriting();
  const pages = storyPages(story, palette, typefaces.measure);
  const bytes = await writePdf(story, pages, typefaces, images);
  return { bytes, missing: typefaces.missing };
}

/** Every text of a value, whatever it is in. */
function lettersOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  return Object.values(value).map(lettersOf).join('');
}
