import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder, with a closing separator. */
export const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** What the build reads. A change in any of them makes `dist` stale. */
const BUILD_INPUTS = [
  'src',
  'public',
  'data',
  'scripts/data',
  'scripts/content-security-policy.ts',
  'index.html',
  'vite.config.ts',
  'package-lock.json',
];

/** Stops with one sentence: what is wrong and what to do. */
export function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

/** Stops when this Node is older than `engines.node` in package.json. */
export function requireNode() {
  const { engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const wanted = engines.node.replace('>=', '');
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [wantedMajor, wantedMinor] = wanted.split('.').map(Number);
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  stop(
    `Union Atlas needs Node ${wanted} or newer and this is ${process.versions.node}; get a newer one from nodejs.org.`,
  );
}

/** Runs `npm ci` when what is installed is not what the lock file says. */
export function ensureInstalled() {
  if (isInstalled()) return;
  process.stdout.write('Installing what is missing (npm ci) …\n');
  const { status } = run('npm', ['ci', '--no-audit', '--no-fund']);
  if (status === 0) return;
  stop(
    'npm could not install the packages: connect this machine to the network (or to an npm cache) and run the command again; the reason stands above.',
  );
}

/** True when `dist` is missing or older than something that the build reads. */
export function isBuildStale() {
  const built = modifiedMs(join(ROOT, 'dist/index.html'));
  return built === null || BUILD_INPUTS.some((path) => newestMs(join(ROOT, path)) > built);
}

/** Runs a command in the root folder with its output on this terminal; npm needs a shell on Windows. */
export function run(command, args, env = {}) {
  return spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
}

/** Compares versions and not dates: a checkout renews the date of a lock that has not changed. */
function isInstalled() {
  const installedLock = join(ROOT, 'node_modules/.package-lock.json');
  if (!existsSync(installedLock)) return false;
  const installed = readPackages(installedLock);
  return Object.entries(readPackages(join(ROOT, 'package-lock.json'))).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' || optional || devOptional || installed[path]?.version === version,
  );
}

function readPackages(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}

function modifiedMs(path) {
  return existsSync(path) ? statSync(path).mtimeMs : null;
}

function newestMs(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce(
    (newest, name) => Math.max(newest, newestMs(join(path, name))),
    stat.mtimeMs,
  );
}
