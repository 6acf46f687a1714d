import type { Position2 } from '../../geodesy.ts';

/** Digits after the point of a degree: about a metre. */
const DECIMALS = 5;

/** Latitude and longitude in decimal degrees, as maps and phones write them: `35.49000, 112.85000`. */
export function decimalText([lng, lat]: Position2): string {
  return `${lat.toFixed(DECIMALS)}, ${lng.toFixed(DECIMALS)}`.replaceAll('-', '−');
}

/** Latitude and longitude in degrees, minutes and seconds: `35°29′24.0″N 112°51′00.0″E`, a tenth of a second is 3 m. */
export function dmsText([lng, lat]: Position2): string {
  return `${dms(lat)}${lat < 0 ? 'S' : 'N'} ${dms(lng)}${lng < 0 ? 'W' : 'E'}`;
}

function dms(degrees: number): string {
  // Rounded before it is split, so that no minute has sixty seconds.
  const tenths = Math.round(Math.abs(degrees) * 36_000);
  const seconds = (tenths % 600) / 10;
  const minutes = Math.floor(tenths / 600) % 60;
  const pad = (text: string, length: number) => text.padStart(length, '0');
  return `${Math.floor(tenths / 36_000)}°${pad(String(minutes), 2)}′${pad(seconds.toFixed(1), 4)}″`;
}

/** Why a text is no position: not two numbers, or a latitude beyond a pole, a longitude beyond half a turn. */
export type PositionProblem = 'unread' | 'outside';

export type PositionReading =
  | { ok: true; position: Position2 }
  | { ok: false; problem: PositionProblem };

const ANGLE =
  /([NSEW])?\s*([-−+]?\d+(?:\.\d+)?)\s*[°º]?\s*(?:(\d+(?:\.\d+)?)\s*[′'’]\s*)?(?:(\d+(?:\.\d+)?)\s*[″"”]\s*)?([NSEW])?/giu;

/**
 * Reads latitude and longitude in this order, decimal or in degrees, minutes and seconds; letters for north, south,
 * east and west may stand before or behind and turn the order: `35.49, 112.85`, `112°51′E 35°29′24″N`.
 */
export function readPosition(text: string): PositionReading {
  const trimmed = text.trim();
  const angles = [...trimmed.matchAll(ANGLE)];
  const rest = trimmed.replace(ANGLE, '').replace(/[\s,;，；、/]/g, '');
  const [one, other] = angles.map(angleOf);
  if (angles.length !== 2 || rest !== '' || !one || !other) return refused('unread');
  const isTurned = one.axis === 'lng' || other.axis === 'lat';
  if (isTurned && (one.axis === 'lat' || other.axis === 'lng')) return refused('unread');
  const [lat, lng] = isTurned ? [other.degrees, one.degrees] : [one.degrees, other.degrees];
  if (Math.abs(lat) > 90 || Math.abs(lng) > 180) return refused('outside');
  return { ok: true, position: [lng, lat] };
}

function refused(problem: PositionProblem): PositionReading {
  return { ok: false, problem };
}

function angleOf([, before, whole = '', minutes = '0', seconds = '0', behind]: RegExpMatchArray): {
  degrees: number;
  axis: 'lat' | 'lng' | null;
} {
  const letter = (behind ?? before)?.toUpperCase();
  const signed = Number(whole.replace('−', '-'));
  const size = Math.abs(signed) + Number(minutes) / 60 + Number(seconds) / 3600;
  const isNegative = whole.startsWith('-') || whole.startsWith('−');
  const degrees = isNegative !== (letter === 'S' || letter === 'W') ? -size : size;
  if (letter === undefined) return { degrees, axis: null };
  return { degrees, axis: letter === 'N' || letter === 'S' ? 'lat' : 'lng' };
}
