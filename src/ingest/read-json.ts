import { jsonErrorPosition } from './json-error.ts';
import type { ProblemList } from './problem-list.ts';

/** `line 3, column 14` of a character position, both counted from 1. */
function lineAndColumn(text: string, position: number): string {
  const before = text.slice(0, position);
  const line = before.split('\n').length;
  return `line ${line}, column ${position - before.lastIndexOf('\n')}`;
}

/** Parses JSON; undefined and a problem `json-syntax` with line and column when it cannot be read. */
export function readJson(text: string, file: string, problems: ProblemList): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    problems.add(
      'json-syntax',
      file,
      lineAndColumn(text, jsonErrorPosition(text)),
      'The file is not valid JSON from this place on.',
      'Look there for a missing comma, quote or bracket.',
    );
    return undefined;
  }
}

/** A JSON object, told apart from arrays and null. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
