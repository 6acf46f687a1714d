import { createSelector } from 'reselect';
import { scenePictureKey, textHash } from '../../domain/story/scene-picture.ts';
import type { Scene } from '../../domain/story/story.ts';
import type { AtlasState } from '../atlas-store.ts';
import { selectData } from './data.ts';

/** Pictures show what the audience will see. */
export const PICTURE_THEME = 'projector';

/** Names the open package down to the contents of its files; null while there is none. */
const selectPackageName = createSelector(
  [selectData],
  (data) =>
    data &&
    textHash(
      [data.packageName, data.packageVersion, ...data.resources.map(({ sha256 }) => sha256)].join(),
    ),
);

/** Key of the picture of a scene as it would be drawn now; null while nothing is open. */
export function selectPictureKey(state: AtlasState, scene: Scene): string | null {
  const name = selectPackageName(state);
  const { language } = state.scenario;
  return name && scenePictureKey(scene, { data: name, language, theme: PICTURE_THEME });
}

/**
 * Why the picture of a scene is missing: `due`, it will be made as soon as the page rests; `failed`, the view could not
 * be drawn. Null where it is there, and where this browser makes none.
 */
export function selectPictureLack(state: AtlasState, scene: Scene): 'due' | 'failed' | null {
  const { urls, failed, status } = state.pictures;
  if (status === 'unavailable' || state.webgl !== 'ok') return null;
  const key = selectPictureKey(state, scene);
  if (key === null || urls.has(key)) return null;
  return failed.has(key) ? 'failed' : 'due';
}

/** Address of the picture of a scene; undefined where there is none. */
export function selectPictureUrl(state: AtlasState, scene: Scene): string | undefined {
  const key = state.pictures.urls.size > 0 ? selectPictureKey(state, scene) : null;
  return key === null ? undefined : state.pictures.urls.get(key);
}
