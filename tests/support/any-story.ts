import fc from 'fast-check';
import {
  type Scene,
  STORY_VERSION,
  type Story,
  type StoryText,
} from '../../src/domain/story/story.ts';

/** Words that a person could type: no control characters but line ends. */
function anyWords(): fc.Arbitrary<string> {
  return fc.string({ unit: 'grapheme', maxLength: 30 }).filter((text) => !/\p{Cc}/u.test(text));
}

function anyStoryText(): fc.Arbitrary<StoryText> {
  return fc.record({ en: anyWords(), zh: anyWords() }, { requiredKeys: [] });
}

function anyId(): fc.Arbitrary<string> {
  return fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/);
}

function anyMoment(): fc.Arbitrary<string> {
  return fc
    .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString());
}

/** Any scene that a person could have made. */
export function anyScene(): fc.Arbitrary<Scene> {
  const side = fc.integer({ min: 1, max: 16_384 });
  return fc.record({
    id: anyId(),
    view: fc.constantFrom('', 'ws=links', 'ws=scores&map=2.2/25/60&q=%E9%98%BF', 'v=1&by=sector'),
    mapPx: fc.option(fc.tuple(side, side)),
    title: anyStoryText(),
    text: anyStoryText(),
    notes: anyStoryText(),
    durationS: fc.option(fc.integer({ min: 1, max: 3600 })),
    author: anyWords(),
    changedAt: anyMoment(),
  });
}

/** Any story whose scenes have ids of their own. */
export function anyStory(): fc.Arbitrary<Story> {
  return fc.record({
    version: fc.constant(STORY_VERSION),
    id: anyId(),
    title: anyStoryText(),
    author: anyWords(),
    changedAt: anyMoment(),
    scenes: fc.uniqueArray(anyScene(), { selector: ({ id }) => id, maxLength: 8 }),
  });
}
