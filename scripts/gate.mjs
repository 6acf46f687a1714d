import { spawnSync } from 'node:child_process';
import { ROOT } from './prepare.mjs';

const VITEST_REPORT = 'node_modules/.cache/atlas/vitest.json';

const bin = (name, ...args) => ['npx', ['--no-install', name, ...args]];

/** The fast gate, in order. Each step is one command; it passes when the command exits with 0. */
export const GATE = [
  { name: 'format and lint', command: bin('biome', 'ci', '--error-on-warnings', '.') },
  { name: 'types', command: bin('tsc', '-p', '.') },
  { name: 'types of the pure domain', command: bin('tsc', '-p', 'tsconfig.domain.json') },
  {
    name: 'boundaries',
    command: bin('depcruise', '--config', '.dependency-cruiser.cjs', 'src'),
  },
  { name: 'dead code', command: bin('knip') },
  { name: 'data', command: bin('tsx', 'scripts/data/check.ts') },
  {
    name: 'unit tests',
    command: bin(
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${VITEST_REPORT}`,
    ),
    report: VITEST_REPORT,
  },
  { name: 'build', command: bin('vite', 'build', '--logLevel', 'warn') },
  { name: 'size budgets', command: ['node', ['scripts/sizes.mjs']] },
];

/** Runs one step; its output is shown when it fails or when it has counts of its own. */
export function runStep({ name, command: [program, args], report }, env = {}) {
  process.stdout.write(`\n▸ ${name}\n`);
  const result = spawnSync(program, args, {
    cwd: ROOT,
    stdio: report ? 'inherit' : 'pipe',
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  const isPassed = result.status === 0;
  if (!isPassed && !report) {
    process.stdout.write(`${result.stdout ?? ''}${result.stderr ?? ''}${result.error ?? ''}\n`);
  }
  process.stdout.write(isPassed ? '  passed\n' : `  FAILED: ${name}\n`);
  return isPassed;
}
