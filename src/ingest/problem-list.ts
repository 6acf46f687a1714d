import type { ProblemCode, ProblemParams } from '../domain/problem-params.ts';
import { type Place, type Problem, problem } from '../domain/result.ts';

/** Problems of one rule in one file that are listed one by one; the rest are counted. */
const LISTED_PER_RULE = 500;

/** Collects every problem of a run, so that a reader can mend them all at once. */
export class ProblemList {
  readonly #problems: Problem[] = [];
  readonly #countByRule = new Map<string, { code: string; file: string; count: number }>();

  /** Adds one problem. `place` is null where the whole file is meant. */
  add<Code extends ProblemCode>(
    code: Code,
    file: string,
    place: Place | null,
    params: ProblemParams[Code],
  ): void {
    const key = `${code}\n${file}`;
    const rule = this.#countByRule.get(key) ?? { code, file, count: 0 };
    rule.count += 1;
    this.#countByRule.set(key, rule);
    if (rule.count <= LISTED_PER_RULE) this.#problems.push(problem(code, file, place, params));
  }

  get isEmpty(): boolean {
    return this.#problems.length === 0;
  }

  /** All problems in the order found, then one line for each rule that was cut short. */
  toArray(): Problem[] {
    const cut = [...this.#countByRule.values()].filter((rule) => rule.count > LISTED_PER_RULE);
    return [
      ...this.#problems,
      ...cut.map(({ code, file, count }) =>
        problem('more-of-the-same', file, null, { rule: code, count: count - LISTED_PER_RULE }),
      ),
    ];
  }
}

function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** A foreign value as a person wrote it, cut after 60 characters. */
export function asWritten(value: unknown): string {
  return typeof value === 'string' ? cut(value) : asJson(value);
}

/** A foreign value as JSON, which tells `"5"` from `5`, cut after 60 characters. */
export function asJson(value: unknown): string {
  return cut(JSON.stringify(value) ?? String(value));
}
