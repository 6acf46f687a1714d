import { expect, test, vi } from 'vitest';
import {
  bringPictures,
  followPictures,
  type Photographer,
} from '../../../../src/app/scene-pictures/follow-pictures.ts';
import type { Story } from '../../../../src/domain/story/story.ts';
import { type AtlasStore, createAtlasStore } from '../../../../src/store/atlas-store.ts';
import { type Documents, documentsIn } from '../../../../src/store/persistence/documents.ts';
import { presentStory } from '../../../../src/store/presentation.ts';
import { DEFAULT_SCENARIO } from '../../../../src/store/scenario.ts';
import { selectPictureLack, selectPictureUrl } from '../../../../src/store/selectors/pictures.ts';
import { closeStory, openStory } from '../../../../src/store/stories.ts';
import { openPublishedData } from '../../../support/published-data.ts';
import { sceneOf } from '../../../support/scene-of.ts';

const data = await openPublishedData();
const VIEWS = ['ws=cities', 'ws=links', 'ws=scores'] as const;

const STORY: Story = {
  version: 2,
  id: 'ours',
  title: {},
  author: '',
  changedAt: '2026-01-01T00:00:00.000Z',
  scenes: VIEWS.map((view) => sceneOf(view)),
};

function inMemory(): Documents {
  const kept = new Map<string, unknown>();
  return documentsIn(
    {
      entries: async () => [...kept],
      get: async (key) => kept.get(key),
      set: async (key, value) => void kept.set(key, value),
      remove: async (key) => void kept.delete(key),
    },
    () => ({ postMessage: () => {}, addEventListener: () => {}, removeEventListener: () => {} }),
  );
}

interface Asked {
  view: string;
  signal: AbortSignal;
  answer: () => void;
  fail: () => void;
}

/** An open story, a photographer whose pictures are answered by hand, and the page's rest in `rest`. */
function followed({ canOpen = true, documents = inMemory() } = {}) {
  const asked: Asked[] = [];
  const store: AtlasStore = createAtlasStore(DEFAULT_SCENARIO);
  store.setState({ data: { status: 'ready', value: data } });
  openStory(store, STORY, true);
  let rest: (isAtRest: boolean) => void = () => {};
  const close = vi.fn();
  const photographer: Photographer = {
    take: ({ view }, signal) =>
      new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
        asked.push({
          view,
          signal,
          answer: () => resolve(new Blob([view])),
          fail: () => reject(new Error('no view')),
        });
      }),
    close,
  };
  const end = followPictures(store, {
    open: async () => {
      if (!canOpen) throw new Error('no WebGL');
      return photographer;
    },
    followRest(listener) {
      rest = listener;
      return () => {};
    },
    documents,
  });
  const pictured = () => VIEWS.filter((view) => selectPictureUrl(store.getState(), sceneOf(view)));
  const lacking = (lack: 'due' | 'failed') =>
    VIEWS.filter((view) => selectPictureLack(store.getState(), sceneOf(view)) === lack);
  const askedFor = async (count: number) => {
    await vi.waitFor(() => expect(asked).toHaveLength(count));
    return asked[count - 1] as Asked;
  };
  return {
    store,
    asked,
    askedFor,
    pictured,
    lacking,
    close,
    end,
    documents,
    rest: (is: boolean) => rest(is),
  };
}

test('pictures are made one after the other, once the page rests, and are kept', async () => {
  const { store, asked, askedFor, pictured, lacking, close, rest, documents } = followed();
  await vi.waitFor(() => expect(store.getState().pictures.status).toBe('none'));
  expect(asked).toEqual([]);
  expect(lacking('due')).toEqual(VIEWS);
  rest(true);
  (await askedFor(1)).answer();
  (await askedFor(2)).fail();
  expect(store.getState().pictures.status).toBe('working');
  (await askedFor(3)).answer();
  expect(lacking('due')).toEqual(['ws=scores']);
  await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
  expect(pictured()).toEqual(['ws=cities', 'ws=scores']);
  expect(store.getState().pictures.status).toBe('none');
  expect(lacking('due')).toEqual([]);
  expect(lacking('failed')).toEqual(['ws=links']);

  const later = createAtlasStore(DEFAULT_SCENARIO);
  later.setState({ data: { status: 'ready', value: data } });
  openStory(later, STORY, true);
  await bringPictures(later, documents);
  expect(later.getState().pictures.urls.size).toBe(2);
});

test('work of the page stops them, and they go on with its next rest', async () => {
  const { askedFor, close, pictured, rest } = followed();
  rest(true);
  const first = await askedFor(1);
  rest(false);
  expect(first.signal.aborted).toBe(true);
  await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
  rest(true);
  (await askedFor(2)).answer();
  await vi.waitFor(() => expect(pictured()).toEqual(['ws=cities']));
});

test.each([
  ['a presentation', presentStory],
  ['closing the story', closeStory],
])('%s stops them', async (_name, act) => {
  const { store, asked, askedFor, close, rest } = followed();
  rest(true);
  const first = await askedFor(1);
  act(store);
  await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
  expect([first.signal.aborted, asked.length]).toEqual([true, 1]);
});

test('a browser without a second map is asked once', async () => {
  const { store, asked, rest } = followed({ canOpen: false });
  rest(true);
  await vi.waitFor(() => expect(store.getState().pictures.status).toBe('unavailable'));
  rest(false);
  rest(true);
  expect([store.getState().pictures.status, asked]).toEqual(['unavailable', []]);
});
