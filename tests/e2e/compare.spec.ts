import { readFile } from 'node:fs/promises';
import type { AppDriver } from './app-driver.ts';
import { expect, test } from './atlas.fixture.ts';

const SCORES = 'lang=en&theme=light&ws=scores&map=1.2/20/60';

/** The drawer under the map. */
function drawer(atlas: AppDriver) {
  return atlas.page.getByRole('region', { name: 'Drawer under the map' });
}

/** Opens the table under the chart of that heading and returns its rows, cell by cell. */
async function tableUnder(atlas: AppDriver, heading: string | RegExp): Promise<string[][]> {
  const part = drawer(atlas).getByRole('region', { name: heading });
  await part.scrollIntoViewIfNeeded();
  // By key: charts that come on screen below may still push the line away from under a pointer.
  await part.getByText('Show as table').press('Enter');
  const rows = part.getByRole('table').getByRole('row');
  await expect(rows.nth(1)).toBeVisible();
  const texts: string[][] = [];
  for (const row of await rows.all()) {
    texts.push(await row.locator('th, td').allTextContents());
  }
  return texts;
}

test('a city goes from its inspector into the comparison, with a second one from the search', async ({
  atlas,
}) => {
  await atlas.open(`${SCORES}&city=kz-almaty`);
  await atlas.inspector().getByRole('button', { name: 'Compare', exact: true }).click();
  await atlas.waitUntilIdle();
  const field = drawer(atlas).getByRole('combobox', { name: 'Add a city' });
  await field.fill('Jincheng');
  await atlas.page
    .getByRole('option', { name: /Jincheng/ })
    .first()
    .click();
  await expect(drawer(atlas).getByRole('listitem')).toHaveText([/Almaty/, /Jincheng/]);
  expect(atlas.addressField('cmp')).toBe('kz-almaty,cn-jincheng');
  await expect(drawer(atlas).getByRole('tab', { name: 'Compare 2' })).toHaveAttribute(
    'aria-selected',
    'true',
  );

  const bars = await tableUnder(atlas, 'Jincheng minus Almaty');
  const points = bars.slice(1).map(([, cell = '']) => Number(cell.replace('−', '-')));
  const sum = points.reduce((total, part) => total + part, 0);
  expect(bars.at(-1)?.[0]).toBe('Different coverage');
  // Index 51.2 against 47.2; nine parts are written with two digits each.
  expect(Math.abs(sum - 4)).toBeLessThan(0.2);

  await drawer(atlas).getByRole('button', { name: 'R5 Nature & environment', exact: true }).click();
  await atlas.waitUntilIdle();
  expect(atlas.addressField('by')).toBe('requirement:5');

  await drawer(atlas).getByRole('button', { name: 'Take Almaty out of the comparison' }).click();
  await expect(drawer(atlas).getByRole('listitem')).toHaveText([/Jincheng/]);
  expect(atlas.addressField('cmp')).toBe('cn-jincheng');
});

test('whom, which sides and which methods are compared is in the address, and Back undoes it', async ({
  atlas,
}) => {
  await atlas.open(
    `${SCORES}&drawer=compare&cmp=kz-almaty,cn-jincheng&ref=region&diff=reference,1&slope=edition,preset:critic`,
  );
  const choice = (name: string) => drawer(atlas).getByRole('combobox', { name, exact: true });
  await expect(choice('Reference')).toHaveValue('region');
  await expect(choice('minus')).toHaveValue('reference');
  // Far down: drawn when it comes into sight.
  await drawer(atlas).hover();
  await expect(async () => {
    await atlas.page.mouse.wheel(0, 1200);
    await expect(choice('to')).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(choice('From')).toHaveValue('edition');
  await expect(choice('to')).toHaveValue('preset:critic');

  await choice('Reference').selectOption('shown');
  await choice('to').selectOption('preset:equal');
  await expect.poll(() => atlas.addressField('slope')).toBe('edition,preset:equal');
  expect(atlas.addressField('ref')).toBe('shown');
  await atlas.goBack();
  await expect(choice('to')).toHaveValue('preset:critic');
  await atlas.goBack();
  await expect(choice('Reference')).toHaveValue('region');
  // The charts that came into sight go with the drawer.
  await atlas.open(SCORES);
});

test('peers fill the tray and are the reference, by name', async ({ atlas }) => {
  await atlas.open(`${SCORES}&drawer=compare&cmp=kz-almaty`);
  await drawer(atlas).getByRole('combobox', { name: 'Reference' }).selectOption('nearest');
  // A paragraph: the choices further down list names with commas too.
  const who = drawer(atlas)
    .getByRole('paragraph')
    .filter({ hasText: /^[^,]+(, [^,]+){9}$/ });
  await expect(who).toBeVisible();
  const peers = ((await who.textContent()) ?? '').split(', ');

  await drawer(atlas).getByRole('button', { name: 'Peers', exact: true }).click();
  await atlas.page.getByRole('menuitem', { name: /Compare Almaty with its likes/ }).click();
  await expect(drawer(atlas).getByRole('listitem')).toHaveCount(6);
  const names = await drawer(atlas).getByRole('listitem').getByRole('button').allTextContents();
  for (const peer of peers.slice(0, 5)) expect(names.join()).toContain(peer);
  await expect(drawer(atlas).getByText('More cities cannot be told apart')).toBeVisible();
});

test('the scatter plot follows the filters, and its rows can be taken away', async ({ atlas }) => {
  await atlas.open(`${SCORES}&drawer=scatter&cmp=ke-nairobi`);
  const plot = drawer(atlas).getByRole('img', { name: /^Scatter plot of Ecological index/ });
  await expect(plot).toHaveAccessibleName(/r = 0\.59, n = 364 shown cities/);
  await expect(plot).toContainText('Nairobi');

  await atlas.open(`${SCORES}&drawer=scatter&cmp=ke-nairobi&reg=Sub-Saharan+Africa`);
  await expect(plot).toHaveAccessibleName(/n = \d\d shown cities/);
  const rows = await tableUnder(atlas, 'Ecological index against GDP per person');
  const count = Number(/n = (\d+)/.exec((await plot.getAttribute('aria-label')) ?? '')?.[1]);
  expect(rows).toHaveLength(count + 1);

  const download = atlas.page.waitForEvent('download');
  await drawer(atlas).getByRole('button', { name: 'Download rows (CSV)' }).click();
  const csv = await readFile(await (await download).path(), 'utf8');
  expect(csv.trim().split('\r\n')).toHaveLength(count + 1);
  expect(csv).toContain('indicator_gdp_per_capita');
});

test('cities chosen in the scatter plot filter the map and every list, until Back or the pill', async ({
  atlas,
}) => {
  const { page } = atlas;
  // Sentences that others have left under the top bar would lie over the pill.
  await atlas.openAfresh(`${SCORES}&drawer=scatter`);
  const plot = drawer(atlas).locator('[data-chart="scatter"]');
  await plot.scrollIntoViewIfNeeded();
  const box = await plot.boundingBox();
  if (!box) throw new Error('No scatter plot');
  const at = (x01: number, y01: number) =>
    [box.x + x01 * box.width, box.y + (1 - y01) * box.height] as const;

  await page.mouse.move(...at(0.6, 0.9));
  await page.mouse.down();
  await page.mouse.move(...at(0.7, 0.7));
  await page.mouse.move(...at(0.9, 0.5), { steps: 3 });
  await page.mouse.up();
  await atlas.waitUntilIdle();
  const pill = page.getByRole('button', { name: /^\d+ cities chosen in charts$/ });
  await expect(pill).toBeVisible();
  const count = Number.parseInt((await pill.textContent()) ?? '', 10);
  expect(count).toBeGreaterThan(10);
  expect(count).toBeLessThan(200);
  expect(atlas.addressField('area')).toMatch(/^indicator:gdp_per_capita,index,/);
  await expect(drawer(atlas).getByText(`${count} of 400 cities shown`)).toBeVisible();
  await expect(plot).toHaveAccessibleName(new RegExp(`n = ${count} shown cities`));

  await drawer(atlas).getByRole('tab', { name: 'Ranking' }).click();
  await expect(
    drawer(atlas).getByRole('table', { name: new RegExp(`${count} of 400`) }),
  ).toBeVisible();
  await pill.click();
  await expect(plot).toBeVisible();

  // The same by numbers: the index alone narrows the rectangle.
  await drawer(atlas).getByText('Choose by numbers').click();
  const field = drawer(atlas).getByRole('spinbutton', { name: 'Ecological index, from' });
  await field.fill('70');
  await field.press('Enter');
  await atlas.waitUntilIdle();
  const fewer = Number.parseInt((await pill.textContent()) ?? '', 10);
  expect(fewer).toBeLessThan(count);
  expect(atlas.addressField('area')).toContain('/70,');

  await atlas.goBack();
  await expect(pill).toHaveText(`${count} cities chosen in charts`);
  await page.getByRole('button', { name: 'Undo the choices made in charts' }).click();
  await expect(pill).toHaveCount(0);
  expect(atlas.addressField('area')).toBeNull();
  await atlas.goBack();
  await expect(pill).toHaveText(`${count} cities chosen in charts`);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(pill).toHaveCount(0);
});

test('a chart of requirements and the spread choose cities for the map, each by its own values', async ({
  atlas,
}) => {
  const { page } = atlas;
  await atlas.openAfresh(`${SCORES}&drawer=compare&cmp=kz-almaty,ke-nairobi`);
  const pill = page.getByRole('button', { name: /^\d+ cities chosen in charts$/ });
  const only = drawer(atlas).getByRole('group', { name: 'Show only' }).first();
  await only
    .getByRole('combobox', { name: 'By', exact: true })
    .selectOption('R2 Resources & production');
  const which = only.getByRole('combobox', { name: 'Cities by R2 Resources & production' });
  await which.selectOption('B Nairobi and higher');
  await atlas.waitUntilIdle();
  const byResources = Number.parseInt((await pill.textContent()) ?? '', 10);
  expect(byResources).toBeGreaterThan(1);
  expect(byResources).toBeLessThan(200);
  expect(atlas.addressField('rng')).toMatch(/^requirement:2~8\d\.\d+~\d+$/);

  // The spread chooses among them and goes on showing those outside of its own choice.
  await drawer(atlas).getByRole('tab', { name: 'Scatter' }).click();
  const strip = drawer(atlas).locator('[data-chart="strip"]');
  await strip.scrollIntoViewIfNeeded();
  const outside = drawer(atlas).getByText('The choice made here pales the other cities');
  await expect(outside).toHaveCount(0);
  const box = await strip.boundingBox();
  if (!box) throw new Error('No strip');
  await page.mouse.move(box.x + 0.5 * box.width, box.y + 60);
  await page.mouse.down();
  await page.mouse.move(box.x + 0.9 * box.width, box.y + 80, { steps: 3 });
  await page.mouse.up();
  await atlas.waitUntilIdle();
  expect(atlas.addressField('idx')).toMatch(/^\d+(\.\d+)?~\d+(\.\d+)?$/);
  const byBoth = Number.parseInt((await pill.textContent()) ?? '', 10);
  expect(byBoth).toBeLessThan(byResources);
  await expect(outside).toBeVisible();

  await page.getByRole('button', { name: 'Undo the choices made in charts' }).click();
  await expect(pill).toHaveCount(0);
  expect(atlas.addressField('rng')).toBeNull();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await atlas.waitUntilIdle();
});

test('a lasso chooses what it encloses', async ({ atlas }) => {
  const { page } = atlas;
  await atlas.open(`${SCORES}&drawer=scatter`);
  await drawer(atlas).getByRole('radio', { name: 'Lasso' }).check();
  const plot = drawer(atlas).locator('[data-chart="scatter"]');
  await plot.scrollIntoViewIfNeeded();
  const box = await plot.boundingBox();
  if (!box) throw new Error('No scatter plot');
  const at = (turn: number) =>
    [
      box.x + (0.5 + 0.2 * Math.cos(turn)) * box.width,
      box.y + (0.5 + 0.3 * Math.sin(turn)) * box.height,
    ] as const;
  await page.mouse.move(...at(0));
  await page.mouse.down();
  for (let step = 1; step <= 24; step++) await page.mouse.move(...at((2 * Math.PI * step) / 24));
  await page.mouse.up();
  await atlas.waitUntilIdle();
  const corners = (atlas.addressField('area') ?? '').split(',').slice(2);
  expect(corners.length).toBeGreaterThan(6);
  await expect(page.getByRole('button', { name: /chosen in charts$/ })).toBeVisible();

  await drawer(atlas).getByRole('combobox', { name: 'Colours' }).selectOption('region');
  const regions = drawer(atlas).getByRole('group', { name: /^Regions/ });
  await expect(regions.getByRole('checkbox')).toHaveCount(6);
  await regions.getByRole('checkbox', { name: 'South Asia' }).check();
  await atlas.waitUntilIdle();
  expect(atlas.addressField('reg')).toBe('South Asia');
});

test('compared cities carry the same letter in rows, inspector and charts', async ({ atlas }) => {
  const cities = 'cmp=kz-almaty,cn-jincheng&city=kz-almaty';
  await atlas.open(`${SCORES}&drawer=ranking&${cities}`);
  const row = drawer(atlas).locator('[data-city-id="kz-almaty"]');
  await expect(row.locator('[data-letter]')).toHaveText('A');
  await expect(atlas.inspector().locator('[data-letter]')).toHaveText('A');

  await atlas.open(`${SCORES}&drawer=scatter&${cities}`);
  await expect(drawer(atlas).locator('[data-chart="scatter"]')).toContainText('A Almaty');
  await expect(drawer(atlas).locator('[data-chart="scatter"]')).toContainText('B Jincheng');
  await expect(drawer(atlas).locator('[data-chart="strip"] [data-slot]')).toHaveText(['A', 'B']);
});

test('the address keeps which charts are shown: axes, strip, dots or radar; Back takes each back', async ({
  atlas,
}) => {
  const { page } = atlas;
  await atlas.openAfresh(
    `${SCORES}&drawer=scatter&xy=requirement:7,ecology:economy&strip=population`,
  );
  const axis = (name: string) => drawer(atlas).getByRole('combobox', { name, exact: true }).first();
  await expect(
    drawer(atlas)
      .getByRole('heading', { name: /Economy/ })
      .first(),
  ).toBeVisible();
  await axis('Across').selectOption('population');
  await atlas.waitUntilIdle();
  expect(atlas.addressField('xy')).toBe('population,ecology:economy');
  expect(atlas.addressField('strip')).toBe('population');
  await page.reload();
  await atlas.waitUntilIdle();
  await expect(axis('Across')).toHaveValue('population');
  await atlas.goBack();
  await expect(axis('Across')).toHaveValue('requirement:7');
});

test('every requirement has the band of its draws, which widens and narrows with what may vary', async ({
  atlas,
}) => {
  const { page } = atlas;
  await atlas.openAfresh(`${SCORES}&drawer=compare&cmp=kz-almaty,cn-jincheng`);
  const bands = page.locator('[data-band]');
  await expect(bands).toHaveCount(16);
  const rows = await tableUnder(atlas, 'Requirements, 0–100');
  await expect(drawer(atlas).getByText(/Band: 5–95 % of 2,000 draws/)).toBeVisible();
  const cells = drawer(atlas)
    .getByRole('region', { name: 'Requirements, 0–100' })
    .getByRole('cell', { name: /5–95 % of draws \d+–\d+/ });
  await expect(cells).toHaveCount(16);
  expect(rows).toHaveLength(9);
  const widest = async (): Promise<number> => {
    const boxes = await bands.evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect().width),
    );
    return Math.max(...boxes);
  };
  const varied = await widest();
  await atlas.openAfresh(
    `${SCORES}&drawer=compare&cmp=kz-almaty,cn-jincheng&hold=weights,goalposts,left_out`,
  );
  await expect(bands).toHaveCount(16);
  expect(await widest()).toBeLessThan(varied);
});

test('the radar has a closed line for a city with every requirement and an open one for a gap', async ({
  atlas,
}) => {
  await atlas.openAfresh(`${SCORES}&drawer=compare&req=radar&cmp=kz-almaty,ae-sharjah`);
  const lines = drawer(atlas).locator('[data-chart="radar"] .recharts-radar-polygon');
  // The reference first, then the cities: area, line and eight marks, or a line and the marks that there are.
  await expect(lines).toHaveCount(3);
  await expect(lines.nth(1).locator('path')).toHaveCount(10);
  await expect(lines.nth(2).locator('path')).toHaveCount(7);
});

test('a drawer can be enlarged over the map, which stays as it was beneath', async ({ atlas }) => {
  const { page } = atlas;
  await atlas.openAfresh(`${SCORES}&drawer=ranking`);
  const table = drawer(atlas).getByRole('table');
  await expect(table).toBeVisible();
  const tabs = drawer(atlas).getByRole('tablist');
  const low = (await tabs.boundingBox())?.y ?? 0;
  await drawer(atlas).getByRole('button', { name: 'Enlarge over the map' }).click();
  const smaller = drawer(atlas).getByRole('button', { name: 'Show the map again' });
  await expect(smaller).toBeFocused();
  expect(atlas.addressField('tall')).toBe('true');
  const main = await page.getByRole('main').boundingBox();
  expect(main?.y).toBeLessThan(low);
  expect((await tabs.boundingBox())?.y).toBe(main?.y);
  // What is covered takes no focus and no press.
  const covered = page.locator('[inert]').getByRole('button', { name: 'Zoom in' });
  await expect(covered).toHaveCount(1);

  await page.reload();
  await atlas.waitUntilIdle();
  await expect(smaller).toBeVisible();
  await drawer(atlas).getByRole('tab', { name: 'Scatter' }).click();
  await smaller.click();
  expect(atlas.addressField('tall')).toBeNull();
  await expect(covered).toHaveCount(0);
});
