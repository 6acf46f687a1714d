import type { AppDriver } from './app-driver.ts';
import { expect, test } from './atlas.fixture.ts';
import { PAGE_OPTIONS } from './playwright-helper.ts';

test.beforeEach(async ({ atlas }) => {
  await atlas.page.setViewportSize({ width: 390, height: 844 });
});

test.afterEach(async ({ atlas }) => {
  await atlas.page.setViewportSize(PAGE_OPTIONS.viewport);
});

function sheet(atlas: AppDriver, name: string) {
  return atlas.page.getByRole('region', { name, exact: true });
}

/** Share of the window's height that the sheet takes. */
async function height01(atlas: AppDriver, name: string): Promise<number> {
  const box = await sheet(atlas, name).boundingBox();
  return (box?.height ?? 0) / 844;
}

test('a phone: filters in the sheet, a city of the list, its page in the sheet, the legend, Back', async ({
  atlas,
}) => {
  const FILTERS = 'Cities: filters and settings';
  const { page } = atlas;
  await atlas.open('lang=en&theme=light&map=1.2/20/60');
  expect(await height01(atlas, FILTERS)).toBeLessThan(0.25);

  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await expect.poll(() => height01(atlas, FILTERS)).toBeGreaterThan(0.35);
  await sheet(atlas, FILTERS).getByRole('button', { name: 'Full height' }).click();
  await expect.poll(() => height01(atlas, FILTERS)).toBeGreaterThan(0.7);
  await atlas.toggleSector('agriculture');
  await expect(page.getByText(/^\d\d of 400 cities$/)).toBeVisible();

  await sheet(atlas, FILTERS).getByRole('radio', { name: 'List' }).check();
  const second = page.getByRole('listbox', { name: 'Shown cities' }).getByRole('option').nth(1);
  const id = await second.getAttribute('data-city-id');
  await second.click();
  await atlas.waitUntilIdle();
  expect(atlas.addressField('city')).toBe(id);
  await expect(sheet(atlas, 'Inspector').getByRole('heading', { level: 2 })).toBeVisible();
  await expect(sheet(atlas, FILTERS)).toHaveCount(0);

  await sheet(atlas, 'Inspector').getByRole('button', { name: 'Show less' }).click();
  await expect.poll(() => height01(atlas, 'Inspector')).toBeLessThan(0.25);
  const legend = page.getByRole('region', { name: 'Legend' });
  await expect(legend).toHaveCount(0);
  await page.getByRole('button', { name: 'Legend' }).click();
  await expect(legend).toContainText('Agriculture');
  await page.getByRole('button', { name: 'Hide the legend' }).click();
  await expect(legend).toHaveCount(0);

  await page.getByRole('button', { name: /^Remove Agricult/ }).click();
  await atlas.waitUntilIdle();
  expect(atlas.addressField('sec')).toBeNull();
  await atlas.goBack();
  expect(atlas.addressField('sec')).toBe('agriculture');
  await atlas.goBack();
  expect(atlas.addressField('city')).toBeNull();
  await expect(sheet(atlas, FILTERS)).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('a phone: workspaces in the bar, the rest in the menu', async ({ atlas }) => {
  const { page } = atlas;
  await atlas.open('lang=en&theme=light&map=1.2/20/60');
  await atlas.chooseWorkspace('Scores');
  await expect(sheet(atlas, 'Scores: filters and settings')).toBeVisible();
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('menuitem', { name: 'Data' }).click();
  await expect(page.getByRole('main').getByRole('heading', { name: 'Coverage' })).toBeVisible();
  await atlas.goBack();
  await expect(sheet(atlas, 'Scores: filters and settings')).toBeVisible();
});
