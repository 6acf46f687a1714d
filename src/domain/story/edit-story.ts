import type { Scene, Story } from './story.ts';

/** What of a scene can be changed; its id stays. */
export type SceneChange = Partial<Omit<Scene, 'id'>>;

/** What of a story can be changed apart from its scenes. */
export type StoryChange = Partial<Pick<Story, 'title' | 'author'>>;

/**
 * Puts a scene at place `at`, 0 = first, `scenes.length` = last. A scene whose id the story has already
 * leaves the story as it is. Throws a RangeError for a place that does not exist.
 */
export function addScene(story: Story, scene: Scene, at: number): Story {
  if (!Number.isInteger(at) || at < 0 || at > story.scenes.length) {
    throw new RangeError(`no place ${at} among ${story.scenes.length} scenes`);
  }
  if (placeOf(story, scene.id) >= 0) return story;
  return { ...story, scenes: story.scenes.toSpliced(at, 0, scene) };
}

/**
 * Moves a scene so that it stands at place `to`, 0 = first. An unknown id, its own place and a place that
 * does not exist leave the story as it is: a key pressed once more at an end does nothing.
 */
export function moveScene(story: Story, id: string, to: number): Story {
  const from = placeOf(story, id);
  const scene = story.scenes[from];
  if (scene === undefined || from === to || story.scenes[to] === undefined) return story;
  return { ...story, scenes: story.scenes.toSpliced(from, 1).toSpliced(to, 0, scene) };
}

/** Takes a scene out; an unknown id leaves the story as it is. */
export function removeScene(story: Story, id: string): Story {
  const at = placeOf(story, id);
  return at < 0 ? story : { ...story, scenes: story.scenes.toSpliced(at, 1) };
}

/**
 * Puts a copy with the id `newId` right behind a scene. An unknown id and a new one that is taken leave the
 * story as it is.
 */
export function duplicateScene(story: Story, id: string, newId: string): Story {
  const at = placeOf(story, id);
  const scene = story.scenes[at];
  return scene === undefined ? story : addScene(story, { ...scene, id: newId }, at + 1);
}

/** Changes what `change` names of a scene and keeps the rest; an unknown id leaves the story as it is. */
export function changeScene(story: Story, id: string, change: SceneChange): Story {
  const at = placeOf(story, id);
  const scene = story.scenes[at];
  if (scene === undefined) return story;
  return { ...story, scenes: story.scenes.with(at, { ...scene, ...change, id }) };
}

/** Changes the title or the author. */
export function changeStory(story: Story, change: StoryChange): Story {
  return { ...story, ...change };
}

function placeOf(story: Story, id: string): number {
  return story.scenes.findIndex((scene) => scene.id === id);
}
