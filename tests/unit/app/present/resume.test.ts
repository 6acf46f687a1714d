import { expect, test } from 'vitest';
import {
  forgetPresentation,
  keepPresentation,
  keptTimes,
  resumePresentation,
} from '../../../../src/app/present/resume.ts';
import { createAtlasStore } from '../../../../src/store/atlas-store.ts';
import { presentStory, stepPresentation } from '../../../../src/store/presentation.ts';
import { DEFAULT_SCENARIO } from '../../../../src/store/scenario.ts';
import { openStory } from '../../../../src/store/stories.ts';
import { sceneOf } from '../../../support/scene-of.ts';
import { storyOf } from '../../../support/story-of.ts';

const STORY = storyOf(['a', 'b', 'c'].map((id) => sceneOf('ws=cities', { id })));
const TIMES = { storyId: 'ours', beganAt: 1_000, sceneBeganAt: 5_000 };
const BEFORE = { ...DEFAULT_SCENARIO, workspace: 'links' as const, language: 'zh' as const };

/** The part of a browser's storage that is used. */
function storageOf(kept: Map<string, string>): () => Storage {
  const storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
  return () => storage as Storage;
}

function presenting() {
  const store = createAtlasStore(BEFORE);
  openStory(store, STORY, false);
  presentStory(store);
  stepPresentation(store, { kind: 'next' });
  const { presentation } = store.getState();
  if (!presentation) throw new Error('nothing is presented');
  return presentation;
}

test('a page that is loaded anew goes on at the same scene, and can still go back to where it was', () => {
  const kept = new Map<string, string>();
  keepPresentation(storageOf(kept), STORY, false, presenting(), TIMES);
  const store = createAtlasStore(DEFAULT_SCENARIO);
  resumePresentation(store, storageOf(kept));
  const { presentation, story } = store.getState();
  expect(presentation).toEqual(presenting());
  expect(story).toMatchObject({ isPublished: false, history: { present: STORY } });
});

test('its times go on too, in this story only', () => {
  const kept = new Map<string, string>();
  const storage = storageOf(kept);
  expect(keptTimes(storage, 'ours')).toBeNull();
  keepPresentation(storage, STORY, false, presenting(), TIMES);
  expect(keptTimes(storage, 'ours')).toEqual({ ...TIMES, at: 1 });
  expect(keptTimes(storage, 'theirs')).toBeNull();
  for (const sceneBeganAt of [999, Number.NaN]) {
    keepPresentation(storage, STORY, false, presenting(), { ...TIMES, sceneBeganAt });
    expect(keptTimes(storage, 'ours')).toBeNull();
  }
});

test('a presentation that was left is not resumed, and neither is what cannot be read', () => {
  const kept = new Map<string, string>();
  keepPresentation(storageOf(kept), STORY, false, presenting(), TIMES);
  forgetPresentation(storageOf(kept));
  const store = createAtlasStore(DEFAULT_SCENARIO);
  resumePresentation(store, storageOf(kept));
  expect(store.getState().presentation).toBeNull();
  for (const text of ['{', '7', '{"story": "{}"}']) {
    resumePresentation(store, storageOf(new Map([['union-atlas.presentation', text]])));
    expect(store.getState().presentation).toBeNull();
  }
});

test('a browser that refuses storage is none the worse', () => {
  const refuses = (): Storage => {
    throw new Error('refused');
  };
  const store = createAtlasStore(DEFAULT_SCENARIO);
  keepPresentation(refuses, STORY, false, presenting(), TIMES);
  forgetPresentation(refuses);
  resumePresentation(store, refuses);
  expect(store.getState().presentation).toBeNull();
});
