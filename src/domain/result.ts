/** One thing that is wrong with a file, in words a person can act on. */
export interface Problem {
  /** Stable machine name of the rule, e.g. `duplicate-id`. */
  code: string;
  /** Path of the file inside the data package, or the URL that failed. */
  file: string;
  /** Where in the file: `row 418`, `feature kz-almaty`, `$.requirements[2].weight`. */
  place: string | null;
  /** One plain English sentence with the offending value. */
  message: string;
  /** One sentence: what to do about it. */
  mend: string;
}

/** Expected failures are values: every function that reads foreign input returns this. */
export type Result<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };
