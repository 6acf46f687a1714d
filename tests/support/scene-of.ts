import type { Scene } from '../../src/domain/story/story.ts';

/** A scene of a view, named by it and without words, but for what is given. */
export function sceneOf(view: string, given: Partial<Scene> = {}): Scene {
  return {
    id: view,
    view,
    mapPx: null,
    title: {},
    text: {},
    notes: {},
    durationS: null,
    author: '',
    changedAt: '2026-01-01T00:00:00.000Z',
    ...given,
  };
}
