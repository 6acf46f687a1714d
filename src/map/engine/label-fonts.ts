import type { LettersByFont } from '../layers/label-letters.ts';

export interface LabelFonts {
  /** Whether every letter has its font, or was waited for long enough. */
  areHere(letters: LettersByFont): boolean;
  /** Ends when `areHere`; never fails. */
  bring(letters: LettersByFont): Promise<void>;
}

const CHINESE = /[\u3000-\u303f\uff00-\uffef]|\p{Script=Han}/u;
const PATIENCE_MS = 6_000;

/**
 * Brings the slices of web fonts that names need before the map draws them. The map keeps each letter
 * as it was first drawn, so a slice that comes too late would never be seen. A font that fails or
 * hangs is given up after `patienceMs`: the names then stand in whatever the machine has.
 */
export function createLabelFonts(
  fonts: Pick<FontFaceSet, 'load'>,
  bringChineseFonts: () => Promise<unknown>,
  patienceMs = PATIENCE_MS,
): LabelFonts {
  const here = new Map<string, Set<string>>();

  function missing(letters: LettersByFont): [font: string, letters: string[]][] {
    return [...letters].flatMap(([font, wanted]): [string, string[]][] => {
      const lacking = [...wanted].filter((letter) => !here.get(font)?.has(letter));
      return lacking.length === 0 ? [] : [[font, lacking]];
    });
  }

  async function load(lacking: readonly [font: string, letters: string[]][]): Promise<void> {
    if (lacking.some(([, letters]) => CHINESE.test(letters.join('')))) await bringChineseFonts();
    await Promise.all(lacking.map(([font, letters]) => fonts.load(font, letters.join(''))));
  }

  return {
    areHere: (letters) => missing(letters).length === 0,
    async bring(letters) {
      const lacking = missing(letters);
      await endsWithin(load(lacking), patienceMs);
      for (const [font, found] of lacking)
        here.set(font, new Set([...(here.get(font) ?? []), ...found]));
    },
  };
}

/** Resolves when `work` ends, well or badly, or after `timeMs`. */
function endsWithin(work: Promise<unknown>, timeMs: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, timeMs);
    const end = () => {
      clearTimeout(timer);
      resolve();
    };
    work.then(end, end);
  });
}
