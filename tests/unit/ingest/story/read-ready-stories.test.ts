import { expect, test } from 'vitest';
import { STORY_VERSION, type Story } from '../../../../src/domain/story/story.ts';
import { readFromMemory } from '../../../../src/ingest/open-only.ts';
import { REQUIRED_RESOURCES } from '../../../../src/ingest/package-shape.ts';
import { readReadyStories } from '../../../../src/ingest/story/read-ready-stories.ts';
import { writeStory } from '../../../../src/ingest/story/read-story.ts';

function storyOf(id: string): Story {
  return {
    version: STORY_VERSION,
    id,
    title: { en: id },
    author: '',
    changedAt: '2026-05-04T09:00:00Z',
    scenes: [],
  };
}

/** A package of which only the description and these files exist; all of them are listed. */
function packageOf(files: Readonly<Record<string, string>>, listed = Object.keys(files)) {
  const resources = [
    ...REQUIRED_RESOURCES.map((name) => ({ name, path: `${name}.csv` })),
    ...listed.map((path) => ({ name: path.replace(/\W/g, '-'), path })),
  ];
  const texts = { ...files, 'datapackage.json': JSON.stringify({ name: 'tiny', resources }) };
  const encoder = new TextEncoder();
  return readFromMemory(
    new Map(Object.entries(texts).map(([path, text]) => [path, encoder.encode(text)])),
  );
}

test('the stories of a package come in its order, and nothing else is read', async () => {
  const read = packageOf({
    'stories/b.json': writeStory(storyOf('b')),
    'stories/old/c.json': writeStory(storyOf('c')),
    'layouts/a.json': '{',
    'stories/a.json': writeStory(storyOf('a')),
  });
  expect(await readReadyStories(read)).toEqual({
    stories: [storyOf('b'), storyOf('a')],
    problems: [],
  });
});

test('a package without stories has none', async () => {
  expect(await readReadyStories(packageOf({}))).toEqual({ stories: [], problems: [] });
});

test('what is missing, broken or told before is named, the others count', async () => {
  const files = {
    'stories/a.json': writeStory(storyOf('a')),
    'stories/again.json': writeStory(storyOf('a')),
    'stories/cut.json': '{"version": 1,',
    'stories/b.json': writeStory(storyOf('b')).replace('"author"', '"writer"'),
  };
  const read = packageOf(files, [...Object.keys(files), 'stories/lost.json']);
  expect(await readReadyStories(read)).toEqual({
    stories: [storyOf('a'), storyOf('b')],
    problems: [
      { code: 'file-missing', file: 'stories/lost.json', place: null, params: {} },
      {
        code: 'duplicate-id',
        file: 'stories/again.json',
        place: { at: 'member', path: '$.id' },
        params: { id: 'a' },
      },
      {
        code: 'json-syntax',
        file: 'stories/cut.json',
        place: { at: 'character', line: 1, column: 15 },
        params: {},
      },
      {
        code: 'unknown-field',
        file: 'stories/b.json',
        place: { at: 'member', path: '$.writer' },
        params: { field: 'writer' },
      },
    ],
  });
});

test('a package that cannot be read is named', async () => {
  expect(await readReadyStories(readFromMemory(new Map()))).toEqual({
    stories: [],
    problems: [{ code: 'file-missing', file: 'datapackage.json', place: null, params: {} }],
  });
});
