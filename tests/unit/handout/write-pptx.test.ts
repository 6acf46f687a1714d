import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { legendImageId, writePptx } from '../../../src/handout/pptx/write-pptx.ts';
import type {
  DocumentImage,
  DocumentScatter,
  StoryDocument,
} from '../../../src/handout/story-document.ts';
import { PALETTES } from '../../../src/ui/tokens.ts';
import { sampleStory } from './sample-story.ts';

function pixel(): DocumentImage {
  const bytes = Uint8Array.from(
    atob(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    ),
    (character) => character.charCodeAt(0),
  );
  return { type: 'png', bytes, widthPx: 1, heightPx: 1 };
}

async function written(story: StoryDocument): Promise<Record<string, string>> {
  const images = new Map(
    story.scenes.flatMap(({ imageId }) => [
      [imageId, pixel()],
      [legendImageId(imageId), pixel()],
    ]),
  );
  const files = unzipSync(await writePptx(story, PALETTES.light, images));
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

function slidesOf(files: Record<string, string>): string[] {
  return Object.keys(files)
    .filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
    .sort((a, b) => Number(a.replaceAll(/\D/g, '')) - Number(b.replaceAll(/\D/g, '')))
    .map((path) => files[path] ?? '');
}

/** Title of a slide as PowerPoint's outline shows it. */
function titleOf(slide: string): string {
  const shape = (slide.match(/<p:sp>[\s\S]*?<\/p:sp>/g) ?? []).find((one) =>
    /<p:ph[^>]*type="title"/.test(one),
  );
  return [...(shape ?? '').matchAll(/<a:t>([^<]*)/g)].map(([, text]) => text).join('');
}

describe('a story as a PowerPoint file', () => {
  test('has the parts that the format requires, and native titles in their order', async () => {
    const files = await written(sampleStory('zh'));

    const types = files['[Content_Types].xml'] ?? '';
    const slides = slidesOf(files);
    const named = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, path]) => path ?? '');
    expect(named.filter((path) => !(path in files))).toEqual([]);
    expect(types).toContain('presentationml.presentation.main+xml');
    expect((types.match(/PartName="\/ppt\/slides\/slide/g) ?? []).length).toBe(slides.length);
    expect((files['ppt/presentation.xml']?.match(/<p:sldId /g) ?? []).length).toBe(slides.length);
    expect(slides.map(titleOf)).toEqual([
      '城市故事',
      '第一幕',
      '按指数排名前十',
      '第二幕',
      '方法与来源: 方法',
    ]);
  });

  test('has notes, a native table, a native chart and a picture that says what it shows', async () => {
    const files = await written(sampleStory('en'));
    const [, first, figures] = slidesOf(files);

    const notes = Object.entries(files)
      .filter(([path]) => /notesSlide2\.xml$/.test(path))
      .map(([, xml]) => [...xml.matchAll(/<a:t>([^<]*)/g)].map(([, text]) => text).join('|'));
    expect(notes[0]).toContain('Say it slowly.');
    expect(first).toContain('descr="Map of scene 1: First"');
    expect(figures).toContain('<a:tbl>');
    expect(figures).toContain('drawingml/2006/chart');
    const chart = Object.entries(files).find(([path]) => /^ppt\/charts\/chart\d*\.xml$/.test(path));
    expect(chart?.[1]).toContain('<c:barChart>');
    expect(chart?.[1]).toContain('Almaty');
    // Astana has no value: no point, and none that reads as 0.
    const values = /<c:val>[\s\S]*?<\/c:val>/.exec(chart?.[1] ?? '')?.[0] ?? '';
    expect([...values.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => value)).toEqual([
      '61.4',
    ]);
    for (const slide of slidesOf(files)) {
      for (const [paragraph] of slide.matchAll(/<a:p>[\s\S]*?<\/a:p>/g)) {
        expect((paragraph.match(/<a:pPr/g) ?? []).length).toBeLessThanOrEqual(1);
      }
    }
  });

  test('a scatter chart is native: logarithms where they are asked for, and no point of another group', async () => {
    const story = sampleStory('en');
    const scatter: DocumentScatter = {
      title: 'Index against income',
      kind: 'scatter',
      x: { title: 'Income (log scale)', scale: [100, 10_000], isLog: true },
      y: { title: 'Index', scale: [0, 100], isLog: false },
      groups: [
        {
          name: 'Shown cities',
          colour: '#14566B',
          points: [
            [500, 40],
            [800, 60],
          ],
        },
        { name: 'Almaty', colour: '#B3261E', points: [[900, 61.4]] },
      ],
    };
    const [first] = story.scenes;
    if (!first) throw new Error('No scene');
    const files = await written({ ...story, scenes: [{ ...first, table: null, chart: scatter }] });
    const [, chart = ''] =
      Object.entries(files).find(([path]) => /^ppt\/charts\/chart\d*\.xml$/.test(path)) ?? [];
    const [x = '', y = ''] = chart.match(/<c:valAx>[\s\S]*?<\/c:valAx>/g) ?? [];
    expect([x, y].map((axis) => axis.includes('<c:logBase val="10"/>'))).toEqual([true, false]);
    expect([x, y].map((axis) => /<a:t>([^<]*)/.exec(axis)?.[1])).toEqual([
      'Income (log scale)',
      'Index',
    ]);
    expect(chart).not.toMatch(/lblAlgn|tickLblSkip|<c:auto /);
    const columns = [...chart.matchAll(/<c:yVal>[\s\S]*?<\/c:yVal>/g)].map(([column]) =>
      [...column.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)/g)].map(([, at, value]) => [at, value]),
    );
    expect(columns).toEqual([
      [
        ['0', '40'],
        ['1', '60'],
      ],
      [['2', '61.4']],
    ]);
  });

  test('words without room go on another slide, and none is lost', async () => {
    const story = sampleStory('en');
    const long = Array.from({ length: 400 }, (_, at) => `word${at}`).join(' ');
    const [scene] = story.scenes;
    if (!scene) throw new Error('No scene');
    const text = [{ kind: 'paragraph' as const, lines: [[{ text: long, isStrong: false }]] }];
    const files = await written({
      ...story,
      scenes: [{ ...scene, text, table: null, chart: null }],
    });

    const slides = slidesOf(files);
    const all = slides.flatMap((slide) =>
      [...slide.matchAll(/word(\d+)/g)].map(([, at]) => Number(at)),
    );
    expect(slides.map(titleOf)).toEqual([
      'A story of cities',
      'First',
      'First (continued)',
      'First (continued)',
      'First (continued)',
      'Method and sources: Method',
    ]);
    expect(all).toEqual(Array.from({ length: 400 }, (_, at) => at));
  });
});
