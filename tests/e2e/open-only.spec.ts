import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listenOnFreePort } from '../../scripts/serve.mjs';
import { AppDriver } from './app-driver.ts';
import { expect, openWatchedPage, playwrightTest as test } from './playwright-helper.ts';

/** Builds the atlas without restricted sources into a folder of its own. */
function buildOpenOnly(folder: string): void {
  const build = ['--no-install', 'vite', 'build', '--outDir', folder, '--emptyOutDir'];
  const { status, stderr } = spawnSync('npx', [...build, '--logLevel', 'error'], {
    env: { ...process.env, ATLAS_OPEN_ONLY: '1' },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The open build failed: ${stderr}`);
}

test('the build without restricted sources works like the other and says what it leaves out', async ({
  browser,
}) => {
  test.slow();
  const folder = await mkdtemp(join(tmpdir(), 'atlas-open-'));
  buildOpenOnly(folder);
  const { server, port } = await listenOnFreePort(folder, 4600);
  const { page, takeComplaints, close } = await openWatchedPage(
    browser,
    `http://localhost:${port}/`,
  );
  try {
    const atlas = new AppDriver(page);
    await atlas.open('lang=en&theme=light');
    await atlas.search('Almaty');
    await expect(atlas.inspector()).toContainText('Almaty');
    await atlas.chooseWorkspace('Scores');
    await atlas.chooseWorkspace('Links');
    await atlas.chooseWorkspace('Layout');
    await atlas.chooseWorkspace('Data');

    const main = page.getByRole('main');
    await expect(main).toContainText('400 cities · 37 indicators · 9,505 values');
    await expect(main).toContainText('0 institutes');
    await expect(main).toContainText('This copy leaves out 49 restricted sources');
    await expect(main.getByRole('checkbox', { name: /Restricted 0/ })).toBeAttached();
    await expect(main).toContainText('30 of 30 sources');
    await expect(main.getByText('World Health Organization')).toHaveCount(0);
    expect(takeComplaints()).toEqual([]);
  } finally {
    await close();
    server.close();
    await rm(folder, { recursive: true });
  }
});
