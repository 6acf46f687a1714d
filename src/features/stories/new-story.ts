import { STORY_VERSION, type Story, type StoryText } from '../../domain/story/story.ts';

/** A story without scenes, begun now. */
export function newStory(title: StoryText): Story {
  return {
    version: STORY_VERSION,
    id: newId('story'),
    title,
    author: '',
    changedAt: now(),
    scenes: [],
  };
}

/** An id that nothing else has. */
export function newId(kind: 'story' | 'scene' | 'minutes' | 'decision'): string {
  return `${kind}-${crypto.randomUUID()}`;
}

/** This moment, ISO 8601. */
export function now(): string {
  return new Date().toISOString();
}
