import { expect, test, vi } from 'vitest';
import { createAtlasStore } from '../../../src/store/atlas-store.ts';
import {
  deleteMinutes,
  keepMinutes,
  keptMinutes,
  openMinutes,
} from '../../../src/store/persistence/own-minutes.ts';
import {
  leavePresentation,
  presentStory,
  stepPresentation,
} from '../../../src/store/presentation.ts';
import { addDecision, recordMeeting } from '../../../src/store/record-meeting.ts';
import { DEFAULT_SCENARIO } from '../../../src/store/scenario.ts';
import { openStory } from '../../../src/store/stories.ts';
import { sharedDatabase } from '../../support/kept-in-memory.ts';
import { sceneOf } from '../../support/scene-of.ts';
import { storyOf } from '../../support/story-of.ts';

const STORY = storyOf(['a', 'b'].map((id) => sceneOf('', { id, title: { en: id } })));

/** A meeting in a browser whose clock goes on by a second whenever it is read. */
function begun(database = sharedDatabase(), startMs = 0) {
  const store = createAtlasStore(DEFAULT_SCENARIO);
  openStory(store, STORY, true);
  presentStory(store);
  let [ms, ids] = [startMs, 0];
  const documents = database.window();
  const recorder = {
    now: () => {
      ms += 1000;
      return ms;
    },
    newId: () => `${startMs}-${++ids}`,
    documents,
  };
  return { store, documents, recorder, stop: recordMeeting(store, recorder) };
}

test('scenes, covers and decisions are kept as they happen', async () => {
  const { store, documents, recorder, stop } = begun();
  stepPresentation(store, { kind: 'cover', cover: 'black' });
  stepPresentation(store, { kind: 'next' });
  stepPresentation(store, { kind: 'cover', cover: 'code' });
  expect(addDecision(store, '  Almaty first ', recorder)).toBe(true);
  expect(addDecision(store, ' ', recorder)).toBe(false);
  await vi.waitFor(async () => expect((await keptMinutes(documents))[0]?.events.length).toBe(4));
  stop();
  leavePresentation(store);
  expect(addDecision(store, 'too late', recorder)).toBe(false);
  await vi.waitFor(async () => expect((await keptMinutes(documents))[0]?.endedAt).not.toBeNull());
  expect(await keptMinutes(documents)).toEqual([
    {
      version: 1,
      id: '0-1',
      storyId: 'ours',
      storyTitle: { en: 'Ours' },
      title: '',
      place: '',
      people: '',
      beganAt: 1000,
      endedAt: 5000,
      events: [
        { kind: 'scene', number: 1, title: { en: 'a' }, at: 1000 },
        { kind: 'cover', cover: 'black', at: 2000 },
        { kind: 'scene', number: 2, title: { en: 'b' }, at: 3000 },
        { kind: 'decision', id: '0-2', text: 'Almaty first', scene: 2, at: 4000 },
      ],
    },
  ]);
  expect(store.getState().stories.meeting).toBe(null);
});

test('a presentation in which nothing happens leaves no minutes', async () => {
  const { documents, stop } = begun();
  stop();
  expect(await keptMinutes(documents)).toEqual([]);
});

test('a page that is loaded anew goes on with the same minutes; the next day has its own', async () => {
  const database = sharedDatabase();
  const first = begun(database);
  stepPresentation(first.store, { kind: 'next' });
  await vi.waitFor(async () => expect((await keptMinutes(first.documents)).length).toBe(1));
  const second = begun(database, 60_000);
  await vi.waitFor(() => expect(second.store.getState().stories.meeting?.id).toBe('0-1'));
  expect(second.store.getState().stories.meeting?.events.map(({ at }) => at)).toEqual([
    1000, 2000, 61_000,
  ]);
  const nextDay = begun(database, 86_400_000);
  stepPresentation(nextDay.store, { kind: 'next' });
  await vi.waitFor(async () => expect((await keptMinutes(nextDay.documents)).length).toBe(2));
});

test('what is kept is listed, changed, taken away and brought back; what cannot be read stays', async () => {
  const database = sharedDatabase();
  const { store, documents, stop } = begun(database);
  stepPresentation(store, { kind: 'next' });
  stop();
  database.kept.set('minutes/future', { version: 9 });
  const other = createAtlasStore(DEFAULT_SCENARIO);
  await openMinutes(other, documents);
  const [minutes] = other.getState().stories.minutes;
  if (!minutes) throw new Error('nothing kept');
  await keepMinutes(other, { ...minutes, title: 'Spring' }, documents);
  expect((await keptMinutes(documents)).map(({ title }) => title)).toEqual(['Spring']);
  await deleteMinutes(other, minutes.id, documents);
  expect([other.getState().stories.minutes, [...database.kept.keys()]]).toEqual([
    [],
    ['minutes/future'],
  ]);
});
