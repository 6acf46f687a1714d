import { activeCitiesBySector, citiesActiveIn } from '../support/active-cities.ts';
import type { AppDriver } from './app-driver.ts';
import { expect, test } from './atlas.fixture.ts';

const ENERGY = 'energy_exploration';
const INFRASTRUCTURE = 'infrastructure_construction';

/** The line that says how many cities are shown. */
function shownLine(atlas: AppDriver) {
  return atlas.page.getByText(/^[\d,]+ of [\d,]+ cities$/);
}

/** Number on the chip of each sector, by sector id. */
async function countsOnChips(atlas: AppDriver): Promise<Record<string, number>> {
  const boxes = atlas.page.getByRole('group', { name: 'Sectors' }).getByRole('checkbox');
  const counts = await boxes.evaluateAll((inputs) =>
    inputs.map((input) => [
      input.getAttribute('value') ?? '',
      Number(/\d+$/.exec(input.parentElement?.textContent?.trim() ?? '')?.[0]),
    ]),
  );
  return Object.fromEntries(counts);
}

/** Where the canvas of the map has its centre on the page. */
async function mapCentre({ page }: AppDriver): Promise<{ x: number; y: number }> {
  const canvas = page.locator('canvas.maplibregl-canvas');
  // The canvas takes the room of a panel that has closed a moment after the panel.
  await expect
    .poll(() =>
      canvas.evaluate(
        (element) => element.clientWidth - (element.closest('.maplibregl-map')?.clientWidth ?? 0),
      ),
    )
    .toBe(0);
  const box = await canvas.boundingBox();
  if (!box) throw new Error('The map has no canvas');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('two sectors, any and all of them, count what the records say', async ({ atlas }) => {
  await atlas.open('lang=en&theme=light&map=1.2/20/60');
  const everywhere = Object.fromEntries(
    [...activeCitiesBySector()].map(([id, cities]) => [id, cities.size]),
  );
  await expect(shownLine(atlas)).toHaveText('400 of 400 cities');
  expect(await countsOnChips(atlas)).toEqual(everywhere);

  await atlas.toggleSector(ENERGY);
  await atlas.toggleSector(INFRASTRUCTURE);
  const any = citiesActiveIn([ENERGY, INFRASTRUCTURE], 'any').size;
  await expect(shownLine(atlas)).toHaveText(`${any} of 400 cities`);
  expect(await countsOnChips(atlas)).toEqual(everywhere);

  await atlas.page.getByRole('radio', { name: 'all of' }).check();
  await atlas.waitUntilIdle();
  const all = citiesActiveIn([ENERGY, INFRASTRUCTURE], 'all').size;
  await expect(shownLine(atlas)).toHaveText(`${all} of 400 cities`);

  await atlas.goBack();
  await expect(shownLine(atlas)).toHaveText(`${any} of 400 cities`);
  await atlas.clearFilters();
  await expect(shownLine(atlas)).toHaveText('400 of 400 cities');
  await expect(atlas.page.getByRole('button', { name: 'Clear filters' })).toHaveCount(0);
  await atlas.goBack();
  await expect(shownLine(atlas)).toHaveText(`${any} of 400 cities`);
});

test('no city left: the panel names the filter that does it and removes it', async ({ atlas }) => {
  await atlas.open('lang=en&theme=light&map=1.2/20/60&country=KAZ&q=istanbul');
  await expect(shownLine(atlas)).toHaveText('0 of 400 cities');
  const remove = atlas.page.getByRole('button', { name: 'Remove “Name contains”' });
  await expect(atlas.page.getByText(/^Without “Name contains” there are \d+\.$/)).toBeVisible();
  await remove.click();
  await atlas.waitUntilIdle();
  expect(atlas.addressField('q')).toBeNull();
  await expect(shownLine(atlas)).toHaveText(/^[1-9]\d* of 400 cities$/);
});

test('a Chinese name and the keyboard find a city, pin it and fly there', async ({ atlas }) => {
  await atlas.open('lang=en&theme=light&map=1.2/20/-60');
  const field = atlas.page.getByRole('combobox', { name: 'Search' });
  await field.focus();
  await atlas.page.keyboard.insertText('阿拉木图');
  await expect(atlas.page.getByRole('option').first()).toContainText('Almaty');
  await atlas.page.keyboard.press('ArrowDown');
  await atlas.page.keyboard.press('Enter');
  await atlas.waitUntilIdle();
  expect(atlas.addressField('city')).toBe('kz-almaty');
  await expect(atlas.inspector()).toContainText('Almaty');
  const [zoom, lat, lng] = (atlas.addressField('map') ?? '').split('/').map(Number);
  expect(zoom).toBeGreaterThan(1.2);
  expect(Math.abs((lat ?? 0) - 43.25)).toBeLessThan(10);
  expect(Math.abs((lng ?? 0) - 76.93)).toBeLessThan(15);
});

test('a click on the map pins the city under it, also when it is held', async ({ atlas }) => {
  await atlas.open('lang=en&theme=light&map=7/43.25/76.92');
  const { x, y } = await mapCentre(atlas);
  await atlas.page.mouse.move(x, y);
  await expect(atlas.page.locator('[data-tooltip="city"]')).toContainText('Almaty');
  await atlas.page.mouse.click(x, y, { delay: 600 });
  await expect(atlas.inspector()).toContainText('Almaty');
  await atlas.waitUntilIdle();
  expect(atlas.addressField('city')).toBe('kz-almaty');
});

test('the list drives the map without a mouse', async ({ atlas }) => {
  await atlas.open('lang=en&theme=light&map=1.2/20/60&country=KAZ');
  const cities = atlas.page.getByRole('radio', { name: 'List' });
  await cities.focus();
  await atlas.page.keyboard.press('Space');
  const list = atlas.page.getByRole('listbox', { name: 'Shown cities' });
  await list.focus();
  await atlas.page.keyboard.press('ArrowDown');
  const active = await list.getAttribute('aria-activedescendant');
  const second = atlas.page.locator(`[id="${active}"]`);
  await expect(second).toHaveAttribute('aria-posinset', '2');
  const id = await second.getAttribute('data-city-id');
  await atlas.page.keyboard.press('Enter');
  await atlas.waitUntilIdle();
  expect(atlas.addressField('city')).toBe(id);
});

test('the table stands for the map: sorted, complete, and handed out as CSV', async ({ atlas }) => {
  await atlas.open('lang=en&theme=light&map=1.2/20/60&country=KAZ&drawer=table');
  const table = atlas.page.getByRole('table', { name: /^Cities that match the filters/ });
  const [shown] = ((await shownLine(atlas).textContent()) ?? '').split(' ');
  await expect(table).toHaveAttribute('aria-rowcount', String(Number(shown) + 1));
  await table.getByRole('button', { name: 'City' }).click();
  const names = await table.locator('tr[data-city-id] td:first-child').allTextContents();
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));

  const download = atlas.page.waitForEvent('download');
  await atlas.page.getByRole('button', { name: 'Download CSV' }).click();
  const file = await (await download).createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of file) chunks.push(Buffer.from(chunk));
  const rows = Buffer.concat(chunks).toString('utf8').split('\r\n');
  expect(rows).toHaveLength(Number(shown) + 1);
  expect(rows[0]).toMatch(/^\uFEFFid,name_en,name_zh,/);
});
