import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { AppDriver } from './app-driver.ts';
import { expect, test } from './atlas.fixture.ts';

const WORLD = 'ws=cities&lang=en&theme=light&map=5/35.62/112.8';
const ALMATY = 'ws=layout&lang=en&theme=light&carry=kz-almaty&map=8/43.2/76.9';

/** A place on the map by its distance from the middle of the canvas, px of the page. */
async function onMap(atlas: AppDriver, right: number, down: number): Promise<[number, number]> {
  const box = await atlas.page.locator('canvas.maplibregl-canvas').boundingBox();
  if (!box) throw new Error('The map is not shown');
  return [box.x + box.width / 2 + right, box.y + box.height / 2 + down];
}

async function click(atlas: AppDriver, right: number, down: number): Promise<void> {
  const [x, y] = await onMap(atlas, right, down);
  await atlas.page.mouse.move(x, y);
  await atlas.page.mouse.down();
  await atlas.page.mouse.up();
}

async function drag(
  atlas: AppDriver,
  from: [right: number, down: number],
  to: [right: number, down: number],
): Promise<void> {
  await atlas.page.mouse.move(...(await onMap(atlas, ...from)));
  await atlas.page.mouse.down();
  // A frame for each move: the browser joins those that come faster, and one move alone only begins a drag.
  for (const share of [0.3, 0.6, 1]) {
    const along = (at: 0 | 1): number => from[at] + share * (to[at] - from[at]);
    await atlas.page.mouse.move(...(await onMap(atlas, along(0), along(1))));
    await atlas.page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await atlas.page.mouse.up();
}

async function openBar(atlas: AppDriver) {
  await atlas.page
    .getByRole('toolbar', { name: 'Map controls' })
    .getByRole('button', { name: 'Draw and measure' })
    .click();
  const bar = atlas.page.getByRole('region', { name: 'Draw and measure' });
  await expect(bar.getByRole('button', { name: 'Distance' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await atlas.waitUntilIdle();
  return bar;
}

test('a distance is measured by clicks, pins no city, and Escape leaves the tool', async ({
  atlas,
}) => {
  await atlas.openAfresh(WORLD);
  const bar = await openBar(atlas);
  await click(atlas, 120, 60);
  await click(atlas, 220, 60);
  await expect(bar.getByText(/^[\d.,]+\skm$/u).first()).toBeVisible();
  await atlas.page.keyboard.press('Enter');
  const list = bar.getByRole('list', { name: 'What is drawn' });
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await expect(list).toContainText('Distance');
  await expect(list).toContainText('Length');
  const { page } = atlas;
  expect(await atlas.pinnedCity()).toBeNull();
  expect(atlas.addressField('city')).toBeNull();

  await click(atlas, 120, 120);
  await expect(bar.getByRole('button', { name: 'Finish' })).toBeVisible();
  await atlas.page.keyboard.press('Escape');
  await expect(bar.getByRole('button', { name: 'Finish' })).toBeHidden();
  await expect(bar.getByRole('button', { name: 'Distance' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await atlas.page.keyboard.press('Escape');
  await expect(bar.getByText('Choose a shape to draw.')).toBeVisible();
  await expect(list.getByRole('listitem')).toHaveCount(1);

  // What is drawn can be changed: its end and the middle of it are dragged, each in one step.
  const change = list.getByRole('button', { name: 'Change 1' });
  const length = list.getByText(/^[\d.,]+\skm$/u);
  const drawn = await length.textContent();
  await change.click();
  await atlas.waitUntilIdle();
  await drag(atlas, [220, 60], [280, 100]);
  await expect(length).not.toHaveText(drawn ?? '');
  const pulled = await length.textContent();
  await drag(atlas, [200, 80], [180, 140]);
  await expect(list).toContainText('2 of 3');
  await bar.getByRole('button', { name: 'Undo' }).click();
  await expect(length).toHaveText(pulled ?? '');
  await bar.getByRole('button', { name: 'Undo' }).click();
  await expect(length).toHaveText(drawn ?? '');
  const { violations } = await new AxeBuilder({ page: atlas.page })
    .include('[aria-label="Draw and measure"]')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(change).toHaveAttribute('aria-pressed', 'false');
});

test('shapes are drawn by typed coordinates, named, undone, and taken away as GeoJSON', async ({
  atlas,
}) => {
  await atlas.openAfresh(WORLD);
  const bar = await openBar(atlas);
  const field = bar.getByRole('textbox', { name: 'Latitude, longitude' });
  const list = bar.getByRole('list', { name: 'What is drawn' });

  // A degree of the equator is 111.319 km long.
  await field.fill('0, 100');
  await field.press('Enter');
  await expect(field).toHaveValue('');
  await field.fill('0°N 101°E');
  await field.press('Enter');
  await field.press('Enter');
  await expect(list).toContainText('111.3 km');

  await bar.getByRole('button', { name: 'Area' }).click();
  for (const corner of ['0, 100', '0, 101', '1, 101', '1, 100']) {
    await field.fill(corner);
    await bar.getByRole('button', { name: 'Add' }).click();
    await expect(field).toHaveValue('');
  }
  await bar.getByRole('button', { name: 'Finish' }).click();
  await expect(list.getByRole('listitem')).toHaveCount(2);
  // 12,309 km² on WGS84.
  await expect(list).toContainText('12,309 km²');

  await field.fill('91, 100');
  await field.press('Enter');
  await expect(bar.getByRole('alert')).toContainText('Latitude lies within');
  await list.getByRole('textbox', { name: 'Name of 2' }).fill('A degree');

  await list.getByRole('button', { name: 'Change 2' }).press('Enter');
  await list.getByRole('combobox', { name: 'Point' }).selectOption('3 of 4');
  const corner = list.getByRole('textbox', { name: 'Latitude, longitude' });
  await expect(corner).toHaveValue('1.00000, 101.00000');
  await corner.fill('2, 101');
  await corner.press('Enter');
  await expect(list).not.toContainText('12,309 km²');
  await expect(corner).toBeFocused();
  await bar.getByRole('button', { name: 'Undo' }).click();
  await expect(list).toContainText('12,309 km²');

  const arrives = atlas.page.waitForEvent('download');
  await bar.getByRole('button', { name: 'Download' }).click();
  await atlas.page.getByRole('menuitem', { name: 'Shapes (GeoJSON)' }).click();
  const file = await arrives;
  expect(file.suggestedFilename()).toBe('union-atlas-drawn.geojson');
  const { features } = JSON.parse(await readFile(await file.path(), 'utf8'));
  expect(
    features.map(({ geometry, properties }: GeoJSON.Feature) => [
      geometry.type,
      properties?.['role'],
      properties?.['name'],
    ]),
  ).toEqual([
    ['LineString', 'distance', null],
    ['Polygon', 'area', 'A degree'],
  ]);

  await bar.getByRole('button', { name: 'Take all away' }).click();
  await expect(list).toBeHidden();
  await bar.getByRole('button', { name: 'Undo' }).click();
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await bar.getByRole('button', { name: 'Close' }).click();
  await expect(bar).toBeHidden();

  await atlas.page.reload();
  await atlas.waitUntilIdle();
  await openBar(atlas);
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await expect(list.getByRole('textbox', { name: 'Name of 2' })).toHaveValue('A degree');
});

test('a vertex of a carried ring is dragged on the map, measured anew, and comes back', async ({
  atlas,
}) => {
  await atlas.openAfresh(ALMATY);
  const { page } = atlas;
  const length = atlas
    .inspector()
    .getByRole('table', { name: 'The layout of Jincheng and the proposal for Almaty' })
    .getByRole('row', { name: /^Ring length/ })
    .getByRole('cell')
    .nth(1);
  await expect(length).toHaveText(/^\d{3}\skm$/);
  const before = await length.textContent();
  await page.getByRole('button', { name: 'Change on the map' }).click();
  await atlas.waitUntilIdle();

  // Talghar, a stop of the ring: 77.24° E, 43.30° N.
  const [x, y] = await onMap(atlas, ...pxFrom([76.9, 43.2], [77.24, 43.303], 8));
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 30, y + 60, { steps: 4 });
  await page.mouse.up();
  await expect(length).not.toHaveText(before ?? '');
  await expect(page.getByRole('combobox', { name: 'Point' })).toContainText('Ring vertex');

  await page.keyboard.press('Control+z');
  await expect(length).toHaveText(before ?? '');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Change on the map' })).toHaveAttribute(
    'aria-pressed',
    'false',
  );
});

/** Offset of a place from the middle of a map with tiles of 512 px in Web Mercator. */
function pxFrom(
  [lng, lat]: [number, number],
  [toLng, toLat]: [number, number],
  zoom: number,
): [right: number, down: number] {
  const world = 512 * 2 ** zoom;
  const up = (deg: number) => Math.asinh(Math.tan((deg * Math.PI) / 180)) / (2 * Math.PI);
  return [((toLng - lng) / 360) * world, (up(lat) - up(toLat)) * world];
}
