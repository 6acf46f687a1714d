import { readFileSync } from 'node:fs';
import { expect, test } from './atlas.fixture.ts';

/** Rows of a table of links in the package, as cells by column; the columns read here hold no quotes. */
function rowsOf(file: string): Record<string, string>[] {
  const text = readFileSync(new URL(`../../data/links/${file}.csv`, import.meta.url), 'utf8');
  const [head = '', ...lines] = text.trim().split(/\r?\n/);
  const columns = head.split(',');
  return lines.map((line) =>
    Object.fromEntries(cellsOf(line).map((cell, at) => [columns[at] ?? '', cell])),
  );
}

function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  );
}

const LINK_FILES = ['sister-cities', 'air', 'rail', 'workshops'] as const;

function linksOf(city: string, file: string): number {
  return rowsOf(file).filter((row) => row['a_city_id'] === city || row['b_city_id'] === city)
    .length;
}

/** Legs between one node of a corridor's branch and the next that touch the city. */
function legsOf(city: string): number {
  const nodes = rowsOf('corridors');
  return nodes.filter((node, at) => {
    const next = nodes[at + 1];
    const isLeg = next !== undefined && Number(next['seq']) === Number(node['seq']) + 1;
    return isLeg && (node['city_id'] === city || next['city_id'] === city);
  }).length;
}

/** A view of the world: links gather by what the map shows, so a test says where it stands. */
const WORLD = 'map=1.2/20/60';

test('the links of the pinned city are those of the tables, and each kind can be switched off', async ({
  atlas,
}) => {
  const byFile = LINK_FILES.map((file) => linksOf('kz-almaty', file));
  const legs = legsOf('kz-almaty');
  const all = byFile.reduce((sum, count) => sum + count, legs);
  const panel = atlas.page.getByRole('complementary', { name: /^Links/ });

  await atlas.open('ws=links&city=kz-almaty&scope=city');
  await expect(panel.getByText(`${all} recorded links of Almaty`)).toBeVisible();

  await panel.getByRole('checkbox', { name: /^Air, non-stop/ }).click();
  await atlas.waitUntilIdle();
  await expect(panel.getByText(`${all - (byFile[1] ?? 0)} recorded links of Almaty`)).toBeVisible();
  await expect(panel.getByRole('region', { name: 'Air, non-stop' })).toHaveCount(0);

  await atlas.goBack();
  await expect(panel.getByText(`${all} recorded links of Almaty`)).toBeVisible();
});

test('a sector leaves its links alone, and clearing brings the others back', async ({ atlas }) => {
  const panel = atlas.page.getByRole('complementary', { name: /^Links/ });
  const air = linksOf('kz-almaty', 'air');
  const all = LINK_FILES.reduce(
    (sum, file) => sum + linksOf('kz-almaty', file),
    legsOf('kz-almaty'),
  );
  await atlas.open('ws=links&city=kz-almaty&scope=city');
  await atlas.toggleSector('vacation_tourism');
  await expect(panel.getByText(`${air} recorded links of Almaty`)).toBeVisible();
  await atlas.clearFilters();
  await expect(panel.getByText(`${all} recorded links of Almaty`)).toBeVisible();
});

test('without a pinned city the scope says why it cannot be chosen', async ({ atlas }) => {
  await atlas.open('ws=links');
  await expect(atlas.page.getByRole('radio', { name: 'Of the pinned city' })).toBeDisabled();
  await expect(atlas.page.getByText('No city is pinned.')).toBeVisible();
});

test('a table stands for the lines, and another for the projects', async ({ atlas }) => {
  await atlas.open('ws=links&city=de-hamburg&scope=city&kinds=rail');
  await atlas.page.getByRole('radio', { name: 'List' }).check({ force: true });
  const table = atlas.page.getByRole('table', { name: /^Recorded links/ });
  await expect(table).toHaveAttribute('aria-rowcount', String(linksOf('de-hamburg', 'rail') + 1));

  await table.getByRole('button', { name: /Year/ }).click();
  const last = table.locator('tbody tr[data-link-id]').last();
  await expect(last.getByRole('img', { name: 'not stated' })).toBeVisible();

  await atlas.page.getByRole('tab', { name: /^Projects/ }).click();
  await atlas.open(`ws=links&${WORLD}`);
  await atlas.page.getByRole('button', { name: 'Show projects' }).click();
  await atlas.waitUntilIdle();
  const projects = rowsOf('projects').length;
  await expect(atlas.page.getByRole('table', { name: /^Projects/ })).toHaveAttribute(
    'aria-rowcount',
    String(projects + 1),
  );
  expect(atlas.addressField('layers')).toBe('cities,links,projects');
  // Far out they are gathered: the legend says how many a disc stands for.
  await expect(atlas.page.getByRole('region', { name: 'Legend' })).toContainText('projects');
});

test('institutes stand on the map where their place is known, and all of them in a table', async ({
  atlas,
}) => {
  const panel = atlas.page.getByRole('complementary', { name: /^Links/ });
  await atlas.open(`ws=links&layers=cities&${WORLD}`);
  await panel.getByRole('radio', { name: 'Filters' }).check({ force: true });
  const row = panel.getByRole('checkbox', { name: /^Confucius Institutes/ });
  await row.check({ force: true });
  await atlas.waitUntilIdle();
  expect(atlas.addressField('layers')).toBe('cities,institutes');
  const institutes = rowsOf('institutes');
  const unplaced = institutes.filter(({ position_check }) =>
    ['mismatch', 'unchecked'].includes(position_check ?? ''),
  ).length;
  await expect(panel.getByText(`${unplaced} have a point that does not agree`)).toBeVisible();
  await expect(atlas.page.getByRole('region', { name: 'Legend' })).toContainText(
    'place not confirmed',
  );

  await panel.getByRole('radio', { name: 'List' }).check({ force: true });
  await panel.getByRole('tab', { name: /^Institutes/ }).click();
  const table = panel.getByRole('table', { name: /^Confucius Institutes/ });
  await expect(table).toHaveAttribute('aria-rowcount', String(institutes.length + 1));
  await table.locator('tbody tr[data-institute-id]').first().hover();
  await expect(table.getByText('the place').first()).toBeVisible();

  // They stand for culture alone.
  await atlas.open(`ws=links&layers=cities,institutes&sec=vacation_tourism&${WORLD}`);
  await expect(panel.getByText('No institute matches the filters')).toBeVisible();
  await panel.getByRole('tab', { name: /^Links/ }).click();
});

test('a dropped file of links is drawn and listed, and what nobody knows is named and left out', async ({
  atlas,
}) => {
  const { page } = atlas;
  const panel = page.getByRole('complementary', { name: /^Links/ });
  await atlas.open(`ws=links&${WORLD}`);
  await panel.getByRole('radio', { name: 'Filters' }).check({ force: true });
  const drop = (name: string, text: string) =>
    page.evaluate(
      ([file, content]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([content as string], file as string));
        document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer }));
      },
      [name, text],
    );
  await drop(
    'twin-parks.csv',
    'from,to,sector,year,note\nkz-almaty,Jincheng,Tourism,2024,=signed\nAtlantis,Jincheng,Tourism,,\nAlmaty,西安,,,\n',
  );
  await expect(panel.getByText('1 of 3 rows drawn')).toBeVisible();
  await expect(panel.getByText('“Atlantis” is no member city')).toBeVisible();
  await panel
    .getByRole('combobox', { name: 'Rows without a sector stand for' })
    .selectOption({ label: 'Agriculture' });
  await expect(panel.getByText('2 of 3 rows drawn')).toBeVisible();
  const kind = panel.getByRole('checkbox', { name: /^Your own/ });
  await expect(kind).toBeChecked();

  // Alone on the map and in the list; no kind of the package is left, and the address says nothing of the file.
  for (const name of [/^Sister cities/, /^Air/, /^Freight/, /^Luban/, /^Corridors/])
    await panel.getByRole('checkbox', { name }).uncheck({ force: true });
  await panel.getByRole('radio', { name: 'List' }).check({ force: true });
  const table = panel.getByRole('table', { name: /^Recorded links/ });
  await expect(table).toHaveAttribute('aria-rowcount', '3');
  await expect(table.getByText('twin-parks.csv').first()).toBeVisible();
  await atlas.waitUntilIdle();
  expect(page.url()).not.toContain('twin-parks');
  await expect(page.getByRole('region', { name: 'Legend' })).toContainText('Agriculture');

  await panel.getByRole('radio', { name: 'Filters' }).check({ force: true });
  await drop('broken.csv', 'name,value\nx,1\n');
  await expect(panel.getByText('No two columns name the ends of a link.')).toBeVisible();
  await expect(kind).toHaveCount(0);
  await panel.getByRole('button', { name: 'Remove broken.csv' }).click();
  await expect(panel.getByText('broken.csv')).toHaveCount(0);
});

/** Records of the package with both ends in member cities of the two countries, corridors left out. */
function recordsBetween(a: string, b: string): number {
  return LINK_FILES.flatMap(rowsOf).filter((row) => {
    const ends = [row['a_iso3'], row['b_iso3']];
    return row['a_city_id'] && row['b_city_id'] && ends.includes(a) && ends.includes(b);
  }).length;
}

test('links gather by zoom, a pair of countries opens with its records, and Back closes it', async ({
  atlas,
}) => {
  const panel = atlas.page.getByRole('complementary', { name: /^Links/ });
  const legend = atlas.page.getByRole('region', { name: 'Legend' });
  await atlas.open(`ws=links&${WORLD}`);
  await panel.getByRole('radio', { name: 'Filters' }).check({ force: true });
  await expect(panel.getByText('Gathered by region.')).toBeVisible();
  await expect(legend.getByText('records', { exact: true })).toBeVisible();

  await panel.getByRole('radio', { name: 'City', exact: true }).check({ force: true });
  await atlas.waitUntilIdle();
  await expect(panel.getByText('Single links between cities.')).toBeVisible();
  await expect(legend.getByText('records', { exact: true })).toHaveCount(0);
  expect(atlas.addressField('level')).toBe('city');
  await atlas.goBack();
  await expect(panel.getByText('Gathered by region.')).toBeVisible();

  const count = recordsBetween('CHN', 'DEU');
  await atlas.open(`ws=links&${WORLD}&pair=country:CHN~DEU&drawer=table`);
  await expect(panel.getByText(`${count} recorded links between member cities`)).toBeVisible();
  await expect(atlas.page.getByRole('table', { name: /^Recorded links/ })).toHaveAttribute(
    'aria-rowcount',
    String(count + 1),
  );
  await panel.getByRole('button', { name: 'Show all links again' }).click();
  await atlas.waitUntilIdle();
  await expect(panel.getByText('China – Germany')).toHaveCount(0);
  await atlas.goBack();
  await expect(panel.getByText('China – Germany')).toBeVisible();
});

test('years, direction and strength leave what the tables say, and what has no year is named', async ({
  atlas,
}) => {
  const panel = atlas.page.getByRole('complementary', { name: /^Links/ });
  const rail = rowsOf('rail').filter((row) => row['b_city_id'] === 'de-hamburg');
  const dated = rail.filter((row) => row['year'] !== '');
  expect(dated.length).toBeLessThan(rail.length);

  await atlas.open('ws=links&city=de-hamburg&scope=city&kinds=rail,sister_city');
  await panel.getByRole('radio', { name: 'Filters' }).check({ force: true });
  await panel.getByRole('radio', { name: 'In', exact: true }).check({ force: true });
  await atlas.waitUntilIdle();
  await expect(panel.getByText(`${rail.length} recorded links of Hamburg`)).toBeVisible();
  const undirected = linksOf('de-hamburg', 'sister-cities');
  await expect(
    panel.getByText(
      `Sister cities and air routes have no direction: ${undirected} ${undirected === 1 ? 'is' : 'are'} left out.`,
    ),
  ).toBeVisible();
  await expect(
    panel.getByText(new RegExp(`^${rail.length - dated.length} records? states? no year`)),
  ).toBeVisible();

  await panel.getByRole('checkbox', { name: 'Only with a year' }).check();
  await atlas.waitUntilIdle();
  await expect(
    panel.getByText(new RegExp(`^${dated.length} recorded links? of Hamburg`)),
  ).toBeVisible();
  expect([atlas.addressField('dir'), atlas.addressField('dated')]).toEqual(['in', 'only']);

  await atlas.clearFilters();
  await expect(panel.getByRole('radio', { name: 'All' }).first()).toBeChecked();
  expect(atlas.addressField('dir')).toBeNull();
});
