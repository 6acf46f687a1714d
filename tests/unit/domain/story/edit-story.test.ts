import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addScene,
  changeScene,
  changeStory,
  duplicateScene,
  moveScene,
  removeScene,
} from '../../../../src/domain/story/edit-story.ts';
import { type Scene, STORY_VERSION, type Story } from '../../../../src/domain/story/story.ts';
import { anyScene, anyStory } from '../../../support/any-story.ts';

function sceneOf(id: string): Scene {
  return {
    id,
    view: 'ws=scores',
    mapPx: [1330, 1080],
    title: { en: id },
    text: {},
    notes: {},
    durationS: 60,
    author: '',
    changedAt: '2026-01-01T00:00:00.000Z',
  };
}

function storyOf(...ids: string[]): Story {
  return {
    version: STORY_VERSION,
    id: 'meeting',
    title: { en: 'Meeting' },
    author: 'Secretariat',
    changedAt: '2026-05-04T09:00:00Z',
    scenes: ids.map(sceneOf),
  };
}

function idsOf(story: Story): string[] {
  return story.scenes.map(({ id }) => id);
}

/** A story with at least one scene, and the place of one of them. */
function anyStoryAndPlace(): fc.Arbitrary<[story: Story, place: number]> {
  return anyStory()
    .filter(({ scenes }) => scenes.length > 0)
    .chain((story) => fc.tuple(fc.constant(story), fc.nat({ max: story.scenes.length - 1 })));
}

describe('one edit of a story', () => {
  test('puts a scene first, between two and last', () => {
    const story = storyOf('a', 'b');
    expect([0, 1, 2].map((at) => idsOf(addScene(story, sceneOf('new'), at)).join(' '))).toEqual([
      'new a b',
      'a new b',
      'a b new',
    ]);
  });

  test('does not know a place behind the last', () => {
    expect(() => addScene(storyOf('a'), sceneOf('b'), 2)).toThrow(
      new RangeError('no place 2 among 1 scenes'),
    );
  });

  test('moves a scene to the place that it then has', () => {
    const story = storyOf('a', 'b', 'c', 'd');
    expect(idsOf(moveScene(story, 'a', 2))).toEqual(['b', 'c', 'a', 'd']);
    expect(idsOf(moveScene(story, 'd', 0))).toEqual(['d', 'a', 'b', 'c']);
  });

  test('does nothing beyond either end', () => {
    const story = storyOf('a', 'b');
    expect(moveScene(story, 'a', -1)).toBe(story);
    expect(moveScene(story, 'b', 2)).toBe(story);
  });

  test('puts a copy right behind its original', () => {
    expect(duplicateScene(storyOf('a', 'b'), 'a', 'copy').scenes).toEqual([
      sceneOf('a'),
      { ...sceneOf('a'), id: 'copy' },
      sceneOf('b'),
    ]);
  });

  test('changes what it names of a scene and nothing else', () => {
    const story = storyOf('a', 'b');
    expect(changeScene(story, 'b', { durationS: null, notes: { zh: '慢慢讲' } })).toEqual({
      ...story,
      scenes: [sceneOf('a'), { ...sceneOf('b'), durationS: null, notes: { zh: '慢慢讲' } }],
    });
  });

  test('changes title and author of the story', () => {
    const story = storyOf('a');
    expect(changeStory(story, { title: { zh: '会议' } })).toEqual({
      ...story,
      title: { zh: '会议' },
    });
    expect(changeStory(story, { author: 'Mayor' })).toEqual({ ...story, author: 'Mayor' });
  });

  test('leaves the same story where the id is unknown, or the new one is taken', () => {
    const story = storyOf('a', 'b');
    expect(moveScene(story, 'x', 0)).toBe(story);
    expect(removeScene(story, 'x')).toBe(story);
    expect(duplicateScene(story, 'x', 'y')).toBe(story);
    expect(duplicateScene(story, 'a', 'b')).toBe(story);
    expect(changeScene(story, 'x', { view: '' })).toBe(story);
    expect(addScene(story, sceneOf('b'), 0)).toBe(story);
  });
});

describe('any edit of any story', () => {
  test('a move keeps the scenes and the order of the others', () => {
    fc.assert(
      fc.property(anyStoryAndPlace(), fc.nat({ max: 8 }), ([story, place], to) => {
        const id = idsOf(story)[place] ?? '';
        const moved = moveScene(story, id, to);
        expect(moved.scenes.filter((scene) => scene.id !== id)).toEqual(
          story.scenes.filter((scene) => scene.id !== id),
        );
        expect(idsOf(moved).indexOf(id)).toBe(to < story.scenes.length ? to : place);
      }),
    );
  });

  test('a move back gives the story back', () => {
    fc.assert(
      fc.property(anyStoryAndPlace(), fc.nat({ max: 8 }), ([story, place], to) => {
        const id = idsOf(story)[place] ?? '';
        expect(moveScene(moveScene(story, id, to), id, place)).toEqual(story);
      }),
    );
  });

  test('a copy that is taken out, and a scene that is added and taken out, give the story back', () => {
    fc.assert(
      fc.property(anyStoryAndPlace(), anyScene(), ([story, place], scene) => {
        const id = idsOf(story)[place] ?? '';
        expect(removeScene(duplicateScene(story, id, 'of its own'), 'of its own')).toEqual(story);
        const own = { ...scene, id: 'of its own' };
        expect(removeScene(addScene(story, own, place), own.id)).toEqual(story);
      }),
    );
  });

  test('no edit changes what it was given, and ids stay unique', () => {
    fc.assert(
      fc.property(anyStoryAndPlace(), anyScene(), ([story, place], scene) => {
        const before = structuredClone(story);
        const id = idsOf(story)[place] ?? '';
        const edited = [
          addScene(story, scene, place),
          moveScene(story, id, 0),
          removeScene(story, id),
          duplicateScene(story, id, scene.id),
          changeScene(story, id, scene),
          changeStory(story, { author: 'Mayor' }),
        ];
        expect(story).toEqual(before);
        expect(idsOf(changeScene(story, id, { ...scene, ...{ id: 'other' } }))).toEqual(
          idsOf(story),
        );
        for (const one of edited) expect(new Set(idsOf(one)).size).toBe(one.scenes.length);
      }),
    );
  });
});
