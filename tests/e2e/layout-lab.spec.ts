import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { expect, test } from './atlas.fixture.ts';

const JINCHENG = 'ws=layout&lang=en&theme=light&map=7.6/35.62/112.8';

async function rowsOf(path: string): Promise<Record<string, string>[]> {
  const text = (await readFile(path, 'utf8')).replace('\uFEFF', '');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
}

test('the reach of the ring moves with its field, adds up, goes into the address and out as a file', async ({
  atlas,
}) => {
  const { page } = atlas;
  await atlas.openAfresh(JINCHENG);
  const inspector = atlas.inspector();
  const tab = (name: string) => inspector.getByRole('tab', { name });
  await expect(tab('Plan')).toHaveAttribute('aria-selected', 'true');
  await tab('Plan').focus();
  await page.keyboard.press('ArrowRight');
  await expect(tab('Measures')).toBeFocused();
  expect(atlas.addressField('ltab')).toBe('measures');
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
  const pieces = (await overlap.getByRole('definition').allTextContents()).map((text) => {
    const [count, lowest, highest] = (text.replaceAll(',', '').match(/\d+/g) ?? []).map(Number);
    return { count: count ?? Number.NaN, lowest, highest };
  });
  expect(pieces.reduce((all, { count }) => all + count, 0)).toBe(1548);
  expect(pieces.filter(({ lowest = -1, highest = -1 }) => lowest < highest).length).toBeGreaterThan(
    0,
  );

  const arrives = page.waitForEvent('download');
  await inspector.getByRole('button', { name: 'Villages with distances (CSV)' }).click();
  const rows = await rowsOf(await (await arrives).path());
  expect(rows).toHaveLength(1548);
  expect(rows.filter((row) => Number(row['ring_km']) <= 10)).toHaveLength(within10);

  await atlas.goBack();
  expect(atlas.addressField('reach')).toBeNull();
  expect(await villagesWithin()).toBe(within5);
});

test('the curve of the reach says its values under the pointer, and a press in it moves the reach', async ({
  atlas,
}) => {
  const { page } = atlas;
  await atlas.openAfresh(`${JINCHENG}&ltab=measures`);
  const curves = atlas.inspector().locator('[data-chart="curves"]');
  await expect(curves.locator('.recharts-line path').first()).toBeVisible();
  await curves.scrollIntoViewIfNeeded();
  const inside = await curves.locator('[data-inside]').boundingBox();
  if (!inside) throw new Error('No plot');
  const at = (km: number): [number, number] => [
    inside.x + (km / 20) * inside.width,
    inside.y + inside.height / 2,
  ];
  await page.mouse.move(...at(10));
  await expect(curves.getByText('within 10 km')).toBeVisible();
  const told = await curves.getByText('Ring', { exact: true }).locator('..').textContent();
  await page.mouse.click(...at(10));
  await atlas.waitUntilIdle();
  expect(atlas.addressField('reach')).toBe('10');
  const share = await atlas
    .inspector()
    .getByRole('row', { name: /^Ring/ })
    .getByRole('cell')
    .first()
    .textContent();
  const percent = (text: string | null): number => Number(text?.match(/[\d.]+/)?.[0]);
  expect(Math.round(percent(told))).toBe(percent(share));
  await page.mouse.move(0, 0);
});

test('a hundred villages are chosen with a bound; rules that cannot be kept are named', async ({
  atlas,
}) => {
  const { page } = atlas;
  await atlas.openAfresh(JINCHENG);
  const inspector = atlas.inspector();
  await inspector.getByRole('tab', { name: 'Villages' }).click();
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

test('bars say how far the villages are: they follow the part, add up, and go out as a file', async ({
  atlas,
}) => {
  const { page } = atlas;
  await atlas.openAfresh(`${JINCHENG}&reachof=belt1`);
  const inspector = atlas.inspector();
  await expect(
    inspector.getByRole('img', { name: /^Villages by distance from Qinhe/ }),
  ).toBeVisible();
  await inspector.getByRole('row', { name: /^Ring/ }).first().getByRole('button').click();
  const bars = inspector.getByRole('img', {
    name: 'Villages by distance from Ring, in bars of 2 km',
  });
  await expect(bars).toBeVisible();
  const labels = await bars.locator('text[data-count]').allTextContents();
  expect(labels).toHaveLength(11);
  expect(labels.reduce((sum, label) => sum + Number(label), 0)).toBe(1548);

  const field = inspector.getByRole('spinbutton', { name: 'Reach' });
  await field.fill('10');
  await field.press('Enter');
  const within = inspector.getByRole('row', { name: /^Ring/ }).first().getByRole('cell').nth(1);
  const first5 = labels.slice(0, 5).reduce((sum, label) => sum + Number(label), 0);
  await expect(within).toHaveText(String(first5));

  const table = inspector.locator('details', { hasText: 'Show as table' }).nth(1);
  await table.getByText('Show as table').click();
  const arrives = page.waitForEvent('download');
  await table.getByRole('button', { name: 'Download rows (CSV)' }).click();
  const rows = await rowsOf(await (await arrives).path());
  expect(rows.map((row) => row['ring_villages'])).toEqual(labels);
  expect(rows.at(-1)?.['up_to_km']).toBe('');
  await expectNoViolations(page);
});

test('the table of counties says what is within reach in each, sorts by it and goes out as a file', async ({
  atlas,
}) => {
  const { page } = atlas;
  await atlas.openAfresh(`${JINCHENG}&reachof=ring&drawer=table`);
  const table = page.getByRole('table', { name: 'Counties of the layout' });
  await table.getByRole('button', { name: 'Share' }).click();
  await expect(table.getByRole('columnheader', { name: 'Share' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  const heads = await table.getByRole('columnheader').allTextContents();
  expect(heads.slice(2, 6)).toEqual([
    expect.stringMatching(/^Within 5\s?km$/),
    'Share',
    'Beyond',
    'People, est.',
  ]);
  const cells = await table
    .locator('tbody tr[data-place-id]')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? '')),
    );
  const shares = cells.map((row) => Number.parseFloat(row[3] ?? ''));
  expect(shares).toEqual(shares.toSorted((a, b) => b - a));

  const arrives = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Counties (CSV)' }).click();
  const rows = await rowsOf(await (await arrives).path());
  const within = rows.map((row) => {
    const { villages_within, villages_within_lowest, villages_within_highest } = row;
    return `${villages_within} (${villages_within_lowest}–${villages_within_highest})`;
  });
  expect(within.toSorted()).toEqual(cells.map((row) => row[2]).toSorted());
  await expectNoViolations(page);
});

test('a choice is kept under a name, is there again, and is held against another', async ({
  atlas,
}) => {
  const { page } = atlas;
  await atlas.openAfresh(`${JINCHENG}&sites=on&sitep=20`);
  const sites = atlas.inspector().getByRole('region', { name: /^Choose \d+ villages$/ });
  await expect(sites.getByText(/^No choice of 20 can serve more than/)).toBeVisible();
  await sites.getByRole('textbox', { name: 'Name of the choice' }).fill('Twenty');
  await sites.getByRole('button', { name: 'Keep this choice' }).click();
  await expect(sites.getByRole('list', { name: 'Kept choices' })).toContainText('Twenty');
  await sites.getByRole('textbox', { name: 'Name of the choice' }).fill('Twenty');
  await sites.getByRole('button', { name: 'Keep this choice' }).click();
  await expect(sites.getByText('There is a choice of this name already.')).toBeVisible();

  const count = sites.getByRole('spinbutton', { name: 'Villages to choose' });
  await count.fill('60');
  await count.press('Enter');
  await expect(sites.getByText(/^No choice of 60 can serve more than/)).toBeVisible();
  await sites.getByRole('combobox', { name: 'B', exact: true }).selectOption({ label: 'Twenty' });
  const table = sites.getByRole('table', { name: 'Choices A and B, figure by figure' });
  await expect(table.getByRole('row', { name: /^Villages 60 20/ })).toBeVisible();
  await expect(
    table
      .getByRole('row', { name: /^Villages within/ })
      .getByRole('cell')
      .last(),
  ).toHaveText('A');

  const arrives = page.waitForEvent('download');
  await sites.getByRole('button', { name: 'Villages of both (CSV)' }).click();
  const rows = await rowsOf(await (await arrives).path());
  expect(rows.filter((row) => row['order_a'] !== '')).toHaveLength(60);
  expect(rows.filter((row) => row['order_b'] !== '')).toHaveLength(20);
  await expectNoViolations(page);

  await page.reload();
  await atlas.waitUntilIdle();
  const kept = atlas.inspector().getByRole('list', { name: 'Kept choices' });
  await kept.getByRole('button', { name: 'Delete Twenty' }).click();
  await expect(kept).not.toContainText('Twenty');
  await atlas.inspector().getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(kept).toContainText('Twenty');
});
