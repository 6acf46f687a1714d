import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { AppDriver } from './app-driver.ts';
import { expect, test } from './atlas.fixture.ts';

/** The page of the Data workspace. */
async function openData(atlas: AppDriver, hash = '') {
  await atlas.open(`ws=data&lang=en&theme=light${hash}`);
  return atlas.page.getByRole('main');
}

/** Text of the file that a press of the button hands out. */
async function downloadedText(atlas: AppDriver, name: string): Promise<string> {
  const arrives = atlas.page.waitForEvent('download');
  await atlas.page.getByRole('button', { name, exact: true }).click();
  return readFile(await (await arrives).path(), 'utf8');
}

test('the page says what the atlas stands on: every file with rows, years, levels, coverage and checksum', async ({
  atlas,
}) => {
  await atlas.openAfresh('lang=en');
  const main = await openData(atlas);
  await expect(main).toContainText('400 cities · 37 indicators · 12,339 values');
  const values = main.getByRole('row', { name: /indicators\.csv/ });
  for (const words of ['12,339', '2006–2024', 'country', '400 cities', 'matches']) {
    await expect(values).toContainText(words);
  }
  const villages = main.getByRole('row', { name: /jincheng\/villages\.csv/ });
  await expect(villages).toContainText('1,729');
  await expect(villages).toContainText('schematic 1,681');
  await expect(villages).toContainText('matches');
  const projects = main.getByRole('row', { name: /links\/projects\.csv/ });
  await expect(projects).toContainText('2000–2017');
  await expect(main).not.toContainText('not read yet');
});

test('the whole package comes in one archive that keeps its folders', async ({ atlas }) => {
  const main = await openData(atlas);
  const arrives = atlas.page.waitForEvent('download');
  await main.getByRole('button', { name: 'All files as ZIP' }).click();
  const download = await arrives;
  expect(download.suggestedFilename()).toMatch(/^union-atlas-.+\.zip$/);
  const files = unzipSync(await readFile(await download.path()));
  const description = JSON.parse(strFromU8(files['datapackage.json'] ?? new Uint8Array())) as {
    resources: { path: string }[];
  };
  expect(description.resources.length).toBeGreaterThan(30);
  expect(Object.keys(files).sort()).toEqual(
    ['datapackage.json', ...description.resources.map(({ path }) => path)].sort(),
  );
});

test('every file of the package can be downloaded from beside the page', async ({ atlas }) => {
  const main = await openData(atlas);
  const href = await main
    .getByRole('link', { name: 'Download links/air.csv' })
    .getAttribute('href');
  expect(href).toBe('./data/links/air.csv');
});

test('sources are found by text and by what their licence asks', async ({ atlas }) => {
  const main = await openData(atlas);
  await expect(main).toContainText('79 of 79 sources');
  await main.getByRole('searchbox', { name: 'Find in the sources' }).fill('gapminder');
  await expect(main).toContainText('1 of 79 sources');
  await main.getByText('Gapminder Systema Globalis', { exact: false }).first().click();
  await expect(main).toContainText('Free to reuse and to publish, with credit.');
  await main.getByRole('checkbox', { name: /Restricted/ }).focus();
  await atlas.page.keyboard.press('Space');
  await expect(main).toContainText('No source matches');
  await main.getByRole('button', { name: 'Show all sources' }).click();
  await expect(main).toContainText('79 of 79 sources');
});

test('exports hold the cities that pass the filters, each value with its source and licence', async ({
  atlas,
}) => {
  const main = await openData(atlas, '&country=KAZ');
  await expect(main).toContainText(/\d+ of the 400 cities pass the filters/);
  const cities = await downloadedText(atlas, 'Cities, CSV');
  const [head = '', ...rows] = cities.trim().split('\r\n');
  expect(head.split(',')).toEqual(
    expect.arrayContaining(['id', 'index_0_100', 'completeness_0_1', 'value_licence_classes']),
  );
  expect(rows.every((row) => row.startsWith('kz-'))).toBe(true);

  const { features } = JSON.parse(await downloadedText(atlas, 'Cities, GeoJSON'));
  expect(features.map((feature: { id: string }) => feature.id)).toEqual(
    rows.map((row) => row.split(',')[0]),
  );

  const values = await downloadedText(atlas, 'Values, CSV');
  expect(values.split('\r\n')[0]).toBe(
    '\uFEFFcity_id,city_en,city_zh,indicator_id,indicator_en,indicator_zh,value,unit_en,unit_zh,year,level,source_id,source_title,licence,licence_class',
  );
});

test('a click in the picture finds the city in the table', async ({ atlas }) => {
  const main = await openData(atlas);
  const picture = main.getByRole('img', { name: /Picture of 400 cities by 8 requirements/ });
  await picture.scrollIntoViewIfNeeded();
  const box = await picture.boundingBox();
  if (!box) throw new Error('The picture has no box');
  await picture.click({ position: { x: box.width / 2, y: box.height - 2 } });
  const table = main.getByRole('table', { name: 'Points present by city and requirement' });
  await expect(table.locator('tr[data-selected="true"]')).toBeVisible();
});
