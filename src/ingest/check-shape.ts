import * as z from 'zod/mini';
import type { JsonType } from '../domain/problem-params.ts';
import type { Place } from '../domain/result.ts';
import { asJson, type ProblemList } from './problem-list.ts';

// Compiled validators need `unsafe-eval`, which the page's security policy forbids.
z.config({ jitless: true });

const TYPES: Readonly<Record<string, JsonType>> = {
  string: 'text',
  number: 'number',
  int: 'whole-number',
  boolean: 'truth-value',
  array: 'list',
  object: 'object',
  record: 'object',
};

/** Place of a member of a JSON file, such as `$.requirements[2].weight`, from a path of keys and indexes. */
export function memberPlace(path: readonly PropertyKey[]): Place {
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`));
  return { at: 'member', path: `$${steps.join('')}` };
}

/** Last key of a path with the indexes after it: `weight`, `requirements[2]`. */
function fieldOf(path: readonly PropertyKey[]): string {
  const key = path.findLastIndex((step) => typeof step !== 'number');
  const [name = '', ...indexes] = path.slice(Math.max(key, 0));
  return `${String(name)}${indexes.map((index) => `[${String(index)}]`).join('')}`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null
        ? (inner as Record<PropertyKey, unknown>)[step]
        : undefined,
    value,
  );
}

/** The value as the schema describes it; null and one problem for each deviation. */
export function checkShape<Schema extends z.ZodMiniType>(
  schema: Schema,
  value: unknown,
  file: string,
  problems: ProblemList,
): z.output<Schema> | null {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    reportIssue(issue, valueAt(value, issue.path), file, problems);
  }
  return null;
}

function reportIssue(
  issue: z.core.$ZodIssue,
  value: unknown,
  file: string,
  problems: ProblemList,
): void {
  const place = memberPlace(issue.path);
  const field = fieldOf(issue.path);
  const found = asJson(value);
  const type = issue.code === 'invalid_type' ? TYPES[issue.expected] : undefined;
  if (type !== undefined) {
    if (issue.path.length === 0) problems.add('wrong-root', file, place, { type });
    else if (value === undefined) problems.add('missing-member', file, place, { field, type });
    else problems.add('wrong-type', file, place, { field, found, type });
  } else if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    problems.add('wrong-word', file, place, { field, found, allowed });
  } else if (issue.code === 'too_small' && issue.origin === 'string') {
    problems.add('empty-text', file, place, { field });
  } else if (issue.code === 'too_small' && issue.origin === 'array') {
    problems.add('empty-list', file, place, { field });
  } else if (issue.code === 'too_small' && issue.inclusive) {
    problems.add('too-small', file, place, { field, found, minimum: Number(issue.minimum) });
  } else if (issue.code === 'too_small') {
    problems.add('not-above', file, place, { field, found, limit: Number(issue.minimum) });
  } else if (issue.code === 'too_big') {
    problems.add('too-large', file, place, { field, found, maximum: Number(issue.maximum) });
  } else {
    problems.add('wrong-form', file, place, { field, found });
  }
}
