import { LANGUAGES, type Language } from '../language.ts';

/** Version of the form of {@link Story}; a story of an earlier one is converted when it is read. */
export const STORY_VERSION = 2;

/** Words of an author, in one or more of the interface's languages. */
export type StoryText = Readonly<Partial<Record<Language, string>>>;

/** A view of the atlas that is kept, with words. */
export interface Scene {
  /** Unique within its story. */
  id: string;
  /** The view as the hash of an address, without `#`. What it does not name stays at its default; language and theme as they are. */
  view: string;
  /** Size of the map when the view was kept, so that other windows show the same ground; null = take the zoom as it is. */
  mapPx: readonly [width: number, height: number] | null;
  title: StoryText;
  /** What the audience reads: paragraphs, `- ` lists, `**strong**`. */
  text: StoryText;
  /** What only the speaker reads, in the same form. */
  notes: StoryText;
  /** How long it is meant to stand, seconds; null = nobody has said. */
  durationS: number | null;
  /** Who made it; empty = whoever made the story. */
  author: string;
  /** When it was last changed, ISO 8601 with time zone. */
  changedAt: string;
}

/** Scenes in their order. Plain data, fit for JSON and for structured cloning. */
export interface Story {
  version: typeof STORY_VERSION;
  id: string;
  title: StoryText;
  author: string;
  /** ISO 8601 with time zone. */
  changedAt: string;
  scenes: readonly Scene[];
}

/** Words in a language; where there are none, in the first language that has some; else an empty text. */
export function storyTextIn(text: StoryText, language: Language): string {
  const order = [language, ...LANGUAGES];
  const found = order.find((one) => text[one] !== undefined && text[one] !== '');
  return found === undefined ? '' : (text[found] ?? '');
}
