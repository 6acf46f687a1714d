import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { packOneFile } from './one-file.mjs';
import { ROOT, run } from './prepare.mjs';

const folder = resolve(process.argv[2] ?? join(ROOT, 'dist-file'));
const build = mkdtempSync(join(tmpdir(), 'atlas-file-'));
const { status } = run(
  'npx',
  ['--no-install', 'vite', 'build', '--outDir', build, '--emptyOutDir', '--logLevel', 'error'],
  { ATLAS_ONE_FILE: '1' },
);
if (status === 0) {
  const page = packOneFile(build);
  const file = join(folder, 'union-atlas.html');
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, page);
  process.stdout.write(
    `${file} (${(Buffer.byteLength(page) / 1e6).toFixed(1)} MB): copy it anywhere and open it.\n`,
  );
} else process.exitCode = 1;
rmSync(build, { recursive: true, force: true });
