import { STORY_VERSION } from '../../domain/story/story.ts';
import { memberPlace } from '../check-shape.ts';
import { asJson, type ProblemList } from '../problem-list.ts';
import { isRecord } from '../read-json.ts';

type Json = Record<string, unknown>;

/** From the form of each earlier version to that of the next; the key is the version that is read. */
const MIGRATIONS: Readonly<Record<number, (story: Json) => Json>> = {
  0: wordsBecomeText,
  1: scenesAreDated,
};

/**
 * A story file in the form of today, whatever version it states; null and a problem where it states none, or one that
 * this atlas does not know.
 */
export function migrateStory(story: Json, file: string, problems: ProblemList): Json | null {
  const found = story['version'];
  const place = memberPlace(['version']);
  if (found === undefined) {
    problems.add('story-version-missing', file, place, { newest: STORY_VERSION });
    return null;
  }
  if (typeof found !== 'number' || !Number.isInteger(found)) {
    const field = 'version';
    problems.add('wrong-type', file, place, { field, found: asJson(found), type: 'whole-number' });
    return null;
  }
  let migrated = story;
  for (let version = found; version !== STORY_VERSION; version += 1) {
    const migrate = MIGRATIONS[version];
    if (migrate === undefined) {
      const params = { version: found, newest: STORY_VERSION };
      problems.add('story-version-unknown', file, place, params);
      return null;
    }
    migrated = { ...migrate(migrated), version: version + 1 };
  }
  return migrated;
}

/** Version 1 named author and date of the story alone; a scene that names none takes the story's. */
function scenesAreDated(story: Json): Json {
  return story;
}

/** Version 0 called what the audience reads `words`. */
function wordsBecomeText(story: Json): Json {
  const scenes: unknown = story['scenes'];
  if (!Array.isArray(scenes)) return story;
  return {
    ...story,
    scenes: scenes.map((scene: unknown) => {
      if (!isRecord(scene) || !('words' in scene)) return scene;
      const { words, ...others } = scene;
      return { ...others, text: words };
    }),
  };
}
