import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './prepare.mjs';

const wanted = process.argv[2] ?? '';
const folder = join(ROOT, 'bench');
const benches = existsSync(folder)
  ? readdirSync(folder).filter(
      (name) => name.endsWith('.ts') && !name.startsWith('plain-') && name.includes(wanted),
    )
  : [];
for (const name of benches.sort()) {
  process.stdout.write(`\n${name}\n`);
  if (run('npx', ['--no-install', 'tsx', `bench/${name}`, ...process.argv.slice(3)]).status !== 0)
    process.exitCode = 1;
}
if (benches.length === 0) process.stdout.write(`No bench matches "${wanted}" in bench/.\n`);
