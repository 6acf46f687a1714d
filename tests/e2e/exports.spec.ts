import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { AppDriver } from './app-driver.ts';
import { expect, test } from './atlas.fixture.ts';

const OWN = 'w=1,1,1,1,3,1,1,1&agg=-1&hold=missing&seed=77';

/** Text of the file that `ask` makes the page hand out. */
async function downloadedBy(atlas: AppDriver, ask: () => Promise<void>): Promise<string> {
  const arrives = atlas.page.waitForEvent('download');
  await ask();
  return readFile(await (await arrives).path(), 'utf8');
}

async function pressed(atlas: AppDriver, name: string): Promise<string> {
  return downloadedBy(atlas, () =>
    atlas.page.getByRole('main').getByRole('button', { name, exact: true }).click(),
  );
}

/** Hands a method file to the page as a reader does. */
async function openFile(atlas: AppDriver, text: string): Promise<void> {
  const chooser = atlas.page.waitForEvent('filechooser');
  await atlas.page.getByRole('button', { name: 'Open a method file' }).click();
  const buffer = Buffer.from(text);
  await (await chooser).setFiles({ name: 'my.json', mimeType: 'application/json', buffer });
}

test('a method goes out as a file and comes back with the same table to the last digit', async ({
  atlas,
}) => {
  await atlas.openAfresh(`ws=data&lang=en&theme=light&${OWN}`);
  const file = await pressed(atlas, 'Method and scores, JSON');
  const { methodHash, draws, table } = JSON.parse(file);
  expect(draws).toEqual({ seed: 77, count: 2000, held: ['missing'] });

  await atlas.openAfresh('ws=data&lang=en&theme=light');
  expect(atlas.addressField('w')).toBeNull();
  await openFile(atlas, file);
  const status = atlas.page.getByRole('main').getByRole('status');
  await expect(status.filter({ hasText: `Method ${methodHash}` })).toContainText(
    'all checksums agree',
  );
  const cells = (table.rows.length * table.columns.length).toLocaleString('en-GB');
  await expect(status.filter({ hasText: 'to the last digit' })).toContainText(`${cells} values`);
  expect([atlas.addressField('agg'), atlas.addressField('seed')]).toEqual(['-1', '77']);

  // Rows of the spreadsheet hold the same numbers as the file.
  const csv = await pressed(atlas, 'Scores, CSV');
  const [head = '', first = ''] = csv.replace('\uFEFF', '').split('\r\n');
  const row = Object.fromEntries(head.split(',').map((name, at) => [name, first.split(',')[at]]));
  const best = table.rows.find((cells: unknown[]) => cells[0] === row['city_id']);
  const inFile = (name: string) => String(best[table.columns.indexOf(name)]);
  for (const name of ['index', 'R5', 'rank', 'rank_p05', 'rank_p95']) {
    expect(row[name], name).toBe(inFile(name));
  }
  expect(row).toMatchObject({ method_hash: methodHash, seed: '77', draws: '2000' });
});

test('a method of another edition and a broken file say why, and the picture stays', async ({
  atlas,
}) => {
  await atlas.openAfresh(`ws=data&lang=en&theme=light&${OWN}`);
  const file = JSON.parse(await pressed(atlas, 'Method and scores, JSON'));
  const main = atlas.page.getByRole('main');
  file.method.editionId = '2025-1';
  await openFile(atlas, JSON.stringify(file));
  await expect(main).toContainText('nothing has changed');
  await expect(main).toContainText('made for edition 2025-1; the open package has 2026-1');
  await openFile(atlas, '{"format": ');
  await expect(main).toContainText('not valid JSON');
  expect(atlas.addressField('w')).toBe('1,1,1,1,3,1,1,1');
});

test('the pages about the score compute their figures from the package and name the method', async ({
  atlas,
}) => {
  await atlas.openAfresh('ws=data&page=method&lang=en&theme=light');
  const main = atlas.page.getByRole('main');
  await expect(main).toContainText('247 rated, 117 conditional, 36 not rated of 400 cities');
  await expect(main).toContainText('This requirement is fully national');
  const planning = main
    .getByRole('table', { name: /Nominal weight and effective importance, 364/ })
    .getByRole('row', { name: /^R1 / });
  await expect(planning).toContainText('0.83');
  await expect(main).toContainText('of all pairs of cities can be told apart');

  await main.getByRole('button', { name: 'Known weaknesses' }).click();
  expect(atlas.addressField('page')).toBe('weaknesses');
  await expect(main).toContainText('of the variance of the index lies between countries');
  const shifts = main.getByRole('table', { name: /if one thing were chosen otherwise/ });
  await expect(shifts.getByRole('row')).toHaveCount(13);
  await main.getByRole('button', { name: /Show all 4\d/ }).click();
  await expect(shifts.getByRole('row', { name: /suicide/ })).toContainText('9.6');
});

for (const [theme, lang] of [
  ['light', 'en'],
  ['dark', 'zh'],
] as const) {
  for (const page of ['method', 'weaknesses'] as const) {
    test(`axe finds nothing on the page ${page}, ${theme}, ${lang}`, async ({ atlas }) => {
      await atlas.open(`ws=data&page=${page}&theme=${theme}&lang=${lang}`);
      await expect(atlas.page.locator('html')).toHaveAttribute('data-bands-state', 'idle');
      const last = page === 'method' ? 'distribution' : 'shifts';
      await expect(atlas.page.locator(`[data-part="${last}"] table`).first()).toBeAttached();
      const { violations } = await new AxeBuilder({ page: atlas.page })
        .include('main')
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();
      expect(
        violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 120))]),
      ).toEqual([]);
    });
  }
}
