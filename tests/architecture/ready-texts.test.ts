import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { readSourceFiles } from '../support/source-files.ts';

/** Loaded before anything is shown. */
const FIRST = ['common', 'cities'];
/** Shows one kind of thing at a time, and nobody is in it. */
const EXEMPT = ['src/features/tooltip/MapTooltip.tsx'];

const TEXT_OF = new Map(
  readSourceFiles('src', ['.ts', '.tsx']).map(({ path, text }) => [path, text]),
);

function importsOf(path: string, pattern: RegExp): string[] {
  const specifiers = [...(TEXT_OF.get(path) ?? '').matchAll(pattern)].map(([, from = '']) => from);
  return specifiers.map((from) => posix.join(posix.dirname(path), from));
}

function fixedImportsOf(path: string): string[] {
  return importsOf(path, /^(?:import|export)(?! type)[^;]*?from '(\.[^']+)'/gm);
}

/** Namespaces whose texts a module or what it imports at once may say. */
function namespacesOf(entry: string): string[] {
  const reached = new Set([entry]);
  for (const path of reached) for (const next of fixedImportsOf(path)) reached.add(next);
  const named = [...reached].flatMap((path) =>
    [...(TEXT_OF.get(path) ?? '').matchAll(/useText\(\s*'([\w-]+)'/g)].map(([, name = '']) => name),
  );
  return [...new Set(named)].filter((name) => !FIRST.includes(name)).sort();
}

function awaitedBy(path: string): string[] {
  const [, names = ''] = /useReadyTexts\(([^)]*)\)/.exec(TEXT_OF.get(path) ?? '') ?? [];
  return [...names.matchAll(/'([\w-]+)'/g)].map(([, name = '']) => name).sort();
}

// Modules named for a component: others open a root or a dialog of their own.
const COMPONENTS = [...TEXT_OF.keys()]
  .flatMap((path) => importsOf(path, /import\('(\.[^']+)'\)/g))
  .filter((path, at, all) => all.indexOf(path) === at && /\/[A-Z]\w+\.tsx$/.test(path))
  .filter((path) => !EXEMPT.includes(path));

test('what comes later waits for all its texts before it is shown', () => {
  const wrong = COMPONENTS.map((path) => ({ path, says: namespacesOf(path) }))
    .filter(({ says }) => says.length > 1)
    .map(({ path, says }) => ({ path, says, awaits: awaitedBy(path) }));

  expect(wrong.length).toBeGreaterThan(10);
  expect(wrong.filter(({ says, awaits }) => says.join() !== awaits.join())).toEqual([]);
});
