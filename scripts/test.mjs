import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { findChromium } from './find-chromium.mjs';
import { GATE, runStep } from './gate.mjs';
import { ensureInstalled, ROOT, requireNode, run } from './prepare.mjs';

const FONTS = ['fonts-noto-cjk', 'fonts-noto-core'];
const REPORTS = join(ROOT, 'node_modules/.cache/atlas');
const counts = { passed: 0, failed: 0 };
const failures = [];

requireNode();
ensureInstalled();
mkdirSync(REPORTS, { recursive: true });
rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
for (const step of GATE) runCounted(step, readVitestCounts);
await runBrowserTests();

process.stdout.write('\n');
for (const failure of failures) process.stdout.write(`failed: ${failure}\n`);
process.stdout.write(`${counts.passed} passed, ${counts.failed} failed\n`);
process.exitCode = counts.failed === 0 ? 0 : 1;

async function runBrowserTests() {
  const step = {
    name: 'end-to-end tests',
    command: ['npx', ['--no-install', 'playwright', 'test', '--reporter=list,json']],
    report: 'node_modules/.cache/atlas/playwright.json',
  };
  const chromium = await ensureChromium();
  if (!existsSync(join(ROOT, 'dist/index.html'))) {
    return fail('end-to-end tests: there is no build to test');
  }
  if (chromium.path === null) return fail(`end-to-end tests: ${chromium.reason}`);
  runCounted(step, readPlaywrightCounts, {
    CHROME_PATH: chromium.path,
    ATLAS_E2E_PORT: await freePort(),
  });
}

/** A step with a report counts its tests; every other step, and a run that died, counts as one. */
function runCounted(step, readCounts, env = {}) {
  const report = step.report ? join(ROOT, step.report) : null;
  if (report) rmSync(report, { force: true });
  const isPassed = runStep(step, {
    ...env,
    ...(report && { PLAYWRIGHT_JSON_OUTPUT_FILE: report }),
  });
  const counted =
    report && existsSync(report)
      ? readCounts(JSON.parse(readFileSync(report, 'utf8')))
      : { passed: isPassed ? 1 : 0, failed: 0, names: [] };
  counts.passed += counted.passed;
  counts.failed += counted.failed;
  failures.push(...counted.names.map((name) => `${step.name}: ${name}`));
  if (!isPassed && counted.failed === 0) fail(step.name);
}

function fail(name) {
  counts.failed += 1;
  failures.push(name);
}

function readVitestCounts(report) {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((t) => t.status !== 'failed'),
  );
  const failed = report.testResults
    .flatMap((file) => file.assertionResults)
    .filter((test) => test.status === 'failed');
  return {
    passed: report.numPassedTests,
    failed: failed.length + broken.length,
    names: [
      ...failed.map((test) => test.fullName),
      ...broken.map((file) => `${file.name} does not run`),
    ],
  };
}

function readPlaywrightCounts({ stats, suites, errors }) {
  const notExpected = suites
    .flatMap(specsOf)
    .filter((spec) => !spec.ok)
    .map((spec) => `${spec.file}: ${spec.title}`);
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    names: [...notExpected, ...errors.map((error) => error.message)],
  };
}

function specsOf(suite) {
  return [...suite.specs, ...(suite.suites ?? []).flatMap(specsOf)];
}

/** The browser's path, after installing one where that is possible; else one sentence why not. */
async function ensureChromium() {
  try {
    const found = (await findChromium()) ?? (await installChromium());
    return {
      path: found,
      reason:
        'no Chromium was found and none could be installed; install Chromium or Chrome, or set CHROME_PATH to one.',
    };
  } catch (error) {
    return {
      path: null,
      reason: `${error.message}; point it at a Chromium or Chrome, or unset it.`,
    };
  }
}

async function installChromium() {
  const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (!isDebianRoot || !hasCommand('apt-get')) return null;
  process.stdout.write('Installing Chromium and fonts (apt-get) …\n');
  run('apt-get', ['update']);
  run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', ...FONTS], {
    DEBIAN_FRONTEND: 'noninteractive',
  });
  return findChromium();
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, 'localhost', () => {
      const { port } = server.address();
      server.close(() => resolve(String(port)));
    });
  });
}

function hasCommand(name) {
  return spawnSync(name, ['--version']).error === undefined;
}
