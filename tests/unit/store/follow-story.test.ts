import { expect, test, vi } from 'vitest';
import { problem } from '../../../src/domain/result.ts';
import { addScene, changeScene, removeScene } from '../../../src/domain/story/edit-story.ts';
import type { Story } from '../../../src/domain/story/story.ts';
import type { ReadFile } from '../../../src/ingest/read-file.ts';
import { readStory } from '../../../src/ingest/story/read-story.ts';
import { type AtlasStore, createAtlasStore } from '../../../src/store/atlas-store.ts';
import { openStories } from '../../../src/store/open-stories.ts';
import { deleteStory } from '../../../src/store/persistence/own-stories.ts';
import { DEFAULT_SCENARIO } from '../../../src/store/scenario.ts';
import { changeStory, openStory, undoStory } from '../../../src/store/stories.ts';
import { type SharedDatabase, sharedDatabase } from '../../support/kept-in-memory.ts';
import { sceneOf } from '../../support/scene-of.ts';
import { storyOf } from '../../support/story-of.ts';

const readNothing: ReadFile = async (path) => ({
  ok: false,
  problem: problem('unreachable', path, null, { detail: 'gone' }),
});

const NOW = '2026-11-22T10:00:00.000Z';

const OURS = storyOf(['a', 'b'].map((id) => sceneOf('ws=cities', { id })));

async function windowOn(database: SharedDatabase) {
  const store = createAtlasStore(DEFAULT_SCENARIO);
  const documents = database.window();
  await openStories(store, readNothing, documents);
  openStory(store, OURS, false);
  return { store, documents };
}

const add = (store: AtlasStore, id: string): void =>
  changeStory(store, (story) => addScene(story, sceneOf('ws=cities', { id }), 0), NOW);
const idsOf = (story: Story | undefined) => story?.scenes.map(({ id }) => id).sort();
const shown = ({ getState }: AtlasStore) => idsOf(getState().story?.history.present);
const keys = ({ getState }: AtlasStore) => getState().notices.map(({ key }) => key);

function kept({ kept: all }: SharedDatabase) {
  const read = readStory(String(all.get('story/ours')), 'story/ours');
  return idsOf(read.ok ? read.value.story : undefined);
}

test('what one window changes stands in the other, which says so and can take its own back', async () => {
  const database = sharedDatabase();
  const [one, two] = [await windowOn(database), await windowOn(database)];
  add(one.store, 'c');
  await vi.waitFor(() => expect(shown(two.store)).toEqual(['a', 'b', 'c']));
  expect(keys(one.store)).toEqual([]);
  expect(keys(two.store)).toEqual(['notice.storyTakenOver']);
  expect(idsOf(two.store.getState().stories.own[0])).toEqual(['a', 'b', 'c']);

  // One after another, each on top of the other's: nothing is lost.
  add(two.store, 'd');
  await vi.waitFor(() => expect(shown(one.store)).toEqual(['a', 'b', 'c', 'd']));
  undoStory(one.store);
  await vi.waitFor(() => expect(shown(two.store)).toEqual(['a', 'b', 'c']));
  expect(kept(database)).toEqual(['a', 'b', 'c']);
});

test('two windows that write at the same time end up with the same story, and each has its own one step back', async () => {
  const database = sharedDatabase();
  const [one, two] = [await windowOn(database), await windowOn(database)];
  add(one.store, 'c');
  add(two.store, 'd');
  await vi.waitFor(() => expect(shown(one.store)).toEqual(shown(two.store)));
  await vi.waitFor(() => expect(kept(database)).toEqual(shown(one.store)));
  const loser = shown(one.store)?.includes('c') ? two : one;
  const mine = loser === one ? 'c' : 'd';
  const { past } = loser.store.getState().story?.history ?? { past: [] };
  expect(idsOf(past.at(-1))).toContain(mine);
  expect(keys(loser.store)).toEqual(['notice.storyTakenOver']);
});

test('many changes elsewhere are one step here, and the chosen scene stays if it is still there', async () => {
  const database = sharedDatabase();
  const [one, two] = [await windowOn(database), await windowOn(database)];
  for (const title of ['N', 'Ne', 'New']) {
    changeStory(one.store, (story) => changeScene(story, 'b', { title: { en: title } }), NOW);
    await vi.waitFor(() =>
      expect(two.store.getState().story?.history.present.scenes[1]?.title).toEqual({ en: title }),
    );
  }
  expect(two.store.getState().story?.history.past).toHaveLength(1);
  expect(two.store.getState().story?.sceneId).toBe('a');
  changeStory(one.store, (story) => removeScene(story, 'a'), NOW);
  await vi.waitFor(() => expect(two.store.getState().story?.sceneId).toBe('b'));
});

test('a story that another window has deleted stays open, is told of, and is kept again by a change', async () => {
  const database = sharedDatabase();
  const [one, two] = [await windowOn(database), await windowOn(database)];
  add(one.store, 'c');
  await vi.waitFor(() => expect(shown(two.store)).toEqual(['a', 'b', 'c']));
  await deleteStory(one.store, 'ours', one.documents);
  await vi.waitFor(() => expect(keys(two.store)).toContain('notice.storyGone'));
  expect(two.store.getState().stories.own).toEqual([]);
  expect(shown(two.store)).toEqual(['a', 'b', 'c']);
  add(two.store, 'd');
  await vi.waitFor(() => expect(kept(database)).toEqual(['a', 'b', 'c', 'd']));
});
