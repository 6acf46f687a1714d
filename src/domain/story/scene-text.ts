/** A piece of a line. */
export interface SceneSpan {
  text: string;
  isStrong: boolean;
}

/** A paragraph, whose lines stay apart, or a list. Neither is empty; each line is a row of spans. */
export interface SceneBlock {
  kind: 'paragraph' | 'list';
  lines: readonly (readonly SceneSpan[])[];
}

const LIST_ITEM = /^\s*-\s+(?=\S)/;

/** Two stars, words that neither begin nor end with a blank, two stars. */
const STRONG = /\*\*(?!\s)([^*]+)(?<!\s)\*\*/g;

/**
 * What an author wrote, in blocks: lines that begin with `- ` are a list, other lines a paragraph, an empty
 * line ends either, `**words**` are strong. Everything else, HTML included, is text and nothing more.
 */
export function sceneTextOf(text: string): readonly SceneBlock[] {
  const blocks: { kind: SceneBlock['kind']; lines: SceneSpan[][] }[] = [];
  let isApart = true;
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (line.trim() === '') {
      isApart = true;
      continue;
    }
    const kind = LIST_ITEM.test(line) ? 'list' : 'paragraph';
    const spans = spansOf(line.replace(LIST_ITEM, '').trim());
    const last = blocks.at(-1);
    if (last === undefined || isApart || last.kind !== kind) blocks.push({ kind, lines: [spans] });
    else last.lines.push(spans);
    isApart = false;
  }
  return blocks;
}

function spansOf(line: string): SceneSpan[] {
  const spans: SceneSpan[] = [];
  let from = 0;
  for (const match of line.matchAll(STRONG)) {
    if (match.index > from) spans.push({ text: line.slice(from, match.index), isStrong: false });
    spans.push({ text: match[1] ?? '', isStrong: true });
    from = match.index + match[0].length;
  }
  if (from < line.length) spans.push({ text: line.slice(from), isStrong: false });
  return spans;
}
