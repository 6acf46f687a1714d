import type { AppDriver } from './app-driver.ts';
import { expect, test } from './atlas.fixture.ts';
import { openWatchedPage } from './playwright-helper.ts';
import { serveTinyPackage, TINY_QUERY, tinyText } from './tiny-package.ts';

/** What the page that stands in place of the atlas says. */
function errorPage(atlas: AppDriver) {
  return atlas.page.getByRole('main').getByRole('alert');
}

/** Opens the tiny package with some files replaced and expects each of the sentences on the page. */
async function expectProblem(
  atlas: AppDriver,
  changes: Readonly<Record<string, string | null>>,
  sentences: readonly string[],
): Promise<void> {
  await serveTinyPackage(atlas.page, changes);
  await atlas.openBroken(TINY_QUERY);
  const page = errorPage(atlas);
  await expect(page.getByRole('heading', { name: 'The data could not be opened' })).toBeVisible();
  for (const sentence of sentences) await expect(page).toContainText(sentence);
}

test('a whole package opens through ?data=, and its Data page counts it', async ({ atlas }) => {
  await serveTinyPackage(atlas.page);
  await atlas.openAfresh('ws=data', TINY_QUERY);
  const main = atlas.page.getByRole('main');
  await expect(main).toContainText('Tiny package, version 1.0');
  await expect(main).toContainText('No problem in 7 files');
  await expect(main).toContainText('3 cities · 2 indicators · 5 values · 3 links');
});

test.describe('a package that is not there', () => {
  test.use({ expectedComplaints: [/404/] });

  test('names the file that could not be read, and opens the published data instead', async ({
    atlas,
  }) => {
    await expectProblem(atlas, { 'datapackage.json': null }, [
      'datapackage.json',
      'The file could not be read: the server answered 404.',
      'Check that the file is there',
    ]);
    await atlas.page.getByRole('button', { name: 'Open the published data' }).click();
    await atlas.waitUntilIdle();
    expect(new URL(atlas.page.url()).search).toBe('');
  });

  test('names a listed file that is missing', async ({ atlas }) => {
    await expectProblem(atlas, { 'links.csv': null }, [
      'links.csv',
      'The file could not be read: the server answered 404.',
    ]);
  });
});

test('a package of another origin is refused before anything is asked of it', async ({ atlas }) => {
  await atlas.openBroken('?data=https://example.org/datapackage.json');
  await expect(errorPage(atlas)).toContainText(
    'The data package lies on https://example.org, the page on',
  );
  await expect(errorPage(atlas)).toContainText('Copy the package beside the atlas');
});

test('an address that is none is named, and the published data are one press away', async ({
  atlas,
}) => {
  for (const address of ['http://[', 'https://', 'javascript:alert(1)']) {
    await atlas.openBroken(`?data=${address}`);
    await expect(errorPage(atlas)).toContainText(
      'The address of the data package cannot be understood.',
    );
    await expect(errorPage(atlas)).toContainText(address);
  }
  await atlas.page.getByRole('button', { name: 'Open the published data' }).click();
  await atlas.waitUntilIdle();
});

test('broken JSON is shown with its line', async ({ atlas }) => {
  const sectors = tinyText('sectors.json').replace('"agriculture",', '"agriculture"');
  await expectProblem(atlas, { 'sectors.json': sectors }, ['sectors.json', 'line 5']);
});

test('coordinates of a projected system name the city and the system to use', async ({ atlas }) => {
  const cities = tinyText('cities.geojson').replace('[76.92861,43.25667]', '[8563654,5356152]');
  await expectProblem(atlas, { 'cities.geojson': cities }, [
    'cities.geojson',
    'kz-almaty',
    '8563654, 5356152 are not degrees',
    'EPSG:4326',
  ]);
});

test('a repeated id, an unknown sector and a wrong number are listed together', async ({
  atlas,
}) => {
  const cities = tinyText('cities.geojson').replace('"ke-nairobi"', '"kz-almaty"');
  const links = tinyText('links.csv').replace('2009,cultural_exchange', '2009,folk_dance');
  const values = tinyText('indicators.csv').replace('42.5', '42,5x'.replace(',', ''));
  await expectProblem(
    atlas,
    { 'cities.geojson': cities, 'links.csv': links, 'indicators.csv': values },
    ['cities.geojson', 'kz-almaty', 'links.csv', 'row 2', 'folk_dance', 'indicators.csv', '425x'],
  );
});

test('a package without a required file says which', async ({ atlas }) => {
  const description = JSON.parse(tinyText('datapackage.json'));
  const resources = description.resources.filter(
    (resource: { name: string }) => resource.name !== 'edition',
  );
  await expectProblem(
    atlas,
    { 'datapackage.json': JSON.stringify({ ...description, resources }) },
    [
      'The package lists no resource edition.',
      'Add the file and a resource with the name edition.',
    ],
  );
});

test('every sentence about a broken package is Chinese on a Chinese page', async ({ atlas }) => {
  const sectors = tinyText('sectors.json').replace('"name_en": "Agriculture"', '"name_en": 5');
  const values = tinyText('indicators.csv').replace('42.5', 'many');
  await serveTinyPackage(atlas.page, { 'sectors.json': sectors, 'indicators.csv': values });
  await atlas.openBroken(`${TINY_QUERY}#lang=zh`);
  const page = errorPage(atlas);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('无法打开数据');
  await expect(page.getByRole('listitem')).toHaveText([
    /sectors\.json · \$\.sectors\[0\]\.name_en.*name_en 的值为 5。请写成用双引号括起的文本。/,
    /indicators\.csv · 第 \d 行.*value 的值为“many”，不是有效范围内的数值。请写以点作小数点的普通十进制数/,
  ]);
});

test('trying again opens the package once it is mended', async ({ atlas }) => {
  await expectProblem(atlas, { 'sectors.json': '{' }, ['sectors.json']);
  await serveTinyPackage(atlas.page);
  await atlas.page.getByRole('button', { name: 'Try again' }).click();
  await atlas.waitUntilIdle();
  await expect(errorPage(atlas)).toHaveCount(0);
});

test('an address with nonsense says what it left out and shows the map all the same', async ({
  atlas,
}) => {
  await atlas.openAfresh('v=1&ws=<script>&city=no-such-city&pop=9..&map=NaN/999/x&sec=%E0%A4%A');
  const notices = atlas.page.getByRole('status', { name: 'Notices' });
  for (const field of ['ws=%3Cscript%3E', 'pop=9..', 'map=NaN/999/x']) {
    await expect(notices).toContainText(`The address says “${field}”`);
    await notices.getByRole('button', { name: 'Dismiss' }).first().click();
  }
  await expect(notices).toContainText('“city=no-such-city”, which this data does not have');
  await expect(atlas.page.locator('canvas.maplibregl-canvas')).toBeVisible();
});

test('without WebGL the page says so, and the table of cities still opens', async ({
  browser,
  baseURL,
}) => {
  const { page, takeComplaints, close } = await openWatchedPage(browser, baseURL ?? '');
  await page.addInitScript(() => {
    const getContext = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      return kind.startsWith('webgl') ? null : Reflect.apply(getContext, this, [kind, ...rest]);
    } as typeof getContext;
  });
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('The map cannot be drawn here');
  await page.getByRole('button', { name: 'Open the table of cities' }).click();
  await expect(page.getByRole('table').first()).toBeVisible();
  expect(takeComplaints()).toEqual([]);
  await close();
});
