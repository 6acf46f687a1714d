import { addScene } from '../../domain/story/edit-story.ts';
import { type Scene, type Story, storyTextIn } from '../../domain/story/story.ts';
import { formatDate } from '../../i18n/format.ts';
import { readByFetch } from '../../ingest/read-url.ts';
import { type AtlasStore, dismissNotice, notify } from '../../store/atlas-store.ts';
import { openStories } from '../../store/open-stories.ts';
import { selectData } from '../../store/selectors/data.ts';
import { viewNow } from '../../store/show-scene.ts';
import { changeStory, chooseScene, openStory } from '../../store/stories.ts';
import { mapSize } from '../../ui/map-size.ts';
import { newId, newStory, now } from './new-story.ts';

const SAID = 'notice.sceneKept';

/** Keeps the view as a scene of the open story of one's own, after the chosen scene. Returns its number from 1. */
export function keepScene(store: AtlasStore, story: Story): number {
  const { sceneId } = store.getState().story ?? {};
  const chosen = story.scenes.findIndex(({ id }) => id === sceneId);
  const at = chosen < 0 ? story.scenes.length : chosen + 1;
  const added: Scene = {
    id: newId('scene'),
    ...viewNow(store, mapSize()),
    title: {},
    text: {},
    notes: {},
    durationS: null,
    author: story.author,
    changedAt: now(),
  };
  changeStory(store, (before) => addScene(before, added, at), now());
  chooseScene(store, added.id);
  return at + 1;
}

/**
 * Keeps the view from anywhere: in the open story if it is the reader's own, else at the end of the one that was changed
 * last, else in a new one that is called by the day. Says where.
 */
export async function keepView(store: AtlasStore): Promise<void> {
  const baseUrl = selectData(store.getState())?.baseUrl;
  if (baseUrl === undefined) return;
  await openStories(store, readByFetch(baseUrl, fetch));
  const { story: open, stories, scenario, notices } = store.getState();
  let story = open && !open.isPublished ? open.history.present : null;
  if (!story) {
    const { language } = scenario;
    story = stories.own[0] ?? newStory({ [language]: formatDate(now().slice(0, 10), language) });
    openStory(store, story, false);
    chooseScene(store, story.scenes.at(-1)?.id ?? null);
  }
  const number = keepScene(store, story);
  for (const { id, key } of notices) if (key === SAID) dismissNotice(store, id);
  notify(store, SAID, { number, title: storyTextIn(story.title, scenario.language) }, 'good');
}
