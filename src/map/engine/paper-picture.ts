import type { Map as MapLibreMap } from 'maplibre-gl';
import { copyOf } from './picture.ts';

/**
 * Puts a picture of the map in its place while the page is printed, since paper gets an empty canvas; a dark page is
 * printed on light ground. Returns the undo.
 */
export function followPrinting(map: MapLibreMap, container: HTMLElement): () => void {
  const { dataset } = document.documentElement;
  let picture: HTMLCanvasElement | null = null;
  let theme: string | undefined;

  function begin(): void {
    map.redraw();
    picture?.remove();
    picture = copyOf(map.getCanvas(), getComputedStyle(container).backgroundColor);
    picture.className = 'atlas-paper';
    container.append(picture);
    theme = dataset['theme'];
    if (theme === 'dark') dataset['theme'] = 'light';
  }

  function end(): void {
    picture?.remove();
    picture = null;
    if (theme === 'dark') dataset['theme'] = theme;
  }

  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  return () => {
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
  };
}
