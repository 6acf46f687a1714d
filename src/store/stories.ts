import { closeStep, type History, record, redo, startHistory, undo } from '../domain/history.ts';
import type { Story } from '../domain/story/story.ts';
import type { AtlasStore } from './atlas-store.ts';
import type { OpenStory } from './story-states.ts';

/** A story as it is opened: at its first scene. Those of the package cannot be changed. */
export function opened(story: Story, isPublished: boolean): OpenStory {
  return { history: startHistory(story), isPublished, sceneId: story.scenes[0]?.id ?? null };
}

/** Opens a story in the panel. */
export function openStory(store: AtlasStore, story: Story, isPublished: boolean): void {
  store.setState({ story: opened(story, isPublished) });
}

/** Back to the list of stories. */
export function closeStory(store: AtlasStore): void {
  store.setState({ story: null });
}

/** Takes a scene of the open story into the editor. */
export function chooseScene(store: AtlasStore, sceneId: string | null): void {
  const { story } = store.getState();
  if (story && story.sceneId !== sceneId) store.setState({ story: { ...story, sceneId } });
}

/**
 * Changes the open story by one step that can be undone; steps of the same key, such as those of one text field, are
 * one. `changedAt` is ISO 8601.
 */
export function changeStory(
  store: AtlasStore,
  change: (story: Story) => Story,
  changedAt: string,
  key: string | null = null,
): void {
  changeHistory(store, (history) => {
    const next = change(history.present);
    if (next === history.present) return history;
    const scenes = dated(next.scenes, history.present.scenes, changedAt);
    return record(history, { ...next, changedAt, scenes }, key);
  });
}

/** Scenes with the time of the change at those that are new or not as they were. */
function dated(
  scenes: Story['scenes'],
  before: Story['scenes'],
  changedAt: string,
): Story['scenes'] {
  const isSame = scenes.every((scene) => before.includes(scene));
  return isSame
    ? scenes
    : scenes.map((scene) => (before.includes(scene) ? scene : { ...scene, changedAt }));
}

export function undoStory(store: AtlasStore): void {
  changeHistory(store, undo);
}

export function redoStory(store: AtlasStore): void {
  changeHistory(store, redo);
}

/** Ends the typing in one field: what is typed next is a step of its own. */
export function closeStoryStep(store: AtlasStore): void {
  changeHistory(store, closeStep);
}

function changeHistory(
  store: AtlasStore,
  change: (history: History<Story>) => History<Story>,
): void {
  const { story } = store.getState();
  if (!story || story.isPublished) return;
  const history = change(story.history);
  if (history === story.history) return;
  const { scenes } = history.present;
  const isThere = scenes.some(({ id }) => id === story.sceneId);
  const sceneId = isThere ? story.sceneId : (scenes[0]?.id ?? null);
  store.setState({ story: { ...story, history, sceneId } });
}
