import { expect, test, vi } from 'vitest';
import { problem } from '../../../src/domain/result.ts';
import {
  addScene,
  changeScene,
  moveScene,
  removeScene,
} from '../../../src/domain/story/edit-story.ts';
import type { Story } from '../../../src/domain/story/story.ts';
import type { ReadFile } from '../../../src/ingest/read-file.ts';
import { type AtlasStore, createAtlasStore } from '../../../src/store/atlas-store.ts';
import { openStories } from '../../../src/store/open-stories.ts';
import {
  type Documents,
  documentsIn,
  type KeyedStore,
} from '../../../src/store/persistence/documents.ts';
import {
  deleteStory,
  keepStory,
  openOwnStories,
} from '../../../src/store/persistence/own-stories.ts';
import {
  leavePresentation,
  presentStory,
  stepPresentation,
} from '../../../src/store/presentation.ts';
import { DEFAULT_SCENARIO } from '../../../src/store/scenario.ts';
import { changeStory, chooseScene, openStory, undoStory } from '../../../src/store/stories.ts';
import { sceneOf } from '../../support/scene-of.ts';
import { storyOf } from '../../support/story-of.ts';

/** A package that cannot be read. */
const readNothing: ReadFile = async (path) => ({
  ok: false,
  problem: problem('unreachable', path, null, { detail: 'gone' }),
});

const NOW = '2026-11-22T10:00:00.000Z';

function storyWith(...ids: string[]): Story {
  return storyOf(ids.map((id) => sceneOf('ws=cities', { id })));
}

function opened(story: Story, isPublished = false): AtlasStore {
  const store = createAtlasStore(DEFAULT_SCENARIO);
  openStory(store, story, isPublished);
  return store;
}

/** Documents in the page's memory. */
function inMemory(refuses = false): Documents & { kept: Map<string, unknown> } {
  const kept = new Map<string, unknown>();
  const store: KeyedStore = {
    entries: async () => [...kept],
    get: async (key) => kept.get(key),
    set: async (key, value) => {
      if (refuses) throw new Error('full');
      kept.set(key, value);
    },
    remove: async (key) => void kept.delete(key),
  };
  const channel = {
    postMessage: () => {},
    addEventListener: () => {},
    removeEventListener: () => {},
  };
  return { ...documentsIn(store, () => channel), kept };
}

test('a change is a step that can be undone, with its time; a story of the package stays as it is', () => {
  const store = opened(storyWith('a', 'b'));
  chooseScene(store, 'b');
  changeStory(store, (story) => removeScene(story, 'b'), NOW);
  const { story } = store.getState();
  expect(story?.history.present).toEqual({ ...storyWith('a'), changedAt: NOW });
  expect(story?.sceneId).toBe('a');
  undoStory(store);
  expect(store.getState().story?.history.present).toEqual(storyWith('a', 'b'));

  const published = opened(storyWith('a'), true);
  changeStory(published, (one) => addScene(one, sceneOf('ws=cities', { id: 'c' }), 0), NOW);
  expect(published.getState().story?.history.present).toEqual(storyWith('a'));
});

test('a presentation begins at the chosen scene, and its end leaves the atlas as it stood', () => {
  const store = opened(storyWith('a', 'b', 'c'));
  chooseScene(store, 'b');
  presentStory(store);
  expect(store.getState().presentation).toMatchObject({ at: 1, sceneCount: 3 });
  store.setState({ scenario: { ...DEFAULT_SCENARIO, workspace: 'links' } });
  stepPresentation(store, { kind: 'next' });
  leavePresentation(store);
  const { presentation, scenario, story } = store.getState();
  expect([presentation, scenario, story?.sceneId]).toEqual([null, DEFAULT_SCENARIO, 'c']);
});

test('without scenes nothing is presented', () => {
  const store = opened(storyWith());
  presentStory(store);
  expect(store.getState().presentation).toBeNull();
});

test('own stories are kept, read back and deleted; what cannot be read stays', async () => {
  const store = createAtlasStore(DEFAULT_SCENARIO);
  const documents = inMemory();
  documents.kept.set('story/other', '{"version": 99}');
  await keepStory(store, storyWith('a'), documents);
  const again = createAtlasStore(DEFAULT_SCENARIO);
  expect(await openOwnStories(again, documents)).toEqual({ unreadCount: 1 });
  expect(again.getState().stories.own).toEqual([storyWith('a')]);
  await deleteStory(again, 'ours', documents);
  expect([...documents.kept.keys()]).toEqual(['story/other']);
  expect(again.getState().stories.own).toEqual([]);
});

test('a browser that refuses is told, and the story stays until the page is closed', async () => {
  const store = createAtlasStore(DEFAULT_SCENARIO);
  const documents = inMemory(true);
  await keepStory(store, storyWith('a'), documents);
  expect(store.getState().notices.map(({ key }) => key)).toEqual(['notice.storyStorage']);
  await openOwnStories(store, documents);
  expect(store.getState().stories.own).toEqual([storyWith('a')]);
});

test('the open story is kept whenever it changes, and then the newest', async () => {
  const documents = inMemory();
  const store = createAtlasStore(DEFAULT_SCENARIO);
  await openStories(store, readNothing, documents);
  openStory(store, storyWith('a'), false);
  expect(documents.kept.size).toBe(0);
  for (const id of ['b', 'c', 'd'])
    changeStory(store, (story) => addScene(story, sceneOf('ws=cities', { id }), 0), NOW);
  await vi.waitFor(() => expect(String(documents.kept.get('story/ours'))).toContain('"d"'));
});

test('a change dates the scenes that are new or not as they were, and leaves the others', () => {
  const store = opened(storyWith('a', 'b', 'c'));
  changeStory(
    store,
    (story) =>
      addScene(
        moveScene(changeScene(story, 'b', { author: 'Almaty' }), 'c', 0),
        sceneOf('ws=cities', { id: 'd' }),
        3,
      ),
    NOW,
  );
  const scenes = store.getState().story?.history.present.scenes ?? [];
  expect(scenes.map(({ id, changedAt }) => [id, changedAt === NOW])).toEqual([
    ['c', false],
    ['a', false],
    ['b', true],
    ['d', true],
  ]);
});
