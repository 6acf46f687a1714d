import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { listenOnFreePort } from '../../scripts/serve.mjs';
import { AppDriver } from './app-driver.ts';
import { expect, openWatchedPage, playwrightTest as test } from './playwright-helper.ts';

const OWN_DATA = './?data=own/datapackage.json#lang=en&theme=light';
const SMALL = { viewport: { width: 1024, height: 640 } };

async function waitUntilStored({ page }: AppDriver): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-offline-state', 'ready');
}

async function replaceIn(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  await writeFile(file, text.replaceAll(from, to));
}

test('after one visit the atlas works without a network; a replaced file and a newer version arrive before that', async ({
  browser,
}) => {
  // Below a folder, as on many hosts.
  const root = await mkdtemp(join(tmpdir(), 'atlas-offline-'));
  const folder = join(root, 'union', 'atlas');
  await cp('dist', folder, { recursive: true });
  await cp('tests/fixtures/packages/tiny', join(folder, 'own'), { recursive: true });
  const { server, port } = await listenOnFreePort(root, 4700);
  const watched = await openWatchedPage(browser, `http://localhost:${port}/union/atlas/`, {
    serviceWorkers: 'allow',
    ...SMALL,
  });
  const { page } = watched;
  page.setDefaultTimeout(30_000);
  const atlas = new AppDriver(page);
  try {
    await atlas.open('lang=zh&theme=light&map=2/30/70');
    await waitUntilStored(atlas);
    await expect(page.getByText('现在没有网络也可以使用联盟图集。')).toBeVisible();

    // A file that the union replaces is read at the next visit; a newer version waits for the reader's yes.
    await replaceIn(join(folder, 'data/cities.geojson'), '"Almaty"', '"Almaty renamed"');
    await writeFile(join(folder, 'sw.js'), `${await readFile(join(folder, 'sw.js'), 'utf8')};`);
    await page.reload();
    await atlas.waitUntilIdle();
    await page.getByRole('radio', { name: 'EN' }).check({ force: true });
    await atlas.search('Almaty');
    await expect(atlas.inspector()).toContainText('Almaty renamed');
    const taken = page.waitForEvent('load');
    await page.getByRole('button', { name: 'Load the newer version' }).click();
    await taken;
    await atlas.waitUntilIdle();
    await waitUntilStored(atlas);
    await expect(page.getByRole('button', { name: 'Load the newer version' })).toHaveCount(0);

    // One font is lost; the check before the meeting finds that, and brings it back.
    await page.evaluate(async () => {
      const cache = await caches.open('union-atlas-fonts');
      const [first] = await cache.keys();
      if (first) await cache.delete(first);
    });
    await page.getByRole('button', { name: 'Stories' }).click();
    await page.getByRole('button', { name: 'Check before the meeting' }).click();
    const check = page.getByRole('dialog', { name: 'Check before the meeting' });
    await expect(check.getByText(/Files of the Chinese fonts that are not: 1\./)).toBeVisible();
    await expect(check.getByRole('heading', { level: 3 })).toHaveText([
      'Drawing the map',
      'Fonts',
      'Keeping your stories',
      'Without a network',
      'Scenes of the story',
      'Second screen',
      'Full screen',
      'Staying awake',
    ]);
    await expect(check.getByText('Every scene can be shown as it was kept (11).')).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include('dialog[open]').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await check.getByRole('button', { name: 'Store everything now' }).click();
    await expect(check.getByText(/^Everything is stored here/)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(check).toBeHidden();
    expect(watched.takeComplaints()).toEqual([]);

    // Data of one's own, beside the atlas.
    await page.goto(OWN_DATA);
    await atlas.waitUntilIdle();
    await expect(page.getByText('edition tiny-1')).toBeAttached();
    await page.goto('./#lang=en&theme=light');
    await atlas.waitUntilIdle();

    server.close();
    server.closeAllConnections();
    await page.context().setOffline(true);
    await page.reload();
    await atlas.waitUntilIdle();
    await atlas.search('Samarkand');
    await expect(atlas.inspector()).toContainText('Samarkand');
    await page.getByRole('radio', { name: '中文' }).check({ force: true });
    await expect(page.getByRole('navigation').getByText('故事')).toBeVisible();
    const fonts = await page.evaluate(() =>
      document.fonts.load('16px "Noto Sans SC Variable"', '撒'),
    );
    expect(fonts.length).toBe(1);

    await page.getByRole('button', { name: '故事', exact: true }).click();
    await page.getByRole('button', { name: /^我们是谁/ }).click();
    await page.locator('footer').getByRole('button', { name: '演示' }).click();
    const screen = page.locator('[data-presenting="true"]');
    await expect(screen).toBeVisible();
    await atlas.waitUntilIdle();
    await page.keyboard.press('PageDown');
    await atlas.waitUntilIdle();
    const presenter = await page.context().newPage();
    await presenter.goto('./?window=presenter');
    await expect(presenter.locator('body')).toContainText('2');
    await presenter.close();
    await page.keyboard.press('Escape');
    await page.goto(OWN_DATA);
    await atlas.waitUntilIdle();
    await expect(page.getByText('edition tiny-1')).toBeAttached();
  } finally {
    await watched.close();
    server.close();
    await rm(root, { recursive: true });
  }
});

test('one file carries the whole atlas: it opens from a disk, presents, and leads a second window', async ({
  browser,
}) => {
  test.slow();
  const folder = await mkdtemp(join(tmpdir(), 'atlas on a stick '));
  const { status, stderr } = spawnSync('node', ['scripts/build-file.mjs', folder], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build of one file failed: ${stderr}`);
  const file = pathToFileURL(join(folder, 'union-atlas.html')).href;
  const watched = await openWatchedPage(browser, file, { offline: true, ...SMALL });
  const { page } = watched;
  page.setDefaultTimeout(30_000);
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith('file:')) asked.push(request.url().replace(/[?#].*/, ''));
  });
  try {
    const atlas = new AppDriver(page);
    await page.goto(`${file}#lang=zh&theme=light&ws=layout`);
    await atlas.waitUntilIdle();
    await expect(page.getByText('1,548').first()).toBeVisible();
    await page.getByRole('radio', { name: 'EN' }).check({ force: true });
    await page.getByRole('button', { name: 'Stories' }).click();
    await page.getByRole('button', { name: /^How green are we/ }).click();
    await page.locator('footer').getByRole('button', { name: 'Present' }).click();
    await atlas.waitUntilIdle();
    const opens = page.waitForEvent('popup');
    await page.keyboard.press('s');
    const presenter = await opens;
    await expect(presenter.getByRole('status').filter({ hasText: /^Scene 1 of/ })).toBeVisible();
    await presenter.keyboard.press('PageDown');
    await expect(page.getByText(/^Scene 2 of \d+$/)).toBeVisible();
    await atlas.waitUntilIdle();
    expect([...new Set(asked)]).toEqual([file]);
    expect(watched.takeComplaints()).toEqual([]);
  } finally {
    await watched.close();
    await rm(folder, { recursive: true });
  }
});
