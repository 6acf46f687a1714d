import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './atlas.fixture.ts';

const JINCHENG = 'ws=layout&lang=en&theme=light&map=7.6/35.62/112.8';

test('by keyboard the layout goes to another city, is measured beside its own, saved and taken away', async ({
  atlas,
}) => {
  await atlas.openAfresh(JINCHENG);
  const { page } = atlas;
  const section = page.getByRole('region', { name: 'Carry this layout to another place' });
  const city = section.getByRole('combobox', { name: 'City' });
  await city.focus();
  await page.keyboard.type('Almaty');
  await expect(city).toHaveValue('kz-almaty');
  expect(atlas.addressField('carry')).toBe('kz-almaty');

  const inspector = atlas.inspector();
  const result = inspector.getByRole('region', { name: 'Almaty: a proposal, computed' });
  const table = result.getByRole('table', {
    name: 'The layout of Jincheng and the proposal for Almaty',
  });
  await expect(table.getByRole('columnheader')).toHaveText(['Measure', 'Jincheng', 'Almaty']);
  await expect(table.getByRole('row')).toHaveCount(15);
  const length = table.getByRole('row', { name: /^Ring length/ });
  await expect(length.getByRole('cell')).toHaveText([/^378\skm$/, /^\d{3}\skm$/]);
  await expect(inspector.getByRole('tab', { name: 'Another place' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await expect(inspector.getByRole('heading', { level: 2 })).toContainText('Almaty');
  await expect(page.getByRole('region', { name: 'Legend' })).toContainText('Layout at Almaty');
  await expect(result).toContainText('Nobody has adopted this');
  await expect(result).toContainText('No rivers:');
  await expect(result).toContainText('CC BY 4.0');
  // The camera has gone to Almaty.
  await expect.poll(() => Number(atlas.addressField('map')?.split('/')[2])).toBeLessThan(80);
  await atlas.waitUntilIdle();
  await expect(page.getByText('proposal, computed', { exact: true })).toBeVisible();

  const { violations } = await new AxeBuilder({ page })
    .include('[aria-label="Inspector"]')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  const arrives = page.waitForEvent('download');
  await result.getByRole('button', { name: 'GeoJSON' }).click();
  const file = await arrives;
  expect(file.suggestedFilename()).toBe('union-atlas-layout-kz-almaty.geojson');
  const { features } = JSON.parse(await readFile(await file.path(), 'utf8'));
  expect(features.length).toBeGreaterThan(15);
  const isProposal = features.map(
    ({ properties }: { properties: { proposal: boolean } }) => properties.proposal,
  );
  expect(new Set(isProposal)).toEqual(new Set([true]));

  const clear = section.getByRole('button', { name: 'Take the proposal away' });
  await clear.focus();
  await page.keyboard.press('Enter');
  await expect(result).toBeHidden();
  expect(atlas.addressField('carry')).toBeNull();
  await expect(inspector.getByRole('heading', { level: 2 })).toContainText('Jincheng');
  await expect(page.getByText('proposal, computed', { exact: true })).toBeHidden();
});

test('a city that the package does not have is told', async ({ atlas }) => {
  await atlas.openAfresh(`${JINCHENG}&carry=xx-atlantis`);
  await expect(atlas.page.getByText('xx-atlantis')).toBeVisible();
  expect(atlas.addressField('carry')).toBeNull();
});
