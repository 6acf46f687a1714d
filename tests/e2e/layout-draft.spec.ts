import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { AppDriver } from './app-driver.ts';
import { expect, test } from './atlas.fixture.ts';

const ALMATY = 'ws=layout&lang=en&theme=light&map=7.6/43.2/76.9&carry=kz-almaty';

/** The sections of the inspector that change, keep and compare layouts. */
function sectionsOf(atlas: AppDriver) {
  const section = (name: string) => atlas.inspector().getByRole('region', { name });
  const change = section('Change this layout');
  return {
    change,
    kept: section('Saved layouts'),
    compare: section('Compare layouts').first(),
    field: (name: string) => change.getByRole('textbox', { name }),
    point: change.getByRole('combobox', { name: 'Point' }),
  };
}

async function violationsIn(atlas: AppDriver): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: atlas.page })
    .include('[aria-label="Inspector"]')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.map(({ id }) => id);
}

test('a carried layout is moved and turned by figures, one step back and forth; what makes no sense is refused in words', async ({
  atlas,
}) => {
  await atlas.openAfresh(ALMATY);
  const { page } = atlas;
  const { change, field, point } = sectionsOf(atlas);
  await expect(change).toContainText('As it was opened.');
  const undo = change.getByRole('button', { name: 'Undo' });
  await expect(undo).toBeDisabled();

  await point.selectOption({ label: 'Centre: Almaty' });
  const lng = field('Longitude');
  const before = Number(await lng.inputValue());
  await field('Move east').fill('10');
  await page.keyboard.press('Enter');
  // Ten kilometres at 43° north are about an eighth of a degree.
  const eastDeg = Number(await lng.inputValue()) - before;
  expect(eastDeg).toBeCloseTo(0.1231, 3);
  await expect(field('Move east')).toHaveValue('0');
  await expect(change).toContainText('Changed, not saved under a name.');

  await point.selectOption({ label: 'Ring vertex 1 of 9' });
  const atVertex = await lng.inputValue();
  await field('Turn clockwise').fill('30');
  await page.keyboard.press('Enter');
  await expect(lng).not.toHaveValue(atVertex);
  await undo.click();
  await expect(lng).toHaveValue(atVertex);
  await page.keyboard.press('Control+Shift+Z');
  await expect(lng).not.toHaveValue(atVertex);
  await page.keyboard.press('Control+Z');
  await expect(lng).toHaveValue(atVertex);

  const scale = field('Scale by a factor');
  await scale.fill('-2');
  await page.keyboard.press('Enter');
  await expect(change.getByRole('alert').first()).toHaveText('This figure has to be above 0.');
  await expect(scale).toHaveValue('-2');
  await scale.press('Escape');
  await expect(scale).toHaveValue('1');
  await field('Latitude').fill('north');
  await page.keyboard.press('Enter');
  await expect(change).toContainText('This is not a number.');

  await change.getByText('Why each part is where it is').click();
  const why = change.getByRole('table', { name: 'Why each part is where it is' });
  await expect(why.getByRole('row', { name: /^Ring/ })).toContainText('Changed by hand');
  expect(await violationsIn(atlas)).toEqual([]);
});

test('by keyboard every point is reached, moved, given a neighbour and deleted', async ({
  atlas,
}) => {
  await atlas.openAfresh(ALMATY);
  const { page } = atlas;
  const { change, field, point } = sectionsOf(atlas);
  await point.focus();
  await page.keyboard.type('Ring vertex 3');
  await expect(point).toHaveValue('ring/2');
  const next = change.getByRole('button', { name: 'Next point' });
  await next.focus();
  await page.keyboard.press('Enter');
  await expect(point).toHaveValue('ring/3');

  const lat = field('Latitude');
  await lat.focus();
  await lat.fill('43.9');
  await page.keyboard.press('Enter');
  await expect(lat).toHaveValue('43.9');
  await change.getByRole('button', { name: 'Insert a point after' }).press('Enter');
  await expect(point).toHaveValue('ring/4');
  await expect(point.locator('option', { hasText: 'Ring vertex 10 of 10' })).toHaveCount(1);
  await change.getByRole('button', { name: 'Delete' }).press('Enter');
  await expect(point).toHaveValue('ring/3');
  await expect(change).toContainText('The point is deleted.');
  await expect(lat).toHaveValue('43.9');
  await expect(change.getByRole('button', { name: 'Change on the map' })).toHaveAttribute(
    'aria-pressed',
    'false',
  );
});

test('a layout is saved under a name, opened after a reload, compared with Jincheng against a target, deleted and brought back', async ({
  atlas,
}) => {
  await atlas.openAfresh(ALMATY);
  const { page } = atlas;
  const { change, kept, compare, field } = sectionsOf(atlas);
  await field('Scale by a factor').fill('2');
  await page.keyboard.press('Enter');
  const name = kept.getByRole('textbox', { name: 'Name' });
  await kept.getByRole('button', { name: 'Save as' }).click();
  await expect(kept).toContainText('A name has 1 to 60 characters.');
  await name.fill('Twice as wide');
  await page.keyboard.press('Enter');
  await expect(change).toContainText('Saved as “Twice as wide”.');

  await page.reload();
  await atlas.waitUntilIdle();
  await expect(change).toContainText('As it was opened.');
  await kept.getByRole('button', { name: 'Open Twice as wide' }).click();
  await expect.poll(() => atlas.addressField('carry')).toMatch(/^saved-/);
  await expect(change).toContainText('Saved as “Twice as wide”.');
  await expect(kept.getByRole('button', { name: 'Open Twice as wide' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );

  const table = compare.getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveText([
    'Measure',
    'Jincheng',
    'Almaty (open now)',
  ]);
  await compare.getByRole('checkbox', { name: 'Twice as wide' }).check();
  const length = table.getByRole('row', { name: /^Ring length/ });
  await expect(length.getByRole('cell').nth(2)).toHaveText(/^\d,\d{3}\skm\+/);
  await compare.getByText('Targets', { exact: true }).click();
  await compare.getByRole('combobox', { name: 'Ring length' }).selectOption('At most');
  await compare.getByRole('textbox', { name: 'Bound' }).fill('400');
  await page.keyboard.press('Enter');
  await expect(length.getByRole('cell').nth(0)).toHaveText(/378\skm\s*pass/);
  await expect(length.getByRole('cell').nth(2)).toContainText('fail');
  expect(await violationsIn(atlas)).toEqual([]);

  const arrives = page.waitForEvent('download');
  await compare.getByRole('button', { name: 'CSV' }).click();
  const csv = await readFile(await (await arrives).path(), 'utf8');
  expect(csv.split(/\r?\n/)[0]).toContain('difference_to_base');
  expect(csv).toContain('length,km,,Twice as wide,');

  await kept.getByRole('button', { name: 'Delete Twice as wide' }).click();
  await expect(kept).toContainText('No layout is saved in this browser.');
  await expect(kept.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(kept.getByRole('button', { name: 'Open Twice as wide' })).toBeVisible();
});

test('a change without a name is offered again after a reload', async ({ atlas }) => {
  await atlas.openAfresh(ALMATY);
  const { page } = atlas;
  const { change, field, point } = sectionsOf(atlas);
  await field('Move north').fill('25');
  await page.keyboard.press('Enter');
  await point.selectOption({ label: 'Centre: Almaty' });
  const lat = await field('Latitude').inputValue();
  await expect(change).toContainText('This browser keeps a working copy.');

  await page.reload();
  await atlas.waitUntilIdle();
  await expect(change).toContainText('You changed this layout on');
  await expect(field('Move north')).toHaveCount(0);
  await change.getByRole('button', { name: 'Continue with it' }).click();
  await point.selectOption({ label: 'Centre: Almaty' });
  await expect(field('Latitude')).toHaveValue(lat);
  await change.getByRole('button', { name: 'Undo' }).click();
  await expect(field('Latitude')).not.toHaveValue(lat);
});

test('where a changed ring crosses itself is marked, named and led to, until it is mended', async ({
  atlas,
}) => {
  await atlas.openAfresh(ALMATY);
  const { page } = atlas;
  const { change, field, point } = sectionsOf(atlas);
  const legend = page.getByRole('region', { name: 'Legend' });
  const place = atlas.inspector().getByText(/^Crosses itself at longitude 78\.\d{3}°/);
  const before = atlas.addressField('map');
  await expect(legend).not.toContainText('ring crosses itself');

  await point.selectOption({ label: 'Ring vertex 1 of 9' });
  await field('Longitude').fill('79');
  await page.keyboard.press('Enter');
  await expect(atlas.inspector()).toContainText('It fails in 1 place, marked on the map:');
  await expect(place).toBeVisible();
  await expect(legend).toContainText('ring crosses itself');
  await atlas
    .inspector()
    .getByRole('button', { name: /^Show on the map: Crosses itself/ })
    .press('Enter');
  await expect.poll(() => atlas.addressField('map')).toMatch(/^11\/42\.5\d*\/78\.1/);
  expect(atlas.addressField('map')).not.toBe(before);
  await atlas.waitUntilIdle();
  expect(await violationsIn(atlas)).toEqual([]);

  await change.getByRole('button', { name: 'Undo' }).click();
  await expect(place).toHaveCount(0);
  await expect(legend).not.toContainText('ring crosses itself');
});

test('a GeoJSON file of a layout is read as it was written; another file is refused with its problems', async ({
  atlas,
}) => {
  await atlas.openAfresh(ALMATY);
  const { page } = atlas;
  const { kept } = sectionsOf(atlas);
  await kept.getByRole('textbox', { name: 'Name' }).fill('Plain');
  await page.keyboard.press('Enter');
  const arrives = page.waitForEvent('download');
  await kept.getByRole('button', { name: 'GeoJSON of Plain' }).click();
  const file = await arrives;
  expect(file.suggestedFilename()).toBe('union-atlas-layout-Plain.geojson');

  const input = kept.locator('input[type="file"]');
  await input.setInputFiles(await file.path());
  await expect(kept).toContainText('“Almaty” is saved.');
  await expect(kept.getByRole('button', { name: 'Open Almaty' })).toBeVisible();
  await input.setInputFiles({
    name: 'wrong.geojson',
    mimeType: 'application/geo+json',
    buffer: Buffer.from('{"type":"FeatureCollection","features":[]}'),
  });
  await expect(kept.getByRole('heading', { name: /wrong\.geojson/ })).toBeVisible();
});
