import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { expect, test } from './atlas.fixture.ts';

const JINCHENG = 'ws=layout&lang=en&theme=light&map=7.6/35.62/112.8';

async function rowsOf(path: string): Promise<Record<string, string>[]> {
  const text = (await readFile(path, 'utf8')).replace('\uFEFF', '');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

test('the reach of the ring moves with its field, adds up, goes into the address and out as a file', async ({
  atlas,
}) => {
  const { page } = atlas;
  await atlas.openAfresh(JINCHENG);
  const inspector = atlas.inspector();
  const ring = inspector.getByRole('row', { name: /^Ring/ });
  await ring.getByRole('button', { name: 'Ring' }).click();
  await atlas.waitUntilIdle();
  expect(atlas.addressField('reachof')).toBe('ring');
  const villagesWithin = async (): Promise<number> =>
    Number((await ring.getByRole('cell').nth(1).textContent())?.replace(',', ''));
  const within5 = await villagesWithin();

  const field = inspector.getByRole('spinbutton', { name: 'Reach' });
  await field.fill('10');
  await field.press('Enter');
  await atlas.waitUntilIdle();
  expect(atlas.addressField('reach')).toBe('10');
  const within10 = await villagesWithin();
  expect(within10).toBeGreaterThan(within5);

  const overlap = inspector.getByRole('region', { name: 'One line or several' });
  const pieces = await overlap.getByRole('definition').allTextContents();
  const sum = pieces.reduce((all, text) => all + Number(text.replace(',', '')), 0);
  expect(sum).toBe(1548);

  const arrives = page.waitForEvent('download');
  await inspector.getByRole('button', { name: 'Villages with distances (CSV)' }).click();
  const rows = await rowsOf(await (await arrives).path());
  expect(rows).toHaveLength(1548);
  expect(rows.filter((row) => Number(row['ring_km']) <= 10)).toHaveLength(within10);

  await atlas.goBack();
  expect(atlas.addressField('reach')).toBeNull();
  expect(await villagesWithin()).toBe(within5);
});

test('a hundred villages are chosen with a bound; rules that cannot be kept are named', async ({
  atlas,
}) => {
  const { page } = atlas;
  await atlas.openAfresh(JINCHENG);
  const inspector = atlas.inspector();
  await inspector.getByRole('checkbox', { name: 'Choose and draw villages' }).check();
  const sites = inspector.getByRole('region', { name: /^Choose \d+ villages$/ });
  await expect(sites.getByText(/^No choice of 100 can serve more than/)).toBeVisible();
  const [documented = 0, computed = 0] = (await sites.getByRole('definition').allTextContents())
    .slice(0, 2)
    .map((text) => Number.parseFloat(text));
  expect(computed).toBeGreaterThan(documented);

  const arrives = page.waitForEvent('download');
  await sites.getByRole('button', { name: 'Chosen villages (CSV)' }).click();
  const rows = await rowsOf(await (await arrives).path());
  expect(new Set(rows.map((row) => row['code'])).size).toBe(100);

  await sites.getByRole('checkbox', { name: 'Documented villages first' }).check();
  const count = sites.getByRole('spinbutton', { name: 'Villages to choose' });
  await count.fill('50');
  await count.press('Enter');
  await expect(sites.getByRole('alert')).toContainText(
    '93 documented villages come first, but only 50 are to be chosen.',
  );
  expect(atlas.addressField('sitep')).toBe('50');
});
