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

/** Whether the picture of a scene is missing as yet, and will be made as soon as the page rests. */
export function selectIsPictureDue(state: AtlasState, scene: Scene): boolean {
  const { urls, failed, status } = state.pictures;
  if (status === 'unavailable' || state.webgl !== 'ok') return false;
  const key = selectPictureKey(state, scene);
  return key !== null && !urls.has(key) && !failed.has(key);
}

/** Address of the picture of a scene; undefined where there is none. */
export function selectPictureUrl(state: AtlasState, scene: Scene): string | undefined {
  const key = state.pictures.urls.size > 0 ? selectPictureKey(state, scene) : null;
  return key === null ? undefined : state.pictures.urls.get(key);
}
