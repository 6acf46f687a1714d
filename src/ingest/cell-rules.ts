import type { ChoiceName, ReferenceName } from '../domain/problem-params.ts';
import type { Place } from '../domain/result.ts';
import { asWritten, type ProblemList } from './problem-list.ts';

const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** The number that a decimal text says; NaN for anything else, such as ``, `0x10`, `1,5` or `Infinity`. */
export function decimal(text: string): number {
  return DECIMAL.test(text) ? Number(text) : Number.NaN;
}

/** A four-digit year from 1500 to 2199. */
export function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= 1500 && year < 2200;
}

/** Adds a problem `bad-number`. */
export function reportNumber(
  value: unknown,
  field: string,
  file: string,
  place: Place,
  problems: ProblemList,
): void {
  problems.add('bad-number', file, place, { field, value: asWritten(value) });
}

/** Adds a problem `bad-year`. */
export function reportYear(
  value: unknown,
  field: string,
  file: string,
  place: Place,
  problems: ProblemList,
): void {
  problems.add('bad-year', file, place, { field, value: asWritten(value) });
}

/** Adds a problem `missing-value`. */
export function reportMissing(
  field: string,
  file: string,
  place: Place,
  problems: ProblemList,
): void {
  problems.add('missing-value', file, place, { field });
}

/** Adds a problem `unknown-<choice>`, such as `unknown-level`, with the words that are allowed. */
export function reportChoice(
  value: unknown,
  field: string,
  choice: ChoiceName,
  allowed: readonly string[],
  file: string,
  place: Place,
  problems: ProblemList,
): void {
  problems.add(`unknown-${choice}`, file, place, { field, value: asWritten(value), allowed });
}

/** Adds a problem `unknown-<thing>` for an id that the thing's own resource does not define. */
export function reportReference(
  id: unknown,
  thing: ReferenceName,
  file: string,
  place: Place,
  problems: ProblemList,
): void {
  problems.add(`unknown-${thing}`, file, place, { id: asWritten(id) });
}

/** Adds a problem `duplicate-id`. */
export function reportDuplicate(
  id: string,
  file: string,
  place: Place,
  problems: ProblemList,
): void {
  problems.add('duplicate-id', file, place, { id: asWritten(id) });
}
