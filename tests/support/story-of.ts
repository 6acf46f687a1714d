import { type Scene, STORY_VERSION, type Story } from '../../src/domain/story/story.ts';

/** A story of one's own with these scenes, but for what is given. */
export function storyOf(scenes: readonly Scene[], given: Partial<Story> = {}): Story {
  return {
    version: STORY_VERSION,
    id: 'ours',
    title: { en: 'Ours' },
    author: '',
    changedAt: '2026-01-01T00:00:00.000Z',
    scenes,
    ...given,
  };
}
