import type { Problem } from '../domain/result.ts';

/** Problems of one rule in one file that are listed one by one; the rest are counted. */
const LISTED_PER_RULE = 500;

/** Collects every problem of a run, so that a reader can mend them all at once. */
export class ProblemList {
  readonly #problems: Problem[] = [];
  readonly #countByRule = new Map<string, { code: string; file: string; count: number }>();

  /** Adds one problem. `place` is null where the whole file is meant. */
  add(code: string, file: string, place: string | null, message: string, mend: string): void {
    const key = `${code}\n${file}`;
    const rule = this.#countByRule.get(key) ?? { code, file, count: 0 };
    rule.count += 1;
    this.#countByRule.set(key, rule);
    if (rule.count <= LISTED_PER_RULE) this.#problems.push({ code, file, place, message, mend });
  }

  get isEmpty(): boolean {
    return this.#problems.length === 0;
  }

  /** All problems in the order found, then one line for each rule that was cut short. */
  toArray(): Problem[] {
    const cut = [...this.#countByRule.values()].filter((rule) => rule.count > LISTED_PER_RULE);
    return [
      ...this.#problems,
      ...cut.map(({ code, file, count }) => ({
        code: 'more-of-the-same',
        file,
        place: null,
        message: `${count - LISTED_PER_RULE} further problems of the rule ${code} are not listed.`,
        mend: 'Mend the listed ones and load the package again.',
      })),
    ];
  }
}

/** The text of a foreign value for a message: quoted, and cut after 60 characters. */
export function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return `"${text.length > 60 ? `${text.slice(0, 59)}…` : text}"`;
}
