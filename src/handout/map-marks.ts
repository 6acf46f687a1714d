import { roundLength } from '../domain/round-length.ts';
import type { Palette } from '../ui/tokens.ts';
import type { LegendStyle } from './legend-blocks.ts';
import type { Mark, MeasureText } from './marks.ts';

/** Where the map has its place, CSS pixels. */
export interface Box {
  x: number;
  y: number;
  widthPx: number;
  heightPx: number;
}

/** What stands in the map's corners. */
export interface MapFurniture {
  /** A round length and its width on the map; null = none. */
  scaleBar: { widthPx: number; label: string } | null;
  /** Where north is, degrees clockwise from up; null = it is up. */
  northDeg: number | null;
}

/** Lengths that a scale bar says, kilometres. */
const EARTH_GIRTH_KM = 40_075.016_686;
/** Pixels that the world is wide at zoom 0. */
const WORLD_PX = 512;

/** The longest round length that is at most so wide at this latitude and zoom, and its width on the map. */
export function roundScale(
  { lat, zoom }: { lat: number; zoom: number },
  mostPx: number,
): { km: number; widthPx: number } | null {
  const kmPerPx = (EARTH_GIRTH_KM * Math.cos((lat * Math.PI) / 180)) / (WORLD_PX * 2 ** zoom);
  return roundLength(kmPerPx, mostPx);
}

/** The scale bar in the map's lower right corner, on a ground of its own. */
export function scaleMarks(
  { widthPx, label }: NonNullable<MapFurniture['scaleBar']>,
  map: Box,
  { palette, textPx, language }: LegendStyle,
  measure: MeasureText,
): Mark[] {
  const sizePx = textPx * 0.92;
  const lettering = { sizePx, face: 'sans', isBold: false } as const;
  const padPx = textPx * 0.5;
  const boxPx = Math.max(widthPx, measure({ ...lettering, text: label })) + padPx * 2;
  const heightPx = textPx * 2.2;
  const right = map.x + map.widthPx - textPx * 0.7;
  const bottom = map.y + map.heightPx - textPx * 0.7;
  const barTop = bottom - padPx;
  const tickPx = textPx * 0.35;
  const left = right - padPx - widthPx;
  return [
    {
      kind: 'rect',
      x: right - boxPx,
      y: bottom - heightPx,
      widthPx: boxPx,
      heightPx,
      radiusPx: 3,
      fill: palette.paper,
      opacity: 0.86,
    },
    {
      kind: 'path',
      x: left,
      y: barTop,
      d: `M0 ${-tickPx}V0H${widthPx}V${-tickPx}`,
      stroke: palette.ink,
      strokePx: 1.4,
    },
    {
      kind: 'text',
      ...lettering,
      text: label,
      x: right - padPx,
      y: barTop - textPx * 0.55,
      anchor: 'end',
      colour: palette.ink,
      language,
    },
  ];
}

/** An arrow to the north in the map's upper right corner. */
export function northMarks(northDeg: number, map: Box, palette: Palette, textPx: number): Mark[] {
  const radiusPx = textPx * 1.5;
  const x = map.x + map.widthPx - radiusPx - textPx * 0.7;
  const y = map.y + radiusPx + textPx * 0.7;
  const at = (deg: number, factor: number): string => {
    const turn = ((northDeg + deg) * Math.PI) / 180;
    return `${Math.sin(turn) * radiusPx * factor} ${-Math.cos(turn) * radiusPx * factor}`;
  };
  return [
    { kind: 'circle', x, y, radiusPx, fill: palette.paper, opacity: 0.86 },
    {
      kind: 'path',
      x,
      y,
      d: `M${at(0, 0.85)}L${at(145, 0.62)}L${at(180, 0.3)}L${at(215, 0.62)}Z`,
      fill: palette.ink,
    },
  ];
}
