import type { ProblemList } from './problem-list.ts';

/** `line 3, column 14` of a character position, both counted from 1. */
function lineAndColumn(text: string, position: number): string {
  const before = text.slice(0, position);
  const line = before.split('\n').length;
  return `line ${line}, column ${position - before.lastIndexOf('\n')}`;
}

/** Where a JSON error lies: engines name a position, or a line and column, or mean the end of the text. */
function placeOfSyntaxError(text: string, message: string): string {
  const lineColumn = /line (\d+) column (\d+)/.exec(message);
  if (lineColumn) return `line ${lineColumn[1]}, column ${lineColumn[2]}`;
  const position = /position (\d+)/.exec(message);
  return lineAndColumn(text, position ? Number(position[1]) : text.length);
}

/** Parses JSON; undefined and a problem `json-syntax` with line and column when it cannot be read. */
export function readJson(text: string, file: string, problems: ProblemList): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    problems.add(
      'json-syntax',
      file,
      placeOfSyntaxError(text, detail),
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
