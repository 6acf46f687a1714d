import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { problems as texts } from '../../src/i18n/en/problems.ts';
import { wordProblem } from '../../src/i18n/word-problem.ts';
import { PACKAGE_FILE } from '../../src/ingest/package-shape.ts';
import { checkPackage } from './check-package.ts';
import { readPackageFolder } from './package-folder.ts';

interface Entry {
  path: string;
  bytes?: number;
  hash?: string;
}

async function updateHashes(folder: string): Promise<void> {
  const target = join(folder, PACKAGE_FILE);
  const shape = JSON.parse(await readFile(target, 'utf8')) as { resources: Entry[] };
  for (const entry of shape.resources) {
    const bytes = await readFile(join(folder, entry.path));
    entry.bytes = bytes.byteLength;
    entry.hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  }
  await writeFile(target, `${JSON.stringify(shape, null, 2)}\n`);
}

async function main(args: readonly string[]): Promise<void> {
  const folder = args.find((arg) => !arg.startsWith('--')) ?? 'data';
  if (args.includes('--update-hashes')) await updateHashes(folder);
  const problems = await checkPackage(await readPackageFolder(folder));
  for (const problem of problems) {
    const { file, place, code, message, mend } = wordProblem(problem, texts);
    console.log([file, place || '-', code, message, mend].join(' · '));
  }
  console.log(
    problems.length === 0 ? `${folder}: no problems` : `${folder}: ${problems.length} problems`,
  );
  if (problems.length > 0) process.exitCode = 1;
}

await main(process.argv.slice(2));
