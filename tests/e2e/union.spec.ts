import { expect, test } from './atlas.fixture.ts';

test('the union says who is linked with whom, and a pair of regions opens its records', async ({
  atlas,
}) => {
  const { page } = atlas;
  await atlas.openAfresh('lang=en&theme=light&ws=links&map=1.2/20/60');
  await page.getByRole('button', { name: 'The union as a whole' }).click();
  const drawer = page.getByRole('region', { name: 'Drawer under the map' });
  await expect(drawer.getByRole('region', { name: 'Groups of cities' })).toContainText(
    /[Mm]odularity 0\.\d\d/,
  );
  await expect(drawer.getByRole('region', { name: 'Imbalance between regions' })).toContainText(
    /Theil index 0\.\d{3}/,
  );
  const challenges = drawer.getByRole('region', { name: 'Shared challenges' });
  await expect(challenges).toContainText('nothing on poverty lines, hunger, war or disasters');
  await expect(challenges.getByText(/^\d{4}(–\d{4})? · .* figures · .+/)).toHaveCount(5);
  await challenges.scrollIntoViewIfNeeded();
  await expect(drawer.getByRole('tab', { name: 'Union' })).toBeInViewport();

  const pair = drawer.getByRole('button', {
    name: /^Sister cities: \d+ links between East Asia & Pacific and South Asia/,
  });
  const count = await pair.textContent();
  await pair.click();
  await atlas.waitUntilIdle();
  await expect(drawer.getByRole('tab', { name: /^Links/ })).toContainText(count ?? 'none');
  expect(atlas.addressField('kinds')).toBe('sister_city');
  await atlas.goBack();
  await expect(pair).toBeVisible();

  // Kinds are never added up: each has its own matrix.
  await drawer.getByRole('combobox', { name: 'Kind' }).selectOption('air');
  const flights = drawer.getByRole('button', {
    name: /^Air, non-stop: \d+ links between East Asia & Pacific and South Asia/,
  });
  await expect(flights).toBeVisible();
  expect(await flights.textContent()).not.toBe(count);

  await drawer.getByRole('radio', { name: 'Projects' }).check({ force: true });
  await drawer.getByRole('button', { name: 'Energy', exact: true }).click();
  await atlas.waitUntilIdle();
  expect(atlas.addressField('sec')).toBe('energy_exploration');
  await expect(drawer.getByRole('region', { name: 'Groups of cities' })).toContainText(
    'The records shown join no member cities.',
  );
});
