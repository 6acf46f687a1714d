import * as z from 'zod/mini';
import type { Edition } from '../domain/edition.ts';
import {
  METHOD_FORMAT,
  METHOD_FORMAT_VERSION,
  type MethodFile,
} from '../domain/export/method-file.ts';
import type { Result } from '../domain/result.ts';
import {
  EXPONENT_RANGE,
  type MethodProblem,
  MISSING_RULES,
  methodProblems,
  NORMALISATIONS,
} from '../domain/scoring/method.ts';
import { DRAW_FACTORS } from '../domain/scoring/uncertainty/factors.ts';
import { checkShape, memberPlace } from './check-shape.ts';
import { ProblemList } from './problem-list.ts';
import { readJson } from './read-json.ts';

const weights = z.array(z.number().check(z.gte(0))).check(z.minLength(1));
const exponent = z.number().check(z.gte(EXPONENT_RANGE.min), z.lte(EXPONENT_RANGE.max));
const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const schema = z.object({
  format: z.literal(METHOD_FORMAT),
  version: z.literal(METHOD_FORMAT_VERSION),
  method: z.object({
    editionId: z.string(),
    requirementWeights: weights,
    indicatorWeights: z.array(weights),
    aggregation: z.union([
      z.object({ kind: z.literal('mean'), exponent }),
      z.object({ kind: z.literal('copeland') }),
    ]),
    normalisation: z.enum(NORMALISATIONS),
    isWinsorised: z.boolean(),
    missing: z.enum(MISSING_RULES),
  }),
  methodHash: z.string(),
  data: z.object({
    package: z.string(),
    version: z.string(),
    hash: z.string(),
    files: z.array(z.object({ path: z.string(), sha256: z.string() })),
  }),
  draws: z.object({
    seed: z.int().check(z.gte(0), z.lt(2 ** 32)),
    count: z.int().check(z.gte(0)),
    held: z.array(z.enum(DRAW_FACTORS)),
  }),
  table: z.object({ columns: z.array(z.string()), rows: z.array(z.array(cell)) }),
});

function reportMethod(found: MethodProblem, file: string, problems: ProblemList): void {
  const at = (...path: PropertyKey[]) => memberPlace(['method', ...path]);
  const { kind } = found;
  if (kind === 'bad_weight' || kind === 'bad_exponent') {
    throw new Error(`The schema lets through: ${JSON.stringify(found)}`);
  }
  if (kind === 'other_edition') {
    const { editionId: edition, expected } = found;
    problems.add('other-edition', file, at('editionId'), { edition, expected });
    return;
  }
  const requirement = kind === 'requirement_count' ? null : found.requirement;
  const place =
    requirement === null ? at('requirementWeights') : at('indicatorWeights', requirement - 1);
  if (kind === 'all_weights_zero') problems.add('all-weights-zero', file, place, {});
  else {
    const { count, expected } = found;
    problems.add('weight-count', file, place, { count, expected });
  }
}

/**
 * A method file for one edition, or every reason why it is none: broken JSON, a wrong form, another edition,
 * weights that cannot be used. The data that it was made from and its table are not judged here.
 */
export function parseMethodFile(text: string, file: string, edition: Edition): Result<MethodFile> {
  const problems = new ProblemList();
  const json = readJson(text, file, problems);
  const found = problems.isEmpty ? checkShape(schema, json, file, problems) : null;
  if (found) {
    for (const one of methodProblems(edition, found.method)) reportMethod(one, file, problems);
  }
  return found && problems.isEmpty
    ? { ok: true, value: found }
    : { ok: false, problems: problems.toArray() };
}
