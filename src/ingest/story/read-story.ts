import type { Problem, Result } from '../../domain/result.ts';
import { type Scene, STORY_VERSION, type Story } from '../../domain/story/story.ts';
import { reportDuplicate } from '../cell-rules.ts';
import { memberPlace } from '../check-shape.ts';
import { jsonBeforeError } from '../json-error.ts';
import { asJson, ProblemList } from '../problem-list.ts';
import { isRecord, readJson } from '../read-json.ts';
import { migrateStory } from './migrate-story.ts';
import { StoryFields } from './story-fields.ts';

/** A story as far as it could be opened, and everything that was wrong with its file. */
export interface ReadStory {
  story: Story;
  problems: Problem[];
}

/** A story is words and addresses: a larger file is none. */
export const MOST_MEGABYTES = 2;

/** Scenes of a day without a pause; those behind it are left out. */
const MOST_SCENES = 500;

/** When a file does not say when it was changed. */
const LONG_AGO = '1970-01-01T00:00:00.000Z';

/** Brackets around a scene: those of the story and of its list. */
const SCENE_DEPTH = 2;

const STORY_FIELDS = ['version', 'id', 'title', 'author', 'changedAt', 'scenes'];
const SCENE_FIELDS = 'id view mapPx title text notes durationS author changedAt'.split(' ');

/**
 * Reads a story file, JSON of {@link Story} of this version or an earlier one. Fails only where nothing can be opened: a
 * file that is too large, no JSON up to the end of a first scene, no object, of an unknown version. Otherwise each problem is named with its place; a
 * scene without id or view, or with the id of one before it, is left out; a field that cannot be read is empty; unknown
 * fields are passed over; control characters are taken out of the words. Markup stays the text that it is. A story
 * without an id is called like its file; one without a date is as old as time is, a scene without one as the story.
 */
export function readStory(text: string, file: string): Result<ReadStory> {
  const problems = new ProblemList();
  const json = readStoryJson(text, file, problems);
  const value = json && migrateStory(json, file, problems);
  if (value === null) return { ok: false, problems: problems.toArray() };
  const fields = new StoryFields(value, [], STORY_FIELDS, file, problems);
  const id = fields.id('id') ?? idOfFile(file);
  const [title, author] = [fields.words('title'), fields.optionalText('author')];
  const changedAt = fields.time('changedAt') ?? LONG_AGO;
  const story: Story = {
    version: STORY_VERSION,
    id,
    title,
    author,
    changedAt,
    scenes: readScenes(fields.list('scenes'), changedAt, file, problems),
  };
  return { ok: true, value: { story, problems: problems.toArray() } };
}

/** A story as the text of a file that {@link readStory} reads. */
export function writeStory(story: Story): string {
  return `${JSON.stringify(story, null, 2)}\n`;
}

function readStoryJson(
  text: string,
  file: string,
  problems: ProblemList,
): Record<string, unknown> | null {
  const megabytes = new TextEncoder().encode(text).byteLength / 1e6;
  if (megabytes > MOST_MEGABYTES) {
    const params = { megabytes: Math.ceil(megabytes), maximum: MOST_MEGABYTES };
    problems.add('story-too-large', file, null, params);
    return null;
  }
  const plain = text.replace(/^\ufeff/, '');
  const json = readJson(plain, file, problems) ?? readBeforeError(plain);
  if (isRecord(json)) return json;
  if (problems.isEmpty) problems.add('wrong-root', file, memberPlace([]), { type: 'object' });
  return null;
}

/** The story up to its last whole scene, of a file that is cut off or spoilt; undefined where no scene is whole. */
function readBeforeError(text: string): unknown {
  const before = jsonBeforeError(text, SCENE_DEPTH);
  const json: unknown = before === null ? undefined : JSON.parse(before);
  const hasScene = isRecord(json) && Array.isArray(json['scenes']) && json['scenes'].length > 0;
  return hasScene ? json : undefined;
}

function readScenes(
  values: readonly unknown[],
  storyChangedAt: string,
  file: string,
  problems: ProblemList,
): Scene[] {
  if (values.length > MOST_SCENES) {
    const params = { scenes: values.length, maximum: MOST_SCENES };
    problems.add('too-many-scenes', file, memberPlace(['scenes']), params);
  }
  const scenes: Scene[] = [];
  const seen = new Set<string>();
  values.slice(0, MOST_SCENES).forEach((value, index) => {
    const place = memberPlace(['scenes', index]);
    const scene = readScene(value, index, storyChangedAt, file, problems);
    const isRepeated = scene !== null && seen.has(scene.id);
    if (isRepeated) reportDuplicate(scene.id, file, place, problems);
    if (scene === null || isRepeated) {
      problems.add('scene-left-out', file, place, { scene: index + 1 });
      return;
    }
    seen.add(scene.id);
    scenes.push(scene);
  });
  return scenes;
}

/** Null where the scene has no id or no view. */
function readScene(
  value: unknown,
  index: number,
  storyChangedAt: string,
  file: string,
  problems: ProblemList,
): Scene | null {
  const path = ['scenes', index];
  if (!isRecord(value)) {
    const params = { field: `scenes[${index}]`, found: asJson(value), type: 'object' } as const;
    problems.add('wrong-type', file, memberPlace(path), params);
    return null;
  }
  const fields = new StoryFields(value, path, SCENE_FIELDS, file, problems);
  const id = fields.id('id');
  const view = fields.view('view');
  const rest = {
    mapPx: fields.mapPx('mapPx'),
    title: fields.words('title'),
    text: fields.words('text'),
    notes: fields.words('notes'),
    durationS: fields.durationS('durationS'),
    author: fields.optionalText('author'),
    changedAt: fields.optionalTime('changedAt') ?? storyChangedAt,
  };
  return id === null || view === null ? null : { id, view, ...rest };
}

/** The name of a file without folder and ending, in the characters of an id. */
function idOfFile(file: string): string {
  const name = file.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  return (
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'story'
  );
}
