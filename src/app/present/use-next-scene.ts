import { useEffect } from 'react';
import type { Scene } from '../../domain/story/story.ts';
import { useAtlasStore } from '../../store/react.ts';
import { followRest } from '../scene-pictures/map-rest.ts';
import { prepareScene } from './prepare-scene.ts';

/** Prepares a scene once the one that stands is drawn. */
export function useNextScene(scene: Scene | undefined): void {
  const store = useAtlasStore();
  useEffect(() => {
    if (!scene) return;
    let isPrepared = false;
    return followRest((isAtRest) => {
      if (!isAtRest || isPrepared) return;
      isPrepared = true;
      void prepareScene(store, scene);
    });
  }, [store, scene]);
}
