import { useEffect } from 'react';
import type { Scene } from '../../domain/story/story.ts';
import { useAtlasStore } from '../../store/react.ts';
import { showScene } from '../../store/show-scene.ts';
import { mapSize } from '../../ui/map-size.ts';

/**
 * Shows the view of a scene whenever another one stands, for the back row: in the projector theme. The view is fitted
 * again when the map gets another size, as it does when the window fills the screen.
 */
export function useScene(scene: Scene | undefined): void {
  const store = useAtlasStore();
  useEffect(() => {
    if (!scene) return;
    const fly = showScene(store, scene, { theme: 'projector' });
    const map = document.querySelector('.maplibregl-map');
    const observer = new ResizeObserver(() => fly(mapSize()));
    if (map) observer.observe(map);
    return () => observer.disconnect();
  }, [store, scene]);
}
