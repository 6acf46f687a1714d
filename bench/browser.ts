import { existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { writePackageFolder } from '../scripts/data/package-folder.ts';
import { syntheticPackage } from '../scripts/data/synthetic-package.ts';
import { findChromium } from '../scripts/find-chromium.mjs';
import { listenOnFreePort } from '../scripts/serve.mjs';
import { writeBarePage } from './browser/bare-page.ts';
import { atRest, type Cost, Meter, untilComplete } from './browser/measured-page.ts';

/**
 * The build in a browser with a made-up package, beside a bare map of MapLibre and deck.gl that draws
 * the same. `npm run bench -- browser [cities] [links] [rounds]`; 300, 600 and 5 when nothing is said.
 * Prints medians of both and their ratio: only ratios travel between machines.
 * WebGL is drawn in software here, so frame times of large packages say nothing; script and tasks do.
 */
const [cities = 300, links = 600, rounds = 5] = process.argv.slice(2).map(Number);
const DIST = resolve('dist');
const IDLE_MS = 2000;
const VIEW = 'map=2/25/60&proj=mercator&ws=cities&layers=cities,links&lang=en&theme=light';
const ATLAS = `?data=bench/datapackage.json#${VIEW}`;

type Row = Record<string, number>;

/** Most that the atlas may cost, as a multiple of the bare map. */
const GOALS: Readonly<Row> = {
  'load: JS kB': 1.25,
  'load: CPU ms': 1.5,
  'load: heap MB': 2.5,
  'sector: CPU ms': 1.5,
  'sector: script ms': 2.5,
  'weights: CPU ms': 1.5,
  'weights: script ms': 2.5,
  'pan: CPU ms a frame': 1.1,
  'pan: script ms a frame': 1.3,
};

if (existsSync(join(DIST, 'index.html'))) await run();
else console.log('There is no build to measure: run npm run build first.');

async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
  for (const name of readdirSync(DIST)) symlinkSync(join(DIST, name), join(folder, name));
  const files = syntheticPackage(cities, links);
  await writePackageFolder(join(folder, 'bench'), files);
  await writeBarePage(join(folder, 'bare'), files);
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
    const atlas: Row[] = [];
    const bare: Row[] = [];
    for (let round = 0; round < rounds; round++) {
      for (const [rows, address] of [
        [atlas, ATLAS],
        [bare, 'bare/'],
      ] as const) {
        sentBytes = 0;
        const url = `http://localhost:${port}/${address}`;
        rows.push(await measure(browser, url, () => sentBytes / 1000));
      }
    }
    print(atlas, bare);
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true });
  }
}

async function measure(browser: Browser, url: string, sentKb: () => number): Promise<Row> {
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
  const meter = await Meter.open(browser, page);
  const row: Row = {};
  const from = performance.now();
  let drawn = '';
  const load = await meter.costOf(async () => {
    drawn = await untilComplete(page, () => page.goto(url));
  });
  row['load: JS kB'] = sentKb();
  row['load: complete ms'] = performance.now() - from;
  add(row, 'load', load);
  row['load: heap MB'] = await meter.heapMb();
  if (!drawn.includes(`"cities":${cities}`)) throw new Error(`Unexpected frame: ${drawn}`);

  const box = page.getByRole('group', { name: 'Sectors' }).getByRole('checkbox').first();
  await box.focus();
  for (const name of ['sector', 'sector back']) {
    const press = () => untilComplete(page, () => page.keyboard.press('Space'));
    add(row, name, await meter.costOf(press));
  }
  await page.keyboard.press('2');
  await atRest(page);
  await page.getByRole('group', { name: 'Weights' }).getByRole('spinbutton').first().focus();
  for (const name of ['weights', 'weights again']) {
    const press = () => untilComplete(page, () => page.keyboard.press('ArrowUp'));
    add(row, name, await meter.costOf(press));
    add(row, `${name}: intervals`, await meter.costOf(() => atRest(page)));
  }
  add(row, 'idle', await meter.costOf(() => page.waitForTimeout(IDLE_MS)));

  await page.mouse.move(800, 450);
  await page.mouse.down();
  // The field that loses the focus and the card of what the pointer is on come before the pan.
  await page.waitForTimeout(IDLE_MS);
  const drag = () => page.mouse.move(700, 420, { steps: 6 });
  const pan = await meter.costOf(drag);
  add(row, 'pan', pan);
  row['pan: CPU ms a frame'] = pan.cpuMs / pan.frames;
  row['pan: script ms a frame'] = pan.scriptMs / pan.frames;
  await page.mouse.up();
  await context.close();
  return row;
}

function add(row: Row, name: string, cost: Cost): void {
  row[`${name}: CPU ms`] = cost.cpuMs;
  row[`${name}: script ms`] = cost.scriptMs;
  row[`${name}: main thread ms`] = cost.taskMs;
  row[`${name}: long tasks`] = cost.longTasks;
  row[`${name}: long tasks ms`] = cost.longTaskMs;
  row[`${name}: React commits`] = cost.commits;
  row[`${name}: frames`] = cost.frames;
  row[`${name}: draw calls`] = cost.draws;
}

function print(atlas: readonly Row[], bare: readonly Row[]): void {
  console.log(`${cities} cities, ${links} links, median of ${rounds}`);
  console.log(`${''.padEnd(28)}${['atlas', 'bare', 'ratio', 'goal'].map(cell).join('')}`);
  for (const name of Object.keys(atlas[0] ?? {})) {
    const [ours, least] = [median(atlas, name), median(bare, name)];
    const goal = GOALS[name];
    const figures = [ours.toFixed(1), least.toFixed(1), (ours / least).toFixed(2)];
    const held = goal === undefined ? [] : [`≤ ${goal}`, ours / least <= goal ? '' : 'missed'];
    console.log(`${name.padEnd(28)}${[...figures, ...held].map(cell).join('')}`);
  }
}

function median(rows: readonly Row[], name: string): number {
  const values = rows.map((row) => row[name] ?? Number.NaN).sort((a, b) => a - b);
  return values[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
}

function cell(text: string): string {
  return text.padStart(10);
}
