import type { Problem } from '../../domain/result.ts';
import type { Story } from '../../domain/story/story.ts';
import { reportDuplicate } from '../cell-rules.ts';
import { memberPlace } from '../check-shape.ts';
import { readText } from '../package-files.ts';
import { PACKAGE_FILE, parsePackage } from '../package-shape.ts';
import { ProblemList } from '../problem-list.ts';
import type { ReadFile } from '../read-file.ts';
import { readStory } from './read-story.ts';
import { STORY_PATH } from './story-path.ts';

/** The stories of a package in its order, and everything that is wrong with their files. */
export interface ReadyStories {
  stories: Story[];
  problems: Problem[];
}

/** Reads the stories that a package brings along. One that cannot be opened is named, the others count. */
export async function readReadyStories(read: ReadFile): Promise<ReadyStories> {
  const found = new ProblemList();
  const description = await readText(PACKAGE_FILE, read, found);
  const shape = description && parsePackage(description.text, found);
  const paths = (shape?.resources ?? []).map(({ path }) => path);
  const storyPaths = paths.filter((path) => STORY_PATH.test(path));
  const texts = await Promise.all(storyPaths.map((path) => readText(path, read, found)));
  const stories: Story[] = [];
  const ofStories = texts.flatMap((one, index) => {
    const path = storyPaths[index];
    if (one === null || path === undefined) return [];
    const result = readStory(one.text, path);
    if (!result.ok) return result.problems;
    const { story, problems } = result.value;
    const isRepeated = stories.some(({ id }) => id === story.id);
    if (isRepeated) reportDuplicate(story.id, path, memberPlace(['id']), found);
    else stories.push(story);
    return problems;
  });
  return { stories, problems: [...found.toArray(), ...ofStories] };
}
