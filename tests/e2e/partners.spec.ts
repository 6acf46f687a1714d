import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { expect, test } from './atlas.fixture.ts';

type Row = Record<string, string>;

function rowsOf(csv: string): Row[] {
  return Papa.parse<Row>(csv.replace('\uFEFF', ''), { header: true, skipEmptyLines: true }).data;
}

function publishedRows(path: string): Row[] {
  return rowsOf(readFileSync(new URL(`../../data/links/${path}.csv`, import.meta.url), 'utf8'));
}

test('a pinned city leads to partners with reasons, and to its records as a file', async ({
  atlas,
}) => {
  const { page } = atlas;
  await atlas.openAfresh('ws=links&city=kz-almaty&lang=en');
  const inspector = atlas.inspector();

  // The best partner opens to figures with their sources.
  await inspector.getByRole('button', { name: 'Reasons for Bishkek' }).click();
  const reasons = inspector.getByRole('region', { name: /^Why Almaty could give/ });
  await expect(reasons.getByText('Kazakhstan offers').first()).toBeVisible();
  await expect(reasons.getByText('value of the country').first()).toBeVisible();

  // Those to learn from are ahead of the city's own score, and can be compared.
  const models = inspector.getByRole('list', { name: /^Cities to learn from in R1 / });
  const ownScore = inspector.getByText(/^own score \d+$/).first();
  const own = Number(/\d+/.exec((await ownScore.textContent()) ?? '')?.[0]);
  const [first = ''] = await models.getByText(/^score \d+ /).allTextContents();
  expect(Number(/\d+/.exec(first)?.[0])).toBeGreaterThan(own);
  await models
    .getByRole('button', { name: /^Compare / })
    .first()
    .click();
  await expect.poll(() => atlas.addressField('cmp')).not.toBeNull();

  // The records are those of the package, for this city alone.
  await inspector.getByRole('tab', { name: 'Records' }).click();
  await expect(inspector.getByText(/^\d+ records counted$/)).toBeVisible();
  await expect.poll(() => atlas.addressField('tab')).toBe('profile');
  const arrives = page.waitForEvent('download');
  await inspector.getByRole('button', { name: 'Download CSV' }).click();
  const rows = rowsOf(await readFile(await (await arrives).path(), 'utf8'));
  const air = publishedRows('air').filter((row) =>
    [row['a_city_id'], row['b_city_id']].includes('kz-almaty'),
  );
  expect(air.length).toBeGreaterThan(0);
  expect(
    rows
      .filter(({ kind }) => kind === 'air')
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(air.map(({ id }) => id).toSorted());
  const counted = rows.filter((row) => row['counted'] === 'true').length;
  await expect(inspector.getByText(`${counted} records counted`)).toBeVisible();

  // A sector leaves its records alone.
  await atlas.toggleSector('vacation_tourism');
  const ofTourism = rows.filter(
    (row) => row['counted'] === 'true' && row['sector'] === 'vacation_tourism',
  ).length;
  await expect(inspector.getByText(`${ofTourism} records counted`)).toBeVisible();
});

test('the brief is one page on paper, and Back and Escape close it', async ({ atlas }) => {
  const { page } = atlas;
  for (const [language, open, label] of [
    ['en', 'Brief to print', 'Brief of Karachi'],
    ['zh', '打印简报', '卡拉奇简报'],
  ] as const) {
    await atlas.openAfresh(`ws=links&city=pk-karachi&lang=${language}`);
    const button = page.getByRole('button', { name: open });
    const brief = page.getByRole('dialog', { name: label });
    await button.click();
    await expect(brief.getByRole('listitem').first()).toBeVisible();
    await expect(brief.locator('ol > li')).toHaveCount(5);

    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    await expect(brief.getByRole('heading', { level: 2 })).toBeVisible();
    await expect(page.locator('#root')).toBeHidden();
    await page.emulateMedia({ media: 'screen' });

    await atlas.goBack();
    await expect(brief).toHaveCount(0);
    await expect(button).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect(brief).toHaveCount(0);
    expect(atlas.addressField('city')).toBe('pk-karachi');
  }
});
