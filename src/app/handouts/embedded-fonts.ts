/** Style sheet with the fonts of the page that some words need, as `data:` addresses: for pictures that see no page. */
export async function embeddedFonts(text: string): Promise<string> {
  const codePoints = [...new Set(text)].map((letter) => letter.codePointAt(0) ?? 0);
  const rules = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter(
      ({ style }) =>
        style.getPropertyValue('font-style') !== 'italic' &&
        covers(style.getPropertyValue('unicode-range'), codePoints),
    );
  return (await Promise.all(rules.map(embedded))).join('\n');
}

async function embedded(rule: CSSFontFaceRule): Promise<string> {
  const path = /url\(\s*["']?([^"')]+)/.exec(rule.style.getPropertyValue('src'))?.[1] ?? '';
  const answer = await fetch(new URL(path, rule.parentStyleSheet?.href ?? document.baseURI));
  if (!answer.ok) throw new Error(`Font ${answer.status}`);
  const address = await asDataAddress(await answer.blob());
  const kept = ['font-family', 'font-weight', 'font-style', 'unicode-range'].map(
    (name) => `${name}:${rule.style.getPropertyValue(name)}`,
  );
  return `@font-face{${kept.join(';')};src:url(${address}) format("woff2")}`;
}

function asDataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

/** Whether a style sheet's range of characters has one of the code points; no range has all. */
function covers(ranges: string, codePoints: readonly number[]): boolean {
  if (ranges.trim() === '') return true;
  return ranges.split(',').some((part) => {
    const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-');
    const [low, high] = [Number.parseInt(from, 16), Number.parseInt(to, 16)];
    return codePoints.some((point) => point >= low && point <= high);
  });
}
