import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { storyPages } from '../../../src/handout/pages.ts';
import { storyPdf } from '../../../src/handout/pdf/story-pdf.ts';
import { bakeTypefaces, type FontSlice } from '../../../src/handout/pdf/typeface.ts';
import type { DocumentImage, StoryDocument } from '../../../src/handout/story-document.ts';
import { PALETTES } from '../../../src/ui/tokens.ts';
import { sampleStory } from './sample-story.ts';

/** Slices of a family as its style sheet lists them. */
function slicesOf(family: string): FontSlice[] {
  const folder = new URL(`../../../node_modules/@fontsource-variable/${family}/`, import.meta.url);
  const sheet = readFileSync(new URL('wght.css', folder), 'utf8');
  const faces = sheet.matchAll(/url\(\.\/([^)]+)\)[\s\S]*?unicode-range: ([^;]+);/g);
  return [...faces].map(([, file = '', text = '']) => {
    const ranges = text.split(',').map((range) => {
      const [from = '', to = from] = range.trim().slice(2).split('-');
      return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
    });
    return {
      covers: (code) => ranges.some(([from, to]) => code >= from && code <= to),
      read: async () => new Uint8Array(readFileSync(new URL(file, folder))),
    };
  });
}

const SLICES = {
  sans: [...slicesOf('inter'), ...slicesOf('noto-sans-sc')],
  serif: [...slicesOf('source-serif-4'), ...slicesOf('noto-serif-sc')],
};

function pixel(): DocumentImage {
  const bytes = Uint8Array.from(
    atob(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    ),
    (character) => character.charCodeAt(0),
  );
  return { type: 'png', bytes, widthPx: 1, heightPx: 1 };
}

async function pdfOf(story: StoryDocument) {
  const images = new Map(story.scenes.map(({ imageId }) => [imageId, pixel()]));
  const { bytes, missing } = await storyPdf(story, PALETTES.light, images, {
    slices: SLICES,
    signal: new AbortController().signal,
    onWriting() {},
  });
  const pdf = await getDocument({ data: new Uint8Array(bytes) }).promise;
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, at) => {
      const { items } = await (await pdf.getPage(at + 1)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join('');
    }),
  );
  return { pdf, pages, missing };
}

describe('typefaces of a document', () => {
  test('letters of both scripts come from the slices that have them; a bold one is wider', async () => {
    const { faces, measure, missing } = await bakeTypefaces(
      [
        { text: 'Aé城', sizePx: 1, face: 'sans', isBold: false },
        { text: 'Aé\u202F', sizePx: 1, face: 'sans', isBold: true },
        { text: '\u{13000}', sizePx: 1, face: 'sans', isBold: false },
      ],
      SLICES,
      new AbortController().signal,
    );

    const width = (text: string, isBold: boolean) =>
      measure({ text, sizePx: 100, face: 'sans', isBold });
    expect([...faces.keys()]).toEqual(['sans', 'sans-bold']);
    expect(width('城', false)).toBe(100);
    expect(width('A', true)).toBeGreaterThan(width('A', false));
    expect(missing).toEqual(['\u{13000}']);
  });
});

describe('a story as a PDF', () => {
  test.each([
    ['en', 'First', 'Sure of 8 things', 'Across requirements: geometric mean'],
    ['zh', '第一幕', '确定 八件事', '要求之间的合成：几何平均'],
  ] as const)(
    'has real text, contents and properties in %s',
    async (language, title, text, last) => {
      const { pdf, pages, missing } = await pdfOf(sampleStory(language));

      const story = sampleStory(language);
      const { info } = await pdf.getMetadata();
      const properties = new Map(Object.entries(info));
      expect(missing).toEqual([]);
      expect(pages).toHaveLength(4);
      expect(pages[1]).toContain(title);
      expect(pages[1]).toContain(text);
      expect(pages[3]).toContain(last);
      expect((await pdf.getOutline()).map((item) => item.title)).toEqual([
        story.title,
        ...story.scenes.map((scene) => scene.title),
        story.appendixTitle,
      ]);
      expect([
        properties.get('Title'),
        properties.get('Author'),
        properties.get('Language'),
      ]).toEqual([story.title, 'Secretariat', language === 'zh' ? 'zh-Hans' : 'en']);
    },
  );

  test('words without room stand on a further page, before the next scene', async () => {
    const story = sampleStory('en');
    const words = Array.from({ length: 900 }, (_, at) => `w${at}`).join(' ');
    const scenes = story.scenes.map((scene, at) =>
      at > 0
        ? scene
        : {
            ...scene,
            notes: [{ kind: 'paragraph' as const, lines: [[{ text: words, isStrong: false }]] }],
          },
    );

    const pages = storyPages(
      { ...story, scenes },
      PALETTES.light,
      ({ text, sizePx }) => text.length * sizePx * 0.55,
    );

    const wordsOf = (at: number) =>
      (pages[at]?.parts ?? [])
        .flatMap(({ marks }) => marks)
        .flatMap((mark) => (mark.kind === 'text' ? (mark.text.match(/w\d+/g) ?? []) : []));
    expect(pages.map(({ bookmark }) => bookmark)).toEqual([
      'A story of cities',
      'First',
      null,
      'Second',
      'Method and sources',
    ]);
    expect([...wordsOf(1), ...wordsOf(2)]).toEqual(words.split(' '));
    // Words that leave room are larger; those that fill the column are not.
    const sizeOf = (at: number) =>
      (pages[at]?.parts ?? [])
        .flatMap(({ marks }) => marks)
        .flatMap((mark) => (mark.kind === 'text' && mark.text === '8 things' ? [mark.sizePx] : []));
    expect([sizeOf(1), sizeOf(3)]).toEqual([[16], [16 * 1.3]]);
  });
});
