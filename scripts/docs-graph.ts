import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cruise } from 'dependency-cruiser';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const PAGE = `${ROOT}docs/ARCHITECTURE.md`;
const BLOCK = /(<!-- graph: npm run docs:graph -->\n)[\s\S]*?(<!-- end of graph -->)/;

/**
 * The imports of `src` between its folders, as a Mermaid flow chart: one edge for each pair of folders
 * of which at least one file imports from the other, types included.
 */
export async function layerGraph(): Promise<string> {
  const { output } = await cruise(['src'], {
    baseDir: ROOT,
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
  });
  if (typeof output === 'string') throw new Error(`unexpected report: ${output.slice(0, 80)}`);
  const edges = new Set<string>();
  for (const { source, dependencies } of output.modules) {
    for (const { resolved } of dependencies) {
      const from = folderOf(source);
      const to = folderOf(resolved);
      if (from && to && from !== to) edges.add(`  ${from} --> ${to}`);
    }
  }
  return ['flowchart TD', ...[...edges].sort()].join('\n');
}

/** The page with the graph between its two marker comments. Throws when the markers are not there. */
export function withGraph(page: string, graph: string): string {
  if (!BLOCK.test(page)) throw new Error('docs/ARCHITECTURE.md has lost the markers of the graph');
  return page.replace(BLOCK, `$1\`\`\`mermaid\n${graph}\n\`\`\`\n$2`);
}

function folderOf(path: string): string | null {
  return /^src\/([^/]+)\//.exec(path)?.[1] ?? null;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(PAGE, withGraph(readFileSync(PAGE, 'utf8'), await layerGraph()));
}
