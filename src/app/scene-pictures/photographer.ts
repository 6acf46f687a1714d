import type { AtlasStore } from '../../store/atlas-store.ts';
import { PICTURE_THEME } from '../../store/selectors/pictures.ts';
import { openStudio } from '../studio/studio.ts';
import type { Photographer } from './follow-pictures.ts';
import { shrinkPicture } from './shrink-picture.ts';

/** Larger than the picture, so that marks and names take no more room on it than on a screen. CSS pixels. */
const DRAWN_PX = { widthPx: 720, heightPx: 405, scale: 1 } as const;

/** A photographer of small pictures. Rejects where no second map can be drawn. */
export async function openPhotographer(store: AtlasStore): Promise<Photographer> {
  const studio = openStudio(store, DRAWN_PX);
  return {
    async take(scene, signal) {
      const { canvas } = await studio.take(scene, { theme: PICTURE_THEME }, signal);
      return shrinkPicture(canvas);
    },
    close: () => studio.close(),
  };
}
