import type { Scenario } from '../scenario.ts';

/** One key of the address: how it is written and read. */
export interface UrlField {
  key: string;
  /** Null leaves the key out, which means the default. */
  write(scenario: Scenario): string | null;
  /** The scenario with the field applied, or null when the text makes no sense. */
  read(text: string, scenario: Scenario): Scenario | null;
}

const ID = /^[a-z0-9][a-z0-9_-]{0,79}$/i;
const MAX_ITEMS = 200;

/** Items of a list in an address, or null if one of them is none of them or there are too many. */
export function readList<T extends string>(
  text: string,
  isItem: (item: string) => item is T,
): Set<T> | null {
  const items = text === '' ? [] : text.split(',');
  if (items.length > MAX_ITEMS || !items.every(isItem)) return null;
  return new Set(items as T[]);
}

export function member<T extends string>(allowed: readonly T[]): (item: string) => item is T {
  return (item): item is T => (allowed as readonly string[]).includes(item);
}

/** Whether a text can be the id of something in a package. */
export function isId(item: string): item is string {
  return ID.test(item);
}

/** A plain number as an address writes it, or null. */
export function readNumber(text: string): number | null {
  if (!/^-?\d{1,12}(\.\d{1,30})?(e-\d{1,3})?$/.test(text)) return null;
  return Number(text);
}

/** ISO 3166 alpha-3 code. */
export function isCountry(item: string): item is string {
  return /^[A-Z]{3}$/.test(item);
}

/** Whether a text can be the name of a region. */
export function isRegion(item: string): item is string {
  return /^[\p{L} &.'-]{1,60}$/u.test(item);
}

/** `from~to` with `from` at most `to`, or null. */
export function readSpan(text: string): [from: number, to: number] | null {
  const [from, to, ...rest] = text.split('~').map(readNumber);
  return from == null || to == null || rest.length > 0 || from > to ? null : [from, to];
}
