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
