import { readFileSync } from 'node:fs';

/** The first block of TypeScript under a heading of a page in docs. Throws where there is none. */
export function codeOnPage(page: string, heading: string): string {
  const text = readFileSync(new URL(`../../docs/${page}`, import.meta.url), 'utf8');
  const start = text.indexOf(`\n## ${heading}\n`);
  const end = text.indexOf('\n## ', start + 1);
  const section = start < 0 ? '' : text.slice(start, end < 0 ? undefined : end);
  const code = /```ts\n([\s\S]*?)```/.exec(section)?.[1];
  if (code === undefined) throw new Error(`No code under “${heading}” in ${page}`);
  return code;
}

/** An example that pages show, word for word. */
export function exampleCode(name: string): string {
  return readFileSync(new URL(`../examples/${name}.ts`, import.meta.url), 'utf8');
}
