import type { JsonType, ProblemCode } from '../domain/problem-params.ts';
import type { Place, Problem } from '../domain/result.ts';

type PlaceKey = `place.${Place['at'] | 'featureNumber'}`;

/** Every text that is needed to word problems in one language. */
export type ProblemTexts = Readonly<
  Record<
    ProblemCode | `${ProblemCode}.mend` | PlaceKey | `type.${JsonType}` | 'list.separator',
    string
  >
>;

/** A problem in the words of one language. */
export interface WordedProblem {
  code: ProblemCode;
  file: string;
  /** `row 418`, `line 3, column 14`; empty where the whole file is meant. */
  place: string;
  /** One sentence: what is wrong, with the offending value. */
  message: string;
  /** One sentence: what to do about it. */
  mend: string;
}

type Values = Readonly<Record<string, string | number | readonly string[]>>;

function fill(text: string, values: Values, texts: ProblemTexts): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_whole, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`No value for ${name} in: ${text}`);
    if (typeof value === 'object') return value.join(texts['list.separator']);
    return name === 'type' ? texts[`type.${value as JsonType}`] : String(value);
  });
}

function placeText(place: Place | null, texts: ProblemTexts): string {
  if (place === null) return '';
  const isNumbered = place.at === 'feature' && typeof place.feature === 'number';
  const key: PlaceKey = isNumbered ? 'place.featureNumber' : `place.${place.at}`;
  return fill(texts[key], place, texts);
}

/** What is wrong, where, and how to mend it. Throws when a text asks for a value that its rule does not have. */
export function wordProblem(problem: Problem, texts: ProblemTexts): WordedProblem {
  const { code, file, place, params } = problem;
  return {
    code,
    file,
    place: placeText(place, texts),
    message: fill(texts[code], params, texts),
    mend: fill(texts[`${code}.mend`], params, texts),
  };
}
