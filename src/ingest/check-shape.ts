import * as z from 'zod/mini';
import { type ProblemList, quoted } from './problem-list.ts';

// Compiled validators need `unsafe-eval`, which the page's security policy forbids.
z.config({ jitless: true });

/** `$.requirements[2].weight` from a path of keys and indexes. */
export function jsonPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : `${text}.${String(step)}`),
    '$',
  );
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

/** The value as the schema describes it; null and one problem `shape` for each deviation. */
export function checkShape<Schema extends z.ZodMiniType>(
  schema: Schema,
  value: unknown,
  file: string,
  problems: ProblemList,
): z.output<Schema> | null {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    const found = valueAt(value, issue.path);
    const what = found === undefined ? 'nothing' : quoted(found);
    problems.add(
      'shape',
      file,
      jsonPath(issue.path),
      `Found ${what}; ${expectation(issue)}.`,
      'Write the value as docs/data-model.md describes it.',
    );
  }
  return null;
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${issue.expected}`;
    case 'invalid_value':
      return `expected one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `expected ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`;
    case 'too_big':
      return `expected ${issue.inclusive ? 'at most' : 'less than'} ${issue.maximum}`;
    default:
      return 'expected another form';
  }
}
