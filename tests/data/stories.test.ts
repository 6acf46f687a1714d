import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { readPackageFolder } from '../../scripts/data/package-folder.ts';
import type { Scene, StoryText } from '../../src/domain/story/story.ts';
import { readFromMemory } from '../../src/ingest/open-only.ts';
import { readReadyStories } from '../../src/ingest/story/read-ready-stories.ts';
import { readStory, writeStory } from '../../src/ingest/story/read-story.ts';
import { scenarioFromHash } from '../../src/store/persistence/url.ts';
import { reconcile } from '../../src/store/reconcile.ts';
import { openPublishedData } from '../support/published-data.ts';
import { openPublishedLayout } from '../support/published-layout.ts';
import { figuresInWords, storyFigures } from './story-figures.ts';

const { stories, problems } = await readReadyStories(
  readFromMemory(await readPackageFolder('data')),
);
const figures = await storyFigures();
const data = await openPublishedData();
const plan = await openPublishedLayout();
const scenes = stories.flatMap((story) =>
  story.scenes.map((scene) => ({ name: `${story.id}: ${scene.id}`, story: story.id, scene })),
);

/** Every text of a scene, with marks and blanks as the author wrote them. */
function textsOf({ title, text, notes }: Scene): string[] {
  return [title, text, notes].flatMap((one: StoryText) => [one.en ?? '', one.zh ?? '']);
}

function numbersIn(text: string): string[] {
  const found = text.match(/\d[\d,]*(?:\.\d+)?/g) ?? [];
  return found.map((number) => number.replace(/,(?=\d{3})/g, '').replace(/,$/, ''));
}

function plain(text: string): string {
  return text.replaceAll('**', '');
}

/** Letters, digits and marks; blanks between Chinese and digits are the typesetter's. */
function characterCount(chinese: string): number {
  return [...plain(chinese).replace(/\s/g, '')].length;
}

function wordCount(english: string): number {
  return plain(english).split(/\s+/).length;
}

describe('the ready stories', () => {
  test('can be read without a problem and are written as the atlas writes them', async () => {
    expect(problems).toEqual([]);
    expect(stories.map(({ id, title }) => [id, title])).toEqual([
      ['who-we-are', { en: 'Who we are', zh: '我们是谁' }],
      ['how-green', { en: 'How green are we, and how sure', zh: '我们有多绿，又有多确定' }],
      ['jincheng', { en: 'Jincheng, one ring and two belts', zh: '晋城：一环两带' }],
    ]);
    for (const story of stories) {
      const file = new URL(`../../data/stories/${story.id}.json`, import.meta.url);
      expect(await readFile(file, 'utf8')).toBe(writeStory(story));
    }
  });

  test('have eight to twelve scenes each', () => {
    expect(stories.map((story) => story.scenes.length)).toEqual([11, 11, 12]);
  });

  test('write as words only numbers that are so', async () => {
    expect(await figuresInWords()).toEqual({
      regions: 6,
      corridors: [
        '21st-Century Maritime Silk Road',
        'New Eurasian Land Bridge',
        'China–Pakistan Economic Corridor',
        'China–Central Asia–West Asia Economic Corridor',
        'China–Indochina Peninsula Economic Corridor',
        'Bangladesh–China–India–Myanmar Economic Corridor',
        'China–Mongolia–Russia Economic Corridor',
      ],
      sectorsOfProjects: 10,
      requirements: 8,
      agriculturalLinks: 0,
      belts: 2,
      fingers: 5,
      counties: 6,
    });
  });
});

test('the example of docs/stories.md is a story without faults', async () => {
  const page = await readFile(new URL('../../docs/stories.md', import.meta.url), 'utf8');
  const example = /```json\n([^`]+)```/.exec(page)?.[1] ?? '';
  const result = readStory(example, 'example.json');
  expect(result.ok && result.value.problems).toEqual([]);
  expect(result.ok && scenarioFromHash(result.value.story.scenes[0]?.view ?? '?').problems).toEqual(
    [],
  );
});

describe.each(scenes)('$name', ({ story, scene }) => {
  test('is short enough for the last row, in both languages', () => {
    const { title, text, notes } = scene;
    expect(textsOf(scene).filter((one) => one.trim() === '')).toEqual([]);
    expect(wordCount(title.en ?? '')).toBeLessThanOrEqual(9);
    expect(wordCount(text.en ?? '')).toBeLessThanOrEqual(25);
    expect(characterCount(title.zh ?? '')).toBeLessThanOrEqual(20);
    expect(characterCount(text.zh ?? '')).toBeLessThanOrEqual(45);
    for (const sentences of [notes.en?.match(/[.?](?=\s|$)/g), notes.zh?.match(/[。？]/g)]) {
      expect(sentences?.length).toBeGreaterThanOrEqual(2);
      expect(sentences?.length).toBeLessThanOrEqual(5);
    }
    expect(scene.durationS).toBeGreaterThanOrEqual(45);
    expect(scene.durationS).toBeLessThanOrEqual(120);
  });

  test('has Chinese with full-width marks', () => {
    const { title, text, notes } = scene;
    const chinese = [title.zh, text.zh, notes.zh].map((one) => plain(one ?? ''));
    const halfWidth = /[\u4e00-\u9fff]\s?[,;:?!()]|[,;:?!()]\s?[\u4e00-\u9fff]/;
    expect(chinese.filter((one) => halfWidth.test(one))).toEqual([]);
  });

  test('names only figures that the published package has', () => {
    const known = (figures[story]?.[scene.id] ?? []).map(String);
    const told = textsOf(scene).flatMap(numbersIn);
    expect(told.filter((number) => !known.includes(number))).toEqual([]);
  });

  test('names every figure that is computed for it, so that none is forgotten', () => {
    const known = (figures[story]?.[scene.id] ?? ['none computed']).map(String);
    const told = textsOf(scene).flatMap(numbersIn);
    expect(known.filter((number) => !told.includes(number))).toEqual([]);
  });

  test('shows a view that the published package has, in the reader’s own language and theme', () => {
    const { scenario, problems: unread } = scenarioFromHash(scene.view);
    const units = [...plan.counties.features, ...plan.townships.features];
    expect(unread).toEqual([]);
    expect(reconcile(scenario, data).problems).toEqual([]);
    expect(scene.view).not.toMatch(/(^|&)(lang|theme)=/);
    expect(scenario.camera).not.toBeNull();
    expect(scene.mapPx).toEqual([1330, 1080]);
    if (scenario.layoutUnit !== null) {
      expect(units.map(({ properties }) => properties.code)).toContain(scenario.layoutUnit);
    }
  });
});
