import { record } from '../domain/history.ts';
import type { Story } from '../domain/story/story.ts';
import { type AtlasStore, notify } from './atlas-store.ts';
import type { Documents } from './persistence/documents.ts';
import {
  isSameStory,
  keepStory,
  ownStoryId,
  readOwnStory,
  takeOverStory,
} from './persistence/own-stories.ts';

/** What other windows change in the open story is one step of its history until somebody changes it here. */
const OTHER_WINDOW = 'other window';

/**
 * Keeps the open story whenever it has changed, one write at a time and then the newest, and takes over what another
 * window has written: as a step that can be undone, so that nobody's words are lost, and with a notice.
 */
export function followStory(store: AtlasStore, documents: Documents): void {
  let kept: Story | null = null;
  let isWriting = false;
  const heard = new Set<string>();

  async function check(): Promise<void> {
    const { story } = store.getState();
    if (isWriting || !story || story.isPublished) return;
    const { past, future, present } = story.history;
    const isChanged = past.length > 0 || future.length > 0;
    if (present === kept || (!isChanged && kept?.id !== present.id)) return;
    isWriting = true;
    kept = present;
    await keepStory(store, present, documents);
    isWriting = false;
    // What was heard meanwhile is read now: the browser keeps what was written last, and every window goes by that.
    for (const id of heard) void takeOver(id);
    heard.clear();
    void check();
  }

  async function takeOver(id: string): Promise<void> {
    const other = await readOwnStory(id, documents);
    takeOverStory(store, id, other);
    const { story } = store.getState();
    if (!story || story.isPublished || story.history.present.id !== id) return;
    if (other === null) {
      notify(store, 'notice.storyGone');
      return;
    }
    if (isSameStory(other, story.history.present)) return;
    kept = other;
    const history = record(story.history, other, OTHER_WINDOW);
    const isThere = other.scenes.some((scene) => scene.id === story.sceneId);
    const sceneId = isThere ? story.sceneId : (other.scenes[0]?.id ?? null);
    store.setState({ story: { ...story, history, sceneId } });
    notify(store, 'notice.storyTakenOver');
  }

  store.subscribe(() => void check());
  documents.follow((key) => {
    const id = ownStoryId(key);
    if (id === null) return;
    if (isWriting) heard.add(id);
    else void takeOver(id);
  });
}
