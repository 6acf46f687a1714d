import type { Place } from '../domain/result.ts';
import { jsonErrorPosition } from './json-error.ts';
import type { ProblemList } from './problem-list.ts';

function characterPlace(text: string, position: number): Place {
  const before = text.slice(0, position);
  return {
    at: 'character',
    line: before.split('\n').length,
    column: position - before.lastIndexOf('\n'),
  };
}

/** Parses JSON; undefined and a problem `json-syntax` with line and column when it cannot be read. */
export function readJson(text: string, file: string, problems: ProblemList): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    problems.add('json-syntax', file, characterPlace(text, jsonErrorPosition(text)), {});
    return undefined;
  }
}

/** A JSON object, told apart from arrays and null. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
