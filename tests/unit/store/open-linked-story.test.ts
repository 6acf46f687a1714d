import { expect, test } from 'vitest';
import { problem } from '../../../src/domain/result.ts';
import type { Story } from '../../../src/domain/story/story.ts';
import type { ReadFile } from '../../../src/ingest/read-file.ts';
import { packStory } from '../../../src/ingest/story/story-link.ts';
import { createAtlasStore } from '../../../src/store/atlas-store.ts';
import { openLinkedStory } from '../../../src/store/open-linked-story.ts';
import { keepStory } from '../../../src/store/persistence/own-stories.ts';
import { DEFAULT_SCENARIO } from '../../../src/store/scenario.ts';
import { sharedDatabase } from '../../support/kept-in-memory.ts';
import { storyOf } from '../../support/story-of.ts';

const read: ReadFile = async (path) => ({
  ok: false,
  problem: problem('unreachable', path, null, { detail: 'gone' }),
});

function storyBy(author: string): Story {
  return storyOf([], { author });
}

async function withOwn(...own: Story[]) {
  const documents = sharedDatabase().window();
  const store = createAtlasStore({ ...DEFAULT_SCENARIO, workspace: 'data' });
  for (const story of own) await keepStory(store, story, documents);
  let made = 0;
  const newId = () => `new-${++made}`;
  return {
    store,
    open: (packed: string) => openLinkedStory(store, packed, { read, newId, documents }),
  };
}

test('a story of a link stands beside one of the same id, once however often it is followed', async () => {
  const { store, open } = await withOwn(storyBy('me'));
  const link = await packStory(storyBy('somebody'));
  await open(link);
  await open(link);
  const { stories, story, showsStories, scenario } = store.getState();
  expect(stories.own).toEqual([{ ...storyBy('somebody'), id: 'new-1' }, storyBy('me')]);
  expect(story?.history.present).toEqual({ ...storyBy('somebody'), id: 'new-1' });
  expect([showsStories, stories.arrival, scenario.workspace]).toEqual([true, null, 'cities']);
});

test('a link that cannot be read is named and changes no story', async () => {
  const { store, open } = await withOwn(storyBy('me'));
  await open('broken!');
  const { stories, story, showsStories } = store.getState();
  expect(stories.own).toEqual([storyBy('me')]);
  expect(stories.arrival).toMatchObject({
    isKept: false,
    problems: [{ code: 'story-link-broken' }],
  });
  expect([story, showsStories]).toEqual([null, true]);
});

test('the id of a story of the package opens it as it is, and keeps nothing', async () => {
  const { store, open } = await withOwn();
  const ready = { ...storyBy('the union'), id: 'how-green' };
  store.setState(({ stories }) => ({
    stories: { ...stories, status: 'ready', published: [ready] },
  }));
  await open('how-green');
  const { stories, story } = store.getState();
  expect(story).toMatchObject({ isPublished: true, history: { present: ready } });
  expect([stories.own, stories.arrival]).toEqual([[], null]);
});
