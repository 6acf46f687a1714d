import type { CityId } from '../../city.ts';
import type { LngLat } from '../../geodesy.ts';

/** Where a layout is carried to. */
export type CarryTarget =
  | { kind: 'city'; id: CityId }
  | { kind: 'example'; id: 'anji' }
  /** Any place on Earth, WGS84 degrees. */
  | { kind: 'spot'; lngLat: LngLat }
  /** The middle of the reader's own files. */
  | { kind: 'own' }
  /** A draft that this browser keeps. */
  | { kind: 'saved'; id: string };

const FORM =
  /^(?:(own)|example-(anji)|saved-([\w-]{1,60})|spot-(-?\d{1,3}(?:\.\d+)?)\/(-?\d\d?(?:\.\d+)?)|(?!example-|saved-|spot-)([a-z\d][\w-]{0,79}))$/i;

/**
 * Reads a place as an address writes it: the id of a city, `example-anji`, `spot-<lng>/<lat>`, `own` or `saved-<id>`.
 * Null where it is none of them or lies off the Earth.
 */
export function parseCarryTarget(text: string): CarryTarget | null {
  const [, own, example, saved, x, y, city] = FORM.exec(text) ?? [];
  if (own) return { kind: 'own' };
  if (example) return { kind: 'example', id: 'anji' };
  if (saved) return { kind: 'saved', id: saved };
  if (city) return { kind: 'city', id: city };
  const [lng, lat] = [Number(x), Number(y)];
  return Math.abs(lng) <= 180 && Math.abs(lat) <= 90
    ? { kind: 'spot', lngLat: { lng, lat } }
    : null;
}

/** The place as {@link parseCarryTarget} reads it; coordinates to a metre. */
export function writeCarryTarget(target: CarryTarget): string {
  switch (target.kind) {
    case 'city':
      return target.id;
    case 'spot':
      return `spot-${degrees(target.lngLat.lng)}/${degrees(target.lngLat.lat)}`;
    case 'own':
      return 'own';
    default:
      return `${target.kind}-${target.id}`;
  }
}

function degrees(value: number): string {
  return String(Number(value.toFixed(5)) + 0);
}
