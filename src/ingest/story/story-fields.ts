import { LANGUAGES } from '../../domain/language.ts';
import type { JsonType, ProblemCode, ProblemParams } from '../../domain/problem-params.ts';
import type { Scene, StoryText } from '../../domain/story/story.ts';
import { memberPlace } from '../check-shape.ts';
import { asJson, type ProblemList } from '../problem-list.ts';
import { isRecord } from '../read-json.ts';

/** The longest address that a scene may keep, characters. */
const LONGEST_VIEW = 4000;

/** No map is larger on a side, CSS pixels. */
const LARGEST_MAP_PX = 16_384;

/** Nobody talks longer about one scene, seconds: a day. */
const LONGEST_S = 86_400;

/** Characters of the hash of an address as people copy it. */
const VIEW = /^[^\s\p{C}#<>"`\\^{|}]*$/u;

/** Control characters but tab and line ends, marks that turn the direction of writing, halves of a character. */
const UNWRITABLE = /(?![\t\n\r])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]/gu;

const ISO_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** One object of a story file, whose members are read one by one; what is wrong with one is named and the others count. */
export class StoryFields {
  readonly #value: Record<string, unknown>;
  readonly #path: readonly PropertyKey[];
  readonly #file: string;
  readonly #problems: ProblemList;

  /** `path` leads to the object in its file; `known` are the members that it may have. */
  constructor(
    value: Record<string, unknown>,
    path: readonly PropertyKey[],
    known: readonly string[],
    file: string,
    problems: ProblemList,
  ) {
    this.#value = value;
    this.#path = path;
    this.#file = file;
    this.#problems = problems;
    for (const field of Object.keys(value)) {
      if (!known.includes(field))
        problems.add('unknown-field', file, this.#place(field), { field });
    }
  }

  /** A text that may be left out; empty where it is. */
  optionalText(field: string): string {
    const value = this.#value[field];
    if (value === undefined) return '';
    if (typeof value === 'string') return this.#writable(field, value);
    this.#wrongType(field, 'text');
    return '';
  }

  /** An id of at least one character; null and a problem where there is none. */
  id(field: string): string | null {
    const value = this.#value[field];
    if (value === undefined) this.#add('missing-member', field, { field, type: 'text' });
    else if (typeof value !== 'string') this.#wrongType(field, 'text');
    else if (value === '') this.#add('empty-text', field, { field });
    else if (value !== value.replace(UNWRITABLE, '')) this.#wrongForm(field);
    else return value;
    return null;
  }

  /** A view; null and a problem where there is none, or one that no address can be. */
  view(field: string): string | null {
    const value = this.#value[field];
    if (value === undefined) this.#add('missing-member', field, { field, type: 'text' });
    else if (typeof value !== 'string') this.#wrongType(field, 'text');
    else if (value.length > LONGEST_VIEW) {
      this.#add('view-too-long', field, { characters: value.length, maximum: LONGEST_VIEW });
    } else if (!VIEW.test(value)) this.#wrongForm(field);
    else return value;
    return null;
  }

  /** Words in one or more languages; none where they are left out. */
  words(field: string): StoryText {
    const value = this.#value[field];
    if (value === undefined) return {};
    if (!isRecord(value)) {
      this.#wrongType(field, 'object');
      return {};
    }
    const path = [...this.#path, field];
    const own = new StoryFields(value, path, LANGUAGES, this.#file, this.#problems);
    const said = LANGUAGES.filter((language) => value[language] !== undefined);
    return Object.fromEntries(said.map((language) => [language, own.optionalText(language)]));
  }

  /** Width and height; null where nothing is said. */
  mapPx(field: string): Scene['mapPx'] {
    const value = this.#value[field] ?? null;
    if (value === null) return null;
    const sides: unknown[] = Array.isArray(value) ? value : [];
    const [width, height, ...rest] = sides;
    if (isSide(width) && isSide(height) && rest.length === 0) return [width, height];
    this.#wrongForm(field);
    return null;
  }

  /** Seconds above 0; null where nothing is said. */
  durationS(field: string): number | null {
    const value = this.#value[field] ?? null;
    if (value === null) return null;
    const found = asJson(value);
    if (typeof value !== 'number') this.#wrongType(field, 'number');
    else if (value <= 0) this.#add('not-above', field, { field, found, limit: 0 });
    else if (value > LONGEST_S) {
      this.#add('too-large', field, { field, found, maximum: LONGEST_S });
    } else return value;
    return null;
  }

  /** A moment that may be left out: null, and a problem where something else stands there. */
  optionalTime(field: string): string | null {
    return this.#value[field] === undefined ? null : this.time(field);
  }

  /** A moment in ISO 8601 with time zone; null and a problem where there is none. */
  time(field: string): string | null {
    const value = this.#value[field];
    if (value === undefined) this.#add('missing-member', field, { field, type: 'text' });
    else if (typeof value !== 'string') this.#wrongType(field, 'text');
    else if (!ISO_TIME.test(value) || Number.isNaN(Date.parse(value))) this.#wrongForm(field);
    else return value;
    return null;
  }

  /** A list; empty and a problem where there is none. */
  list(field: string): readonly unknown[] {
    const value = this.#value[field];
    if (Array.isArray(value)) return value;
    if (value === undefined) this.#add('missing-member', field, { field, type: 'list' });
    else this.#wrongType(field, 'list');
    return [];
  }

  #writable(field: string, text: string): string {
    const writable = text.replace(UNWRITABLE, '');
    if (writable !== text) {
      const characters = text.match(UNWRITABLE)?.length ?? 0;
      this.#add('control-characters', field, { field, characters });
    }
    return writable;
  }

  #wrongType(field: string, type: JsonType): void {
    this.#add('wrong-type', field, { field, found: asJson(this.#value[field]), type });
  }

  #wrongForm(field: string): void {
    this.#add('wrong-form', field, { field, found: asJson(this.#value[field]) });
  }

  #place(field: string) {
    return memberPlace([...this.#path, field]);
  }

  #add<Code extends ProblemCode>(code: Code, field: string, params: ProblemParams[Code]): void {
    this.#problems.add(code, this.#file, this.#place(field), params);
  }
}

function isSide(value: unknown): value is number {
  return (
    typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= LARGEST_MAP_PX
  );
}
