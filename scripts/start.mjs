import { join } from 'node:path';
import { ensureInstalled, isBuildStale, ROOT, requireNode, run, stop } from './prepare.mjs';
import { listenOnFreePort } from './serve.mjs';

requireNode();
ensureInstalled();
if (isBuildStale()) {
  process.stdout.write('Building …\n');
  if (run('npm', ['run', '--silent', 'build']).status !== 0) {
    stop('The build failed, so there is nothing to open; the reason stands above.');
  }
}
const { port } = await listenOnFreePort(join(ROOT, 'dist'), 4173);
process.stdout.write(`\nUnion Atlas is open at http://localhost:${port}/  (Ctrl+C closes it)\n`);
