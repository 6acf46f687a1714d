import AxeBuilder from '@axe-core/playwright';
import gcoord from 'gcoord';
import { expect, test } from './atlas.fixture.ts';

const JINCHENG = 'ws=layout&lang=en&theme=light&map=7.6/35.62/112.8';
const SECTION = 'Carry this layout to another place';
const ANY = 'Any other place: town or coordinates';

/** Towns around Xi’an as the gazetteer has them. */
const KNOWN: readonly (readonly [string, number, number])[] = [
  ['Xi’an', 108.92861, 34.25833],
  ['Xianyang', 108.70261, 34.33778],
  ['Lintong', 109.20893, 34.3804],
];

interface TextFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

function textFile(name: string, text: string): TextFile {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
}

function geoJson(name: string, type: string, coordinates: unknown, properties = {}): TextFile {
  const features = [{ type: 'Feature', properties, geometry: { type, coordinates } }];
  return textFile(name, JSON.stringify({ type: 'FeatureCollection', features }));
}

test('by keyboard the layout goes to any town of the world, then to typed coordinates', async ({
  atlas,
}) => {
  await atlas.openAfresh(JINCHENG);
  const { page } = atlas;
  const section = page.getByRole('region', { name: SECTION });
  const field = section.getByRole('combobox', { name: ANY });
  await field.focus();
  await page.keyboard.type('nairo');
  await expect(page.getByRole('option', { name: /Nairobi.*Kenya, 2,750,547/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(atlas.addressField('carry')).toMatch(/^spot-36\.8\d*\/-1\.2\d*$/);
  await expect(page.getByRole('region', { name: 'Nairobi: a proposal, computed' })).toBeVisible();
  await expect(section.getByRole('combobox', { name: 'City' })).toHaveValue(/^spot-/);
  const gaps = (name: string) =>
    page.getByRole('region', { name: `${name}: a proposal, computed` });
  await expect(gaps('Nairobi')).toContainText('none of the base map lies within reach');

  // Two rivers of the base map meet there, and the belts follow them.
  await field.fill('khartoum');
  await expect(page.getByRole('option', { name: /^Khartoum.*Sudan, 1,974,647/ })).toBeVisible();
  await field.press('ArrowDown');
  await field.press('Enter');
  await expect(gaps('Khartoum')).toContainText('from a generalised river line');
  await expect(gaps('Khartoum')).toContainText('Natural Earth');

  await field.fill('95, 300');
  await expect(section).toContainText('These numbers are no place');
  await field.fill('119.68, 30.64');
  await expect(page.getByRole('option', { name: /read as longitude, latitude/ })).toBeVisible();
  await field.fill('0° N, 150.5° W');
  await field.press('ArrowDown');
  await field.press('Enter');
  expect(atlas.addressField('carry')).toBe('spot--150.5/0');
  // In the middle of the Pacific there are no towns, and the place has no name.
  const result = page.getByRole('region', { name: '0, -150.5: a proposal, computed' });
  await expect(result).toContainText('No ring: 0 of the 6 places');
  await expect(result.getByRole('row', { name: /^Ring length/ })).toContainText('no ring');
});

test('Anji comes with its own villages: some are proposed, coverage stands beside Jincheng’s, sources are named', async ({
  atlas,
}) => {
  await atlas.openAfresh(JINCHENG);
  const { page } = atlas;
  const section = page.getByRole('region', { name: SECTION });
  await section.getByRole('combobox', { name: 'City' }).selectOption('Anji County, Zhejiang');
  expect(atlas.addressField('carry')).toBe('example-anji');
  const result = page.getByRole('region', { name: 'Anji County: a proposal, computed' });
  const row = result.getByRole('row', { name: /^Villages within 5\s?km of either/ });
  await expect(row.getByRole('cell')).toHaveText([/^64\s%can be 26–87\s%$/, /^\d\d\s%$/]);
  await expect(result).toContainText('11 of 168 villages');
  await expect(result).toContainText('162 of 168 villages stand at the point of their township');
  await expect(result).not.toContainText('No villages:');
  await expect(result).toContainText('Vonng');

  await result.getByText('Choose them by other rules').click();
  const count = result.getByRole('spinbutton', { name: 'Villages to choose' });
  await expect(count).toHaveAttribute('aria-valuenow', '11');
  await count.fill('300');
  await expect(result.getByText('1 to 168')).toBeVisible();
  await count.fill('20');
  await count.press('Enter');
  await result.getByRole('button', { name: 'Choose', exact: true }).click();
  const changed = page.getByRole('region', { name: 'Anji County: a proposal, changed by hand' });
  await expect(changed).toContainText('20 of 168 villages');
  const apart = changed.getByRole('spinbutton', { name: 'Apart from each other' });
  await apart.fill('10');
  await apart.press('Enter');
  await changed.getByRole('button', { name: 'Choose', exact: true }).click();
  await expect(changed.getByRole('alert')).toContainText('of 20 villages found a place');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(result).toContainText('11 of 168 villages');
  await expect(result).not.toContainText('GeoNames');
});

test('own files: what is wrong is named and shown, the rest is proposed from', async ({
  atlas,
}) => {
  await atlas.openAfresh(JINCHENG);
  const { page } = atlas;
  const section = page.getByRole('region', { name: SECTION });
  const input = section.locator('input[type="file"]');
  const square = [
    [108.6, 34.1],
    [109.3, 34.1],
    [109.3, 34.5],
    [108.6, 34.5],
    [108.6, 34.1],
  ];
  const openRing = [
    [108.7, 34.2],
    [109.2, 34.2],
    [109.2, 34.4],
    [108.7, 34.4],
  ];
  const gcj02 = KNOWN.map(([name, lng, lat]) =>
    [name, ...gcoord.transform([lng, lat], gcoord.WGS84, gcoord.GCJ02)].join(','),
  );
  await input.setInputFiles([
    geoJson('outline.geojson', 'Polygon', [square], { name: 'My valley' }),
    geoJson('ring.geojson', 'LineString', openRing),
    textFile('villages.csv', ['name,lon,lat', ...gcj02, 'Broken,109,999'].join('\n')),
    textFile('empty.geojson', ''),
  ]);
  const files = section.getByRole('list', { name: 'Own files' });
  const fileNamed = (name: string) =>
    files.locator(':scope > li').filter({ has: page.getByText(name, { exact: true }) });
  await expect(fileNamed('villages.csv')).toContainText('4 read, 3 sound.');
  await expect(fileNamed('empty.geojson')).toContainText('Nothing in this file can be used.');
  await expect(fileNamed('villages.csv')).toContainText('GCJ-02');
  await expect(section.getByRole('combobox', { name: 'ring.geojson is' })).toHaveValue('ring');

  const ring = fileNamed('ring.geojson');
  await expect(ring).toContainText('A ring is not closed');
  const show = ring.getByRole('button', { name: 'Show on the map' });
  await show.click();
  await expect(show).toHaveAttribute('aria-pressed', 'true');
  await atlas.waitUntilIdle();
  await expect.poll(() => Number(atlas.addressField('map')?.split('/')[2])).toBeCloseTo(108.7, 0);

  const { violations } = await new AxeBuilder({ page })
    .include('#atlas-panel')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  await ring.getByRole('button', { name: 'Close the ring' }).click();
  await expect(ring).not.toContainText('A ring is not closed');
  const convert = fileNamed('villages.csv').getByRole('button', {
    name: 'Convert from GCJ-02 to WGS84',
  });
  await convert.click();
  await expect(fileNamed('villages.csv')).toContainText('1 problem in villages.csv');
  await section.getByRole('button', { name: 'Propose a layout from these files' }).click();
  const result = page.getByRole('region', { name: 'My valley: a proposal, computed' });
  await expect(result.getByRole('row', { name: /^Stops on the ring/ })).toContainText('4');
  await expect(
    result.getByRole('row', { name: /^Villages within 5\s?km of the ring/ }),
  ).toContainText('%');
  expect(atlas.addressField('carry')).toBe('own');
});

test('an address cannot bring files or drafts of another browser, and says so', async ({
  atlas,
}) => {
  await atlas.openAfresh(`${JINCHENG}&carry=own`);
  const section = atlas.page.getByRole('region', { name: SECTION });
  await expect(section.getByRole('alert')).toContainText('choose them again');
  await atlas.openAfresh(`${JINCHENG}&carry=saved-nowhere`);
  await expect(section.getByRole('alert')).toContainText('another browser');
});
