import { type ProblemList, quoted } from './problem-list.ts';

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
  key: string,
  file: string,
  place: string,
  problems: ProblemList,
): void {
  problems.add(
    'bad-number',
    file,
    place,
    `${key} is ${quoted(value)}, which is not a number in range.`,
    'Write a plain decimal number with a point, or leave it empty where a value may be missing.',
  );
}

/** Adds a problem `bad-year`. */
export function reportYear(
  value: unknown,
  key: string,
  file: string,
  place: string,
  problems: ProblemList,
): void {
  problems.add(
    'bad-year',
    file,
    place,
    `${key} is ${quoted(value)}, which is not a year.`,
    'Write a year of four digits, such as 2024.',
  );
}

/** Adds a problem `missing-value`. */
export function reportMissing(
  key: string,
  file: string,
  place: string,
  problems: ProblemList,
): void {
  problems.add(
    'missing-value',
    file,
    place,
    `${key} is empty.`,
    `Fill in ${key}, or take the record out.`,
  );
}

/** Adds a problem `unknown-<what>`, such as `unknown-level`, with the words that are allowed. */
export function reportChoice(
  value: unknown,
  what: string,
  allowed: readonly string[],
  file: string,
  place: string,
  problems: ProblemList,
): void {
  problems.add(
    `unknown-${what}`,
    file,
    place,
    `${quoted(value)} is no ${what} that the atlas knows.`,
    `Use one of: ${allowed.join(', ')}.`,
  );
}

/** Adds a problem `unknown-<what>` for an id that its own resource does not define. */
export function reportReference(
  value: unknown,
  what: string,
  file: string,
  place: string,
  problems: ProblemList,
): void {
  problems.add(
    `unknown-${what}`,
    file,
    place,
    `There is no ${what} with the id ${quoted(value)}.`,
    `Correct the id, or define the ${what} in its own file.`,
  );
}

/** Adds a problem `duplicate-id`. */
export function reportDuplicate(
  id: string,
  file: string,
  place: string,
  problems: ProblemList,
): void {
  problems.add(
    'duplicate-id',
    file,
    place,
    `The id ${quoted(id)} is used before in the same resource.`,
    'Give each record its own id.',
  );
}
