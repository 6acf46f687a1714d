import { existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { writePackageFolder } from '../scripts/data/package-folder.ts';
import { syntheticPackage } from '../scripts/data/synthetic-package.ts';
import { findChromium } from '../scripts/find-chromium.mjs';
import { listenOnFreePort } from '../scripts/serve.mjs';
import {
  atRest,
  type Cost,
  costOf,
  costSoFar,
  heapMb,
  untilComplete,
} from './browser/measured-page.ts';

/**
 * The build in a browser with a made-up package. `npm run bench -- browser [cities] [links] [rounds]`;
 * 300, 600 and 5 when nothing is said. Prints medians: only ratios travel between machines.
 * WebGL is drawn in software here, so frame times of large packages say nothing; script and tasks do.
 */
const [cities = 300, links = 600, rounds = 5] = process.argv.slice(2).map(Number);
const DIST = resolve('dist');
const IDLE_MS = 2000;

type Row = Record<string, number>;

if (existsSync(join(DIST, 'index.html'))) await run();
else console.log('There is no build to measure: run npm run build first.');

async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
  for (const name of readdirSync(DIST)) symlinkSync(join(DIST, name), join(folder, name));
  await writePackageFolder(join(folder, 'bench'), syntheticPackage(cities, links));
  const { server, port } = await listenOnFreePort(folder, 4373);
  let sentBytes = 0;
  server.on('request', (request, response) => {
    response.on('finish', () => {
      if (/\.m?js$/.test(request.url ?? ''))
        sentBytes += Number(response.getHeader('Content-Length'));
    });
  });
  const executablePath = await findChromium();
  const browser = await chromium.launch({
    ...(executablePath !== null && { executablePath }),
    args: [
      '--no-sandbox',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--ignore-gpu-blocklist',
    ],
  });
  try {
    const rows: Row[] = [];
    for (let round = 0; round < rounds; round++) {
      sentBytes = 0;
      rows.push(await measure(browser, port, () => sentBytes / 1000));
    }
    print(rows);
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true });
  }
}

async function measure(browser: Browser, port: number, sentKb: () => number): Promise<Row> {
  const context = await browser.newContext({
    serviceWorkers: 'block',
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.addInitScript({ path: resolve('bench/browser/count-in-page.js') });
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  const hash = 'map=2/25/60&proj=mercator&ws=cities&layers=cities,links&lang=en&theme=light';
  const from = performance.now();
  const drawn = await untilComplete(page, () =>
    page.goto(`http://localhost:${port}/?data=bench/datapackage.json#${hash}`),
  );
  const row: Row = { 'load: JS kB': sentKb(), 'load: complete ms': performance.now() - from };
  add(row, 'load', await costSoFar(page, session));
  row['load: heap MB'] = await heapMb(session);
  if (!drawn.includes(`"cities":${cities}`)) throw new Error(`Unexpected frame: ${drawn}`);

  const box = page.getByRole('group', { name: 'Sectors' }).getByRole('checkbox').first();
  await box.focus();
  for (const name of ['sector', 'sector back']) {
    const press = () => untilComplete(page, () => page.keyboard.press('Space'));
    add(row, name, await costOf(page, session, press));
  }
  await page.keyboard.press('2');
  await atRest(page);
  await page.getByRole('group', { name: 'Weights' }).getByRole('spinbutton').first().focus();
  for (const name of ['weights', 'weights again']) {
    const press = () => untilComplete(page, () => page.keyboard.press('ArrowUp'));
    add(row, name, await costOf(page, session, press));
    add(row, `${name}: intervals`, await costOf(page, session, () => atRest(page)));
  }
  add(row, 'idle', await costOf(page, session, () => page.waitForTimeout(IDLE_MS)));

  await page.mouse.move(800, 450);
  await page.mouse.down();
  // The field that loses the focus and the card of what the pointer is on come before the pan.
  await page.waitForTimeout(IDLE_MS);
  const drag = () => page.mouse.move(700, 420, { steps: 6 });
  add(row, 'pan', await costOf(page, session, drag));
  await page.mouse.up();
  await context.close();
  return row;
}

function add(row: Row, name: string, cost: Cost): void {
  row[`${name}: script ms`] = cost.scriptMs;
  row[`${name}: main thread ms`] = cost.taskMs;
  row[`${name}: long tasks`] = cost.longTasks;
  row[`${name}: long tasks ms`] = cost.longTaskMs;
  row[`${name}: React commits`] = cost.commits;
  row[`${name}: draw calls`] = cost.draws;
}

function print(rows: readonly Row[]): void {
  console.log(`${cities} cities, ${links} links, median of ${rounds}`);
  for (const name of Object.keys(rows[0] ?? {})) {
    const values = rows.map((row) => row[name] ?? Number.NaN).sort((a, b) => a - b);
    const at = (share: number) =>
      (values[Math.floor(share * (values.length - 1))] ?? Number.NaN).toFixed(1).padStart(9);
    console.log(`${name.padEnd(28)}${at(0.5)}   (${at(0).trim()} to ${at(1).trim()})`);
  }
}
