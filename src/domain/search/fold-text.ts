const LETTERS_WITHOUT_DECOMPOSITION: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

const HAN_ONLY = /^[\u4e00-\u9fff]*$/;
const ASCII_ONLY = /^[ -~]*$/;

/**
 * Text as it is compared in search and in the text filter: lower case, no diacritics, no apostrophes,
 * every other run of punctuation or space one space. `Xi'an` → `xian`, `Łódź` → `lodz`,
 * `kz-almaty` → `kz almaty`, `阿拉木图` unchanged. Folding twice changes nothing.
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  // The next two lines only spare most names the slow Unicode classes below.
  if (HAN_ONLY.test(lower)) return lower;
  if (ASCII_ONLY.test(lower))
    return lower
      .replace(/['`]/g, '')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return lower
    .normalize('NFD')
    .replace(/[\p{M}'’‘ʻʼ`´]/gu, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => LETTERS_WITHOUT_DECOMPOSITION[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
