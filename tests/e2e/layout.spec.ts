import { expect, test } from './atlas.fixture.ts';

const NEAR = 'ws=layout&map=8.3/35.6/112.7';

test('from the world, the tour leads to Jincheng, whose counts tie out on screen', async ({
  atlas,
}) => {
  await atlas.openAfresh('ws=cities&map=2/30/100');
  await atlas.chooseWorkspace('Layout');
  const figures = atlas.page.getByRole('region', { name: 'The layout in figures' });
  await expect(figures).toContainText('1,548');
  await atlas.waitUntilIdle();
  const [zoom = 0, lat = 0, lng = 0] = (atlas.addressField('map') ?? '').split('/').map(Number);
  expect(zoom).toBeGreaterThan(6.5);
  expect([Math.round(lat), Math.round(lng)]).toEqual([36, 113]);

  const countOf = (id: string) => figures.locator(`[data-figure="${id}"] dd`).first();
  for (const [id, count] of [
    ['ring', '1'],
    ['belts', '2'],
    ['fingers', '1 + 5'],
    ['demonstration', '93'],
    ['villages', '1,548'],
    ['townships', '77'],
  ] as const) {
    await expect(countOf(id)).toHaveText(count);
  }
  await expect(figures).toContainText('164 communities');
  await expect(figures).toContainText('17 special units');
  await expect(atlas.inspector().getByRole('heading', { level: 2 })).toContainText('Jincheng');
});

test('an address with a camera of its own is not flown away from; the tour button is', async ({
  atlas,
}) => {
  await atlas.openAfresh('ws=layout&map=2/30/100');
  expect(atlas.addressField('map')).toMatch(/^2\//);
  const panel = atlas.page.getByRole('complementary', { name: 'Layout: filters and settings' });
  await panel.getByRole('button', { name: 'Fly to Jincheng' }).click();
  await expect.poll(() => Number(atlas.addressField('map')?.split('/')[0])).toBeGreaterThan(6.5);
  await atlas.waitUntilIdle();
});

test('a part that is switched off leaves the map and the address says so', async ({ atlas }) => {
  await atlas.openAfresh(NEAR);
  const ring = atlas.page.getByRole('checkbox', { name: 'Ring: Taihang No. 1' });
  await expect(ring).toBeChecked();
  const mapArea = atlas.page.getByRole('region', { name: 'Map', exact: true });
  const before = await mapArea.screenshot();
  await ring.focus();
  await atlas.page.keyboard.press('Space');
  await atlas.waitUntilIdle();
  expect(atlas.addressField('off')).toBe('ring');
  expect(Buffer.compare(await mapArea.screenshot(), before)).not.toBe(0);

  await atlas.goBack();
  await expect(ring).toBeChecked();
  expect(atlas.addressField('off')).toBeNull();
});

test('the tables stand for the map and drive it', async ({ atlas }) => {
  await atlas.openAfresh(NEAR);
  const panel = atlas.page.getByRole('complementary', { name: 'Layout: filters and settings' });
  await panel.getByRole('button', { name: 'Tables' }).click();
  await atlas.page.getByRole('tab', { name: 'Townships 77' }).click();
  const table = atlas.page.getByRole('table', { name: 'Townships of the layout' });
  await table.getByRole('button', { name: 'Township' }).click();
  await expect(table.getByRole('columnheader', { name: 'Township' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await expect(table).toHaveAttribute('aria-rowcount', '78');

  const first = table.locator('tr[data-place-id]').first();
  await first.focus();
  await atlas.page.keyboard.press('ArrowDown');
  const camera = atlas.addressField('map');
  await atlas.page.keyboard.press('Enter');
  await expect.poll(() => atlas.addressField('map')).not.toBe(camera);
  await atlas.waitUntilIdle();
  expect(Number(atlas.addressField('map')?.split('/')[0])).toBeGreaterThan(8.9);
});

test('a layout that was flown to stays whole when the map gets lower, until it is moved by hand', async ({
  atlas,
}) => {
  await atlas.openAfresh('ws=layout');
  const { page } = atlas;
  const zoom = () => Number(atlas.addressField('map')?.split('/')[0]);
  await expect.poll(zoom).toBeGreaterThan(7);
  const whole = zoom();
  const tables = page.getByRole('button', { name: 'Tables' });
  await tables.click();
  await expect.poll(zoom).toBeLessThan(whole - 0.2);
  await tables.click();
  await expect.poll(zoom).toBeCloseTo(whole, 1);

  await page.getByRole('region', { name: 'Map', exact: true }).press('=');
  await expect.poll(zoom).toBeCloseTo(whole + 1, 1);
  await tables.click();
  await expect(page.getByRole('table', { name: 'Counties of the layout' })).toBeVisible();
  await atlas.waitUntilIdle();
  expect(zoom()).toBeCloseTo(whole + 1, 1);
});
