const TOKEN =
  /\s*(?:([{}[\],:])|("(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/uy;

type Expected =
  | 'value'
  | 'value-or-end'
  | 'key'
  | 'key-or-end'
  | 'colon'
  | 'comma-or-end'
  | 'nothing';

/** What may follow a complete value inside the innermost open bracket. */
function afterValue(open: readonly string[]): Expected {
  return open.length === 0 ? 'nothing' : 'comma-or-end';
}

/** The state after a token; null when the token may not stand here. `open` holds the open brackets. */
function next(expected: Expected, token: string, open: string[]): Expected | null {
  const wantsValue = expected === 'value' || expected === 'value-or-end';
  const inObject = open.at(-1) === '{';
  if (token === '{' || token === '[') {
    if (!wantsValue) return null;
    open.push(token);
    return token === '{' ? 'key-or-end' : 'value-or-end';
  }
  if (token === '}' || token === ']') {
    const mayEnd =
      expected === 'comma-or-end' || expected === (token === '}' ? 'key-or-end' : 'value-or-end');
    if (!mayEnd || inObject !== (token === '}')) return null;
    open.pop();
    return afterValue(open);
  }
  if (token === ':') return expected === 'colon' ? 'value' : null;
  if (token === ',') {
    if (expected !== 'comma-or-end') return null;
    return inObject ? 'key' : 'value';
  }
  if (expected === 'key' || expected === 'key-or-end')
    return token.startsWith('"') ? 'colon' : null;
  return wantsValue ? afterValue(open) : null;
}

/**
 * Position of the first character that JSON does not allow, counted from 0; the length of the text when it ends too
 * early. Engines name it in different words or not at all.
 */
export function jsonErrorPosition(text: string): number {
  return scan(text, 0).stop;
}

/**
 * What stands before the first character that JSON does not allow, as JSON: cut behind the last whole value that lies
 * in at most `depth` brackets, which are closed. Null where there is none.
 */
export function jsonBeforeError(text: string, depth: number): string | null {
  return scan(text, depth).whole;
}

function scan(text: string, depth: number): { stop: number; whole: string | null } {
  const open: string[] = [];
  let expected: Expected = 'value';
  let position = 0;
  let whole: { end: number; open: readonly string[] } | null = null;
  for (;;) {
    const blank = /\s*/y;
    blank.lastIndex = position;
    const start = position + (blank.exec(text)?.[0].length ?? 0);
    TOKEN.lastIndex = position;
    const token = TOKEN.exec(text);
    const following: Expected | null = token && next(expected, token[0].trim(), open);
    if (following === null) {
      const closed = whole?.open.map((bracket) => (bracket === '{' ? '}' : ']')).reverse();
      return { stop: start, whole: whole && text.slice(0, whole.end) + closed?.join('') };
    }
    expected = following;
    position = TOKEN.lastIndex;
    if (expected === 'comma-or-end' && open.length <= depth)
      whole = { end: position, open: [...open] };
  }
}
