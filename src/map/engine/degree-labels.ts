import type { Map as MapLibreMap } from 'maplibre-gl';
import { projectionOf } from './camera.ts';
import { type Box, overlaps } from './keep-out.ts';

/** Parallels of the graticule. */
const PARALLELS = [75, 60, 45, 30, 15, 0, -15, -30, -45, -60, -75] as const;
const MARGIN_PX = 14;
/** Room of a label, right of the edge and above its parallel. */
const WIDTH_PX = 48;
const HEIGHT_PX = 18;

export interface Degrees {
  /** Where labels stand now. */
  boxes(): Box[];
  /** Places the labels anew, since what lies over the map has changed. */
  place(): void;
}

/**
 * Writes the latitude on the parallels where they leave the map at its start edge: on the flat map
 * looked at straight with north up, since elsewhere they leave it nowhere or anywhere. A label that
 * would lie under one of `covers` is left out.
 */
export function writeDegrees(
  map: MapLibreMap,
  container: HTMLElement,
  covers: () => readonly Box[],
): Degrees {
  const frame = document.createElement('div');
  frame.className = 'atlas-degrees';
  frame.ariaHidden = 'true';
  const labels = PARALLELS.map((lat) => {
    const label = document.createElement('span');
    label.textContent = degrees(lat);
    frame.append(label);
    return { lat, label };
  });
  container.append(frame);
  let shown: Box[] = [];

  function place(): void {
    const isStraight =
      projectionOf(map) === 'mercator' && map.getBearing() === 0 && map.getPitch() === 0;
    frame.hidden = !isStraight;
    shown = [];
    if (!isStraight) return;
    const { lng } = map.getCenter();
    const last = container.clientHeight - MARGIN_PX;
    const covered = covers();
    for (const { lat, label } of labels) {
      const { y } = map.project([lng, lat]);
      const box: Box = [0, y - HEIGHT_PX, WIDTH_PX, y];
      label.hidden = y < MARGIN_PX || y > last || covered.some((cover) => overlaps(box, cover));
      if (!label.hidden) shown.push(box);
      label.style.transform = `translateY(${Math.round(y)}px)`;
    }
  }

  map.on('move', place);
  map.on('resize', place);
  map.on('styledata', place);
  place();
  return { boxes: () => shown, place };
}

/** A latitude as maps write it: `15°N`, `0°`, `30°S`. */
export function degrees(lat: number): string {
  if (lat === 0) return '0°';
  return `${Math.abs(lat)}°${lat > 0 ? 'N' : 'S'}`;
}
