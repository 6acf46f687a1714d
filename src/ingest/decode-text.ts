import type { ProblemList } from './problem-list.ts';

/** UTF-8 bytes as text without byte order mark; null and a problem `encoding` when they are something else. */
export function decodeText(
  bytes: Uint8Array<ArrayBuffer>,
  file: string,
  problems: ProblemList,
): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    problems.add('encoding', file, null, {});
    return null;
  }
}
