import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { findChromium } from './find-chromium.mjs';
import { listenOnFreePort } from './serve.mjs';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

interface Shot {
  /** File name in `docs/shots`. */
  name: string;
  /** The view, as the address has it. */
  hash: string;
  width: number;
  height: number;
}

const DESK = { width: 1440, height: 900 };

const SHOTS: Shot[] = [
  { name: 'cities', hash: 'ws=cities&city=kz-almaty', ...DESK },
  { name: 'scores', hash: 'ws=scores&by=index&drawer=ranking&city=kz-almaty', ...DESK },
  {
    name: 'compare',
    hash: 'ws=scores&drawer=compare&cmp=cn-jincheng,kz-almaty,cn-shanghai,it-rome',
    ...DESK,
  },
  { name: 'weaknesses', hash: 'ws=data&page=weaknesses', ...DESK },
  { name: 'links', hash: 'ws=links&scope=city&city=ke-nairobi&pot=on&map=2.9/4/42', ...DESK },
  { name: 'layout', hash: 'ws=layout&reachof=ring&map=8.1/35.62/112.8', ...DESK },
  { name: 'globe', hash: 'ws=cities&proj=globe&map=1.6/35/80', ...DESK },
  { name: 'dark-zh', hash: 'ws=scores&theme=dark&lang=zh', ...DESK },
  { name: 'projector', hash: 'ws=scores&theme=projector', width: 1920, height: 1080 },
];

/** Takes the pictures whose names contain `wanted`; an empty text means all of them. */
async function takeShots(wanted: string): Promise<void> {
  const executablePath = await findChromium();
  const { server, port } = await listenOnFreePort(`${ROOT}dist`, 4373);
  const browser = await chromium.launch({
    ...(executablePath === null ? {} : { executablePath }),
    args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  });
  mkdirSync(`${ROOT}docs/shots`, { recursive: true });
  for (const shot of SHOTS.filter(({ name }) => name.includes(wanted))) {
    const page = await browser.newPage({
      viewport: shot,
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
    });
    await page.goto(`http://localhost:${port}/#lang=en&theme=light&${shot.hash}`);
    await takeShot(page, shot);
    await page.close();
  }
  await browser.close();
  server.close();
}

async function takeShot(page: Page, { name }: Shot): Promise<void> {
  await page.locator('html[data-map-state="idle"]').waitFor({ timeout: 120_000 });
  await page.locator('html[data-bands-state="idle"]').waitFor({ timeout: 120_000 });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({ path: `${ROOT}docs/shots/${name}.png`, animations: 'disabled' });
  process.stdout.write(`docs/shots/${name}.png\n`);
}

await takeShots(process.argv[2] ?? '');
