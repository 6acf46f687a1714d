/** A page that a source was obtained from, and the words that name it there. */
export interface SourcePart {
  text: string;
  /** Null for words that name no page. */
  url: string | null;
}

const PART =
  /https?:\/\/[^\s;,]+|GitHub (?<repo>[\w.-]+\/[\w.-]+)(?:, (?<before>[^@;]*?))? @ ?(?<commit>[0-9a-f]{40})(?<after> [\w./-]+)?/g;

/**
 * What `obtained_from` of a source says, with the pages that its words name: addresses, and files of a commit on
 * GitHub where the words name one.
 */
export function sourceParts(obtainedFrom: string): SourcePart[] {
  const parts: SourcePart[] = [];
  let end = 0;
  for (const match of obtainedFrom.matchAll(PART)) {
    if (match.index > end) parts.push({ text: obtainedFrom.slice(end, match.index), url: null });
    parts.push({ text: match[0], url: urlOf(match[0], match.groups ?? {}) });
    end = match.index + match[0].length;
  }
  if (end < obtainedFrom.length) parts.push({ text: obtainedFrom.slice(end), url: null });
  return parts;
}

function urlOf(text: string, groups: Record<string, string | undefined>): string {
  const { repo, commit, before, after } = groups;
  if (repo && commit) {
    const path = (after ?? before ?? '').trim();
    // Words with braces or brackets stand for several files.
    const isPath = path !== '' && !/[{}[\]]/.test(path);
    return `https://github.com/${repo}/tree/${commit}${isPath ? `/${encodeURI(path)}` : ''}`;
  }
  return text;
}
