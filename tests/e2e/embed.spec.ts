import { deflateRawSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './atlas.fixture.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** A story in an address. */
function packed(story: object): string {
  return deflateRawSync(JSON.stringify(story)).toString('base64url');
}

const scene = (id: string, view: string) => ({
  id,
  view,
  mapPx: [800, 400],
  title: { en: `Scene ${id}` },
  text: { en: `**Words** of ${id}` },
});

test('a frame of another site shows map and legend, leads to the atlas, and keeps nothing', async ({
  atlas,
}) => {
  const { page } = atlas;
  await page.setViewportSize({ width: 800, height: 500 });
  const hash = 'ws=scores&lang=en&theme=light&map=2/30/70&drawer=ranking';
  await atlas.openAfresh(hash, '?embed');
  const address = page.url();
  await expect(page.getByRole('main', { name: 'Map' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Legend' })).toContainText('Ecological index');
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Drawer under the map' })).toHaveCount(0);

  await expect(page.getByRole('contentinfo')).toContainText(
    /^Edition 2026-1, method of the edition \([0-9a-f]{8}\)\. Sources: Natural Earth; GeoNames/,
  );

  const link = page.getByRole('link', { name: 'Open in Union Atlas' });
  await expect(link).toHaveAttribute('target', '_blank');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(link).toHaveAttribute('href', /\/#v=1&map=3\/30\/70&ws=scores.*&drawer=ranking/);
  await atlas.waitUntilIdle();
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  const kept = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
  ]);
  expect([page.url(), kept]).toEqual([address, [0, 0, 0]]);
});

test('a frame presents a story, and says so where it cannot', async ({ atlas }) => {
  const { page } = atlas;
  const story = {
    version: 2,
    id: 'short',
    title: { en: 'Short story' },
    changedAt: '2026-05-04T09:00:00+08:00',
    scenes: [scene('one', 'ws=links&map=2/30/70'), scene('two', 'ws=scores&map=3/40/70')],
  };
  const link = packed(story);
  await atlas.openAfresh(`lang=en&theme=dark&story=${link}`, '?embed');
  const words = page.getByRole('region', { name: 'Short story' });
  await expect(words.getByText('Scene 1 of 2')).toBeAttached();
  await expect(words.getByRole('strong')).toHaveText('Words');
  await expect(words.getByRole('button', { name: 'Previous scene' })).toBeDisabled();
  await words.getByRole('button', { name: 'Next scene' }).click();
  await expect(words.getByRole('heading')).toContainText('Scene two');
  await atlas.waitUntilIdle();
  await expect(page.getByRole('region', { name: 'Legend' })).toContainText('Ecological index');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  await atlas.openAfresh(`lang=en&theme=light&map=2/30/70&story=${link.slice(0, 40)}`, '?embed');
  await expect(page.getByRole('alert')).toHaveText('The story of this frame could not be read.');

  // One of the package is named by its id, in a frame and in the atlas that the frame leads to.
  await atlas.openAfresh('lang=zh&theme=light&story=how-green', '?embed');
  await expect(page.getByText('第 1 幅，共 11 幅')).toBeAttached();
  const named = await page.getByRole('link').first().getAttribute('href');
  expect(named).toMatch(/\/#lang=zh&theme=light&story=how-green$/);
  await page.setViewportSize({ width: 1280, height: 720 });
  await atlas.openAfresh(new URL(named ?? '').hash.slice(1).replace('zh', 'en'));
  await expect(page.getByRole('heading', { name: /^How green/ })).toBeVisible();
  await atlas.openAfresh('lang=en&theme=light&map=2/30/70');
});
