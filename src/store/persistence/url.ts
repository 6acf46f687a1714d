import { DEFAULT_SCENARIO, type Scenario } from '../scenario.ts';
import { URL_FIELDS } from './url-fields.ts';

/** Raised when the meaning of a field changes; older addresses are then migrated here. */
const URL_VERSION = 1;

/** The field of an address that names the open story. It says what stands beside the view, and is no part of it. */
const STORIES = 'stories';

/** A part of an address that was not understood and was left at its default. */
export interface UrlProblem {
  key: string;
  text: string;
}

/**
 * The scenario as the hash of an address, without the `#`. Defaults are left out.
 * Characters that are safe in a fragment stay readable.
 */
export function scenarioToHash(scenario: Scenario): string {
  const parts = [`v=${URL_VERSION}`];
  for (const field of URL_FIELDS) {
    const text = field.write(scenario);
    if (text !== null) parts.push(`${field.key}=${encode(text)}`);
  }
  return parts.join('&');
}

/**
 * Reads a hash field by field over `base`: a bad or unknown field keeps its default and is
 * reported; every other field still counts.
 */
export function scenarioFromHash(
  hash: string,
  base: Scenario = DEFAULT_SCENARIO,
): { scenario: Scenario; problems: UrlProblem[] } {
  let scenario = base;
  const problems: UrlProblem[] = [];
  const seen = new Set<string>();
  for (const part of hash.replace(/^#/, '').split('&')) {
    if (part === '') continue;
    const at = part.indexOf('=');
    const key = at < 0 ? part : part.slice(0, at);
    const raw = at < 0 ? '' : part.slice(at + 1);
    const text = decode(raw);
    if ((key === 'v' && text === String(URL_VERSION)) || key === STORIES) continue;
    const field = URL_FIELDS.find((item) => item.key === key);
    // A field that comes twice contradicts itself: the first counts, and the second is told.
    const isAgain = seen.has(key);
    seen.add(key);
    const next = text === null || isAgain ? null : (field?.read(text, scenario) ?? null);
    if (next) scenario = next;
    else problems.push({ key: key.slice(0, 40), text: raw.slice(0, 80) });
  }
  return { scenario, problems };
}

/** A hash that also says which story is open beside the view. */
export function withStories(hash: string, story: string): string {
  return `${hash}&${STORIES}=${encode(story)}`;
}

/** The story that a hash says to be open, null where it names none. */
export function storiesFromHash(hash: string): string | null {
  const part = hash.split('&').find((one) => one.startsWith(`${STORIES}=`));
  return part === undefined ? null : decode(part.slice(STORIES.length + 1));
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(/%(2C|2F|3A|20)/g, (code) =>
    code === '%20' ? '+' : decodeURIComponent(code),
  );
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return null;
  }
}
