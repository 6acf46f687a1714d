import type { AppDriver } from './app-driver.ts';
import { expect, test } from './atlas.fixture.ts';
import { KeyboardReader } from './keyboard-driver.ts';

const WORLD = 'lang=en&theme=light&map=1.2/20/60';

/** Opens the view and gives a reader whose next Tab is the first. */
async function arrive(atlas: AppDriver, hash: string): Promise<KeyboardReader> {
  await atlas.open(hash);
  const reader = new KeyboardReader(atlas);
  await reader.startOver();
  return reader;
}

function button(atlas: AppDriver, name: string | RegExp) {
  return atlas.page.getByRole('button', { name, exact: true });
}

function radio(atlas: AppDriver, name: string) {
  return atlas.page.getByRole('radio', { name, exact: true });
}

function checkbox(atlas: AppDriver, name: string | RegExp) {
  return atlas.page.getByRole('checkbox', { name });
}

function shownCities(atlas: AppDriver) {
  return atlas.page.getByText(/^[\d,]+ of 400 cities$/);
}

test('Cities by keyboard: search in two languages, a sector, the list, the inspector, Back', async ({
  atlas,
}) => {
  const reader = await arrive(atlas, WORLD);
  const { page } = atlas;
  await reader.walkTo(button(atlas, 'Skip to the panel'));
  await reader.press('Enter');
  await reader.expectOn(page.getByRole('complementary', { name: 'Cities: filters and settings' }));

  const search = page.getByRole('combobox', { name: /^Search/ });
  await reader.press('/');
  await reader.expectOn(search);
  await reader.write('almaty');
  await expect(page.getByRole('option').first()).toContainText('Almaty');
  await reader.press('ArrowDown', 'Enter');
  expect(atlas.addressField('city')).toBe('kz-almaty');
  await reader.write('塔什干');
  await expect(page.getByRole('option').first()).toContainText('Tashkent');
  await reader.press('ArrowDown', 'Enter');
  expect(atlas.addressField('city')).toBe('uz-tashkent');
  await expect(atlas.inspector().getByRole('heading', { name: /Tashkent/ })).toBeVisible();

  await reader.walkTo(button(atlas, 'Close Tashkent'));
  await reader.press('Enter');
  await expect(atlas.inspector()).toHaveCount(0);
  await reader.expectOn(search);

  const energy = page.getByRole('group', { name: 'Sectors' }).getByRole('checkbox').nth(1);
  await reader.walkTo(energy);
  await reader.press('Space');
  await expect(energy).toBeChecked();
  await expect(energy).toBeFocused();
  await expect(shownCities(atlas)).not.toHaveText('400 of 400 cities');

  await reader.walkTo(radio(atlas, 'Filters'), 'Shift+Tab');
  await reader.press('ArrowRight');
  await reader.expectOn(radio(atlas, 'List'));
  const list = page.getByRole('listbox', { name: 'Shown cities' });
  await reader.walkTo(list);
  await reader.press('ArrowDown', 'ArrowDown');
  const third = page.locator(`[id="${await list.getAttribute('aria-activedescendant')}"]`);
  await expect(third).toHaveAttribute('aria-posinset', '3');
  const id = await third.getAttribute('data-city-id');
  await reader.press('Enter');
  expect(atlas.addressField('city')).toBe(id);
  await reader.expectOn(list);

  await reader.walkTo(atlas.inspector().getByRole('button', { name: /^Unpin/ }));
  await reader.press('Escape');
  await reader.press('Escape');
  await expect(atlas.inspector()).toHaveCount(0);
  await reader.expectOn(list);
  await atlas.goBack();
  expect(atlas.addressField('city')).toBe(id);
});

test('Scores by keyboard: colour, a weight, the ranking, a pinned city', async ({ atlas }) => {
  const reader = await arrive(atlas, WORLD);
  const { page } = atlas;
  await reader.press('2');
  await reader.expectOn(page.getByRole('complementary', { name: 'Scores: filters and settings' }));
  const colour = page.getByRole('combobox', { name: 'Colour the map by' });
  await reader.walkTo(colour);
  await reader.press('R', '6');
  await expect(colour).toHaveValue('requirement:6');
  await expect(page.getByRole('region', { name: 'Legend' })).toContainText('Heritage & identity');

  const weight = page.getByRole('slider', { name: /^R3 / });
  await reader.walkTo(weight);
  await reader.expectVisibleChange(weight);
  const before = Number(await weight.inputValue());
  await reader.press('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');
  expect(Number(await weight.inputValue())).toBe(before + 2);
  await expect(page.getByText('Your method:')).toBeVisible();
  await reader.walkTo(button(atlas, 'Edition weights'), 'Shift+Tab');
  await reader.press('Enter');
  expect(atlas.addressField('w')).toBeNull();
  await reader.expectOn(weight);

  const opener = button(atlas, 'Ranking');
  await reader.walkTo(opener);
  await reader.press('Enter');
  await reader.expectOn(opener);
  const table = page.getByRole('table', { name: /^Ranking by R6/ });
  const top = table.locator('tr[aria-rowindex="2"]');
  await reader.walkTo(top);
  await reader.press('ArrowDown', 'PageDown', 'Home', 'ArrowDown');
  const second = table.locator('tr[aria-rowindex="3"]');
  await reader.expectOn(second);
  await reader.press('Enter');
  expect(atlas.addressField('city')).toBe(await second.getAttribute('data-city-id'));
  await expect(second).toHaveAttribute('aria-current', 'true');
  await reader.expectOn(second);

  await reader.walkTo(button(atlas, 'Close the ranking'), 'Shift+Tab');
  await reader.press('Enter');
  await expect(table).toHaveCount(0);
  await reader.expectOn(opener);
});

test('Links by keyboard: a kind, a sector, the links of one city, the table and its sources', async ({
  atlas,
}) => {
  const reader = await arrive(atlas, `${WORLD}&ws=links`);
  const { page } = atlas;
  const count = page.getByText(/recorded links (between member cities|of Almaty)/);
  const all = await count.textContent();
  const air = checkbox(atlas, /^Air, non-stop/);
  await reader.walkTo(air);
  await reader.press('Space');
  await expect(air).not.toBeChecked();
  await expect(count).not.toHaveText(all ?? '');
  await reader.press('Space');
  await expect(count).toHaveText(all ?? '');

  const tourism = page
    .getByRole('group', { name: 'Sectors' })
    .locator('input[value="vacation_tourism"]');
  await reader.walkTo(tourism);
  await reader.press('Space');
  await expect(count).not.toHaveText(all ?? '');

  await reader.press('Control+k');
  await reader.write('almaty');
  await expect(page.getByRole('option').first()).toContainText('Almaty');
  await reader.press('Enter');
  await reader.walkTo(radio(atlas, 'Between members'));
  await reader.press('ArrowRight');
  await reader.expectOn(radio(atlas, 'Of Almaty'));
  expect(atlas.addressField('scope')).toBe('city');
  await expect(count).toHaveText(/recorded links of Almaty/);

  await reader.walkTo(button(atlas, 'Clear filters'), 'Shift+Tab');
  await reader.press('Enter');
  await expect(tourism).not.toBeChecked();
  await reader.expectOn(count);

  await reader.walkTo(radio(atlas, 'Filters'), 'Shift+Tab');
  await reader.press('ArrowRight');
  const table = page.getByRole('table', { name: /^Recorded links/ });
  await reader.walkTo(table.locator('tr[aria-rowindex="2"]'));
  await reader.press('ArrowDown');
  const second = table.locator('tr[aria-rowindex="3"]');
  await reader.expectOn(second);
  await expect(table.getByRole('columnheader', { name: 'Source' })).toBeVisible();
  await expect(second.getByRole('cell').last()).toHaveText(/\w{4}/);
  const camera = atlas.addressField('map');
  await reader.press('Enter');
  await expect.poll(() => atlas.addressField('map')).not.toBe(camera);
  await reader.expectOn(second);
});

test('Layout by keyboard: a layer, the flight, the tables, a township', async ({ atlas }) => {
  const reader = await arrive(atlas, 'lang=en&theme=light&ws=layout&map=2/30/100');
  const { page } = atlas;
  const panel = page.getByRole('complementary', { name: 'Layout: filters and settings' });
  const ring = checkbox(atlas, 'Ring: Taihang No. 1');
  await reader.walkTo(ring);
  await reader.press('Space');
  await expect(ring).not.toBeChecked();
  expect(atlas.addressField('off')).toBe('ring');

  const fly = panel.getByRole('button', { name: 'Fly to Jincheng' });
  await reader.walkTo(fly);
  await reader.press('Enter');
  await expect.poll(() => Number(atlas.addressField('map')?.split('/')[0])).toBeGreaterThan(6.5);
  await reader.expectOn(fly);

  const tables = panel.getByRole('button', { name: 'Tables' });
  await reader.walkTo(tables);
  await reader.press('Enter');
  const counties = page.getByRole('tab', { name: /^Counties/ });
  await reader.walkTo(counties);
  await reader.press('ArrowRight');
  await reader.expectOn(page.getByRole('tab', { name: 'Townships 77', selected: true }));
  const table = page.getByRole('table', { name: 'Townships of the layout' });
  await reader.walkTo(table.locator('tr[aria-rowindex="2"]'));
  await reader.press('ArrowDown');
  const second = table.locator('tr[aria-rowindex="3"]');
  await reader.expectOn(second);
  await reader.press('Enter');
  await expect.poll(() => Number(atlas.addressField('map')?.split('/')[0])).toBeGreaterThan(8.9);
  await expect(second).toHaveAttribute('aria-current', 'true');
  await reader.walkTo(button(atlas, 'Close the tables'), 'Shift+Tab');
  await reader.press('Enter');
  await expect(table).toHaveCount(0);
  await reader.expectOn(tables);
});

test('Data by keyboard: the coverage table, a source, a download', async ({ atlas }) => {
  const reader = await arrive(atlas, 'lang=en&theme=light');
  const { page } = atlas;
  await reader.press('5');
  const main = page.getByRole('main');
  await reader.expectOn(main);
  await reader.expectVisibleChange(main);
  await reader.walkTo(main.getByRole('button', { name: 'Coverage', exact: true }));
  await reader.press('Enter');
  await reader.expectOn(main.getByRole('heading', { name: 'Coverage', exact: true }));

  const table = main.getByRole('table', { name: 'Points present by city and requirement' });
  await reader.walkTo(table.locator('tr[aria-rowindex="2"]'));
  await reader.press('End', 'ArrowUp');
  const last = table.locator('tr[aria-rowindex="400"]');
  await reader.expectOn(last);
  await expect(last).toBeInViewport();
  await reader.press('Enter');
  await expect(last).toHaveAttribute('aria-current', 'true');
  const name = await last.getByRole('cell').first().textContent();
  await reader.walkTo(main.getByRole('button', { name: `Open ${name}` }));

  await reader.walkTo(main.getByRole('searchbox', { name: 'Find in the sources' }));
  await reader.write('gapminder');
  await expect(main).toContainText('1 of 79 sources');
  const source = main.locator('summary').filter({ hasText: 'Gapminder Systema Globalis' });
  await reader.walkTo(source);
  await reader.press('Enter');
  await expect(main).toContainText('Free to reuse and to publish, with credit.');

  const download = main.getByRole('button', { name: 'Cities, CSV', exact: true });
  await reader.walkTo(download);
  const arrives = page.waitForEvent('download');
  await reader.press('Enter');
  expect((await arrives).suggestedFilename()).toMatch(/\.csv$/);
  await reader.expectOn(download);
});

test('the list of keys keeps the focus inside and gives it back', async ({ atlas }) => {
  const reader = await arrive(atlas, WORLD);
  const help = button(atlas, 'Help');
  await reader.walkTo(help);
  await reader.press('Enter');
  const dialog = atlas.page.getByRole('dialog', { name: 'Keyboard' });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Close' })).toBeFocused();
  await reader.press('Tab', 'Tab', 'Tab', '3');
  expect(atlas.addressField('ws')).toBeNull();
  expect(
    await help.evaluate((element) => element === document.activeElement),
    'the page behind waits',
  ).toBe(false);
  await reader.press('Escape');
  await expect(dialog).toBeHidden();
  await reader.expectOn(help);
});

test('Tab goes through the whole page and comes round again', async ({ atlas }) => {
  const reader = await arrive(atlas, `${WORLD}&ws=scores&drawer=ranking&city=kz-almaty`);
  const first = button(atlas, 'Skip to the panel');
  await reader.walkTo(first);
  for (const next of [
    atlas.page.getByRole('combobox', { name: /^Search/ }),
    button(atlas, 'Export'),
    button(atlas, 'Help'),
    atlas.page.getByRole('combobox', { name: 'Colour the map by' }),
    atlas.page.getByRole('region', { name: 'Map', exact: true }),
    button(atlas, 'Zoom in'),
    button(atlas, 'Close the ranking'),
    button(atlas, 'Close Almaty'),
    first,
  ]) {
    await reader.walkTo(next);
  }
  const map = atlas.page.getByRole('region', { name: 'Map', exact: true });
  await reader.walkTo(map);
  await reader.expectVisibleChange(map);
});
