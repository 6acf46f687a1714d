import type { LngLat } from '../../geodesy.ts';

/** What a typed text says as coordinates. */
export type TypedCoordinates =
  /** `isSwapped`: the first number is no latitude, so it was read as the longitude. */
  | { kind: 'place'; lngLat: LngLat; isSwapped: boolean }
  /** Two numbers that are no place on Earth either way round. */
  | { kind: 'nowhere' }
  /** Not two numbers. */
  | { kind: 'words' };

const SIZE = /([+-]?\d+(?:\.\d+)?)\s*°?\s*(?:(\d+(?:\.\d+)?)\s*')?\s*(?:(\d+(?:\.\d+)?)\s*")?/
  .source;
/** An angle with its letter in front, or else behind. */
const ANGLE = new RegExp(`([nsewxy])\\s*${SIZE}|${SIZE}\\s*([nsew](?![a-z]))?`, 'g');

/** Words for an axis or a hemisphere, in the letters that {@link ANGLE} reads; x and y are axes without a side. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/[−–]/g, '-'],
  [/[′’]/g, "'"],
  [/[″”]/g, '"'],
  [/北纬|北緯/g, 'n'],
  [/南纬|南緯/g, 's'],
  [/东经|東經/g, 'e'],
  [/西经|西經/g, 'w'],
  [/lat(itude)?\.?|纬度/g, 'y'],
  [/l(o?ng?|ong)(itude)?\.?|经度/g, 'x'],
  [/度/g, '°'],
  [/[:：=]/g, ' '],
];

/**
 * Reads coordinates as people write them: `-1.2864, 36.8172`, `1°17'11"S 36°49'2"E`, `lng 36.8 lat -1.3`,
 * `北纬30.6，东经119.7`. The latitude comes first unless letters or its range say otherwise.
 */
export function readCoordinates(text: string): TypedCoordinates {
  const plain = WORDS.reduce(
    (all, [word, letter]) => all.replace(word, letter),
    text.toLowerCase(),
  );
  const angles = [...plain.matchAll(ANGLE)];
  const rest = plain.replace(ANGLE, '').replace(/[\s,，、;；/()]/g, '');
  const [first, second] = angles.map(readAngle);
  if (rest !== '' || angles.length !== 2 || !first || !second) return { kind: 'words' };
  const isNamed = first.axis !== null || second.axis !== null;
  const isTurned = first.axis === 'lng' || second.axis === 'lat';
  const [lat, lng] = isTurned ? [second.degrees, first.degrees] : [first.degrees, second.degrees];
  if (first.axis !== null && first.axis === second.axis) return { kind: 'nowhere' };
  if (isPlace(lng, lat)) return { kind: 'place', lngLat: { lng, lat }, isSwapped: false };
  if (isNamed || !isPlace(lat, lng)) return { kind: 'nowhere' };
  return { kind: 'place', lngLat: { lng: lat, lat: lng }, isSwapped: true };
}

function isPlace(lng: number, lat: number): boolean {
  return Math.abs(lng) <= 180 && Math.abs(lat) <= 90;
}

function readAngle([, before, ...parts]: RegExpMatchArray): {
  degrees: number;
  axis: 'lng' | 'lat' | null;
} {
  const [degrees = '', minutes = '0', seconds = '0'] = before ? parts : parts.slice(3);
  const letter = before ?? parts[6] ?? '';
  const size = Math.abs(Number(degrees)) + Number(minutes) / 60 + Number(seconds) / 3600;
  const isBelow = degrees.startsWith('-') !== /[sw]/.test(letter);
  const axis = /[nsy]/.test(letter) ? 'lat' : /[ewx]/.test(letter) ? 'lng' : null;
  return { degrees: isBelow ? -size : size, axis };
}
