import { useEffect } from 'react';
import type { Scene } from '../../domain/story/story.ts';
import { useAtlasStore } from '../../store/react.ts';
import { showScene } from '../../store/show-scene.ts';
import { mapSize } from '../../ui/map-size.ts';

/** Shows the view of a scene whenever another one stands, for the back row: in the projector theme. */
export function useScene(scene: Scene | undefined): void {
  const store = useAtlasStore();
  useEffect(() => {
    if (!scene) return;
    const fly = showScene(store, scene, { theme: 'projector' });
    const frame = requestAnimationFrame(() => fly(mapSize()));
    return () => cancelAnimationFrame(frame);
  }, [store, scene]);
}
