import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './atlas.fixture.ts';

const NEAR = 'ws=layout&map=8.3/35.6/112.7';

test('the tree leads by keyboard from the city to a village; Back and Escape lead out', async ({
  atlas,
}) => {
  await atlas.openAfresh(NEAR);
  const { page } = atlas;
  const tree = page.getByRole('tree', { name: 'Units of the layout' });
  await expect(tree.getByRole('treeitem')).toHaveCount(7);
  await tree.getByRole('treeitem', { name: /Jincheng City/ }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowUp');
  await expect(tree.getByRole('treeitem', { name: /Zezhou County/ })).toBeFocused();
  await page.keyboard.press('Enter');
  expect(atlas.addressField('unit')).toBe('140525');
  const path = page.getByRole('navigation', { name: 'Path to the chosen unit' });
  await expect(path).toContainText('Zezhou County');
  await atlas.waitUntilIdle();
  expect(Number(atlas.addressField('map')?.split('/')[0])).toBeGreaterThan(8.5);

  await page.keyboard.press('ArrowRight');
  await expect(tree.getByRole('treeitem')).toHaveCount(7 + 16);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await atlas.waitUntilIdle();
  expect(atlas.addressField('unit')).toMatch(/^140525\d{3}$/);

  await atlas.goBack();
  expect(atlas.addressField('unit')).toBe('140525');
  await page.keyboard.press('Escape');
  expect(atlas.addressField('unit')).toBeNull();
  await expect(path).not.toContainText('Zezhou County');
});

test('a unit of the address is flown to, and the tables hold what lies inside', async ({
  atlas,
}) => {
  await atlas.openAfresh('ws=layout&unit=140525100&drawer=table');
  const { page } = atlas;
  await expect.poll(() => Number(atlas.addressField('map')?.split('/')[0])).toBeGreaterThan(9);
  await page.getByRole('tab', { name: 'Villages 26' }).click();
  const table = page.getByRole('table', { name: 'Villages of the layout' });
  await expect(table).toHaveAttribute('aria-rowcount', '27');
  await page.getByRole('button', { name: 'in Nancun Town: Show all places' }).click();
  await expect(table).toHaveAttribute('aria-rowcount', '1549');
  expect(atlas.addressField('unit')).toBeNull();
});

test('a unit of the address is flown to by a map that comes after the layout', async ({
  atlas,
}) => {
  const { page } = atlas;
  const ENGINE = '**/assets/engine-*.js';
  const zezhou = page.getByRole('treeitem', { name: /Zezhou County/ });
  await page.route(ENGINE, async (route) => {
    await expect(zezhou).toBeVisible();
    await route.continue();
  });
  await atlas.openAfresh('ws=layout&unit=140525100');
  await page.unroute(ENGINE);
  await expect.poll(() => Number(atlas.addressField('map')?.split('/')[0])).toBeGreaterThan(9);
});

test('a unit that the package does not have is told', async ({ atlas }) => {
  await atlas.openAfresh(`${NEAR}&unit=330523`);
  await expect(atlas.page.getByText('330523')).toBeVisible();
  expect(atlas.addressField('unit')).toBeNull();
});

test('a click on a county chooses it; its colour is in the legend', async ({ atlas }) => {
  await atlas.openAfresh(`${NEAR}&cby=density`);
  const { page } = atlas;
  await expect(page.getByRole('region', { name: 'Legend' })).toContainText('People per km², 2021');
  const map = page.getByRole('region', { name: 'Map', exact: true });
  const box = await map.boundingBox();
  if (!box) throw new Error('no map');
  // West and south of the middle lies Yangcheng, whatever the panels leave of the map.
  const [x, y] = [box.x + box.width * 0.42, box.y + box.height * 0.62];
  await page.mouse.move(x, y);
  await expect(map).toHaveCSS('cursor', 'pointer');
  // The first click on a page may come before deck.gl can tell what is under it: it is then lost.
  await expect(async () => {
    if (atlas.addressField('unit') === null) await page.mouse.click(x, y);
    expect(atlas.addressField('unit')).toMatch(/^140522/);
  }).toPass();
});

test('statuses tie out to 1,548, are set for a unit, undone, read from a file and kept', async ({
  atlas,
}) => {
  await atlas.openAfresh(`${NEAR}&unit=140525100`);
  const { page } = atlas;
  const all = page.locator('[data-tie-out]').first();
  await expect(all).toHaveText('covered 0 + not covered 0 + not recorded 1,548 = 1,548 villages');
  await page.getByRole('button', { name: 'Set', exact: true }).click();
  await expect(all).toHaveText('covered 26 + not covered 0 + not recorded 1,522 = 1,548 villages');
  await page.getByRole('button', { name: 'Undo (26 villages)' }).click();
  await expect(all).toHaveText('covered 0 + not covered 0 + not recorded 1,548 = 1,548 villages');

  await page.getByLabel('Open a CSV').setInputFiles({
    name: 'status.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      'code,status\n140525100200,covered\n999,covered\n140525100200,covered\n140525100201,done\n',
    ),
  });
  const result = page.getByRole('status').filter({ hasText: 'status.csv' });
  await expect(result).toContainText('row 3');
  await expect(result).toContainText('999');
  await expect(result).toContainText('row 4');
  await expect(result).toContainText('row 5');
  await expect(all).toContainText('= 1,548 villages');

  await page.getByRole('checkbox', { name: 'Colour dots by status' }).check({ force: true });
  await atlas.waitUntilIdle();
  expect(atlas.addressField('dots')).toBe('status');
  await page.getByRole('button', { name: 'Set', exact: true }).click();
  await page.reload();
  await atlas.waitUntilIdle();
  await expect(all).toHaveText('covered 26 + not covered 0 + not recorded 1,522 = 1,548 villages');
});

for (const [theme, lang] of [
  ['light', 'en'],
  ['dark', 'zh'],
] as const) {
  test(`axe finds nothing with a unit chosen, ${theme}, ${lang}`, async ({ atlas }) => {
    await atlas.openAfresh(
      `${NEAR}&unit=140525100&cby=class-rural&dots=status&drawer=table&theme=${theme}&lang=${lang}`,
    );
    const { page } = atlas;
    await page.getByRole('tab').nth(2).click();
    await page
      .getByRole('button', { name: lang === 'zh' ? '展开: 环线站点' : 'Show: Ring stops' })
      .click();
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(
      violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 120))]),
    ).toEqual([]);
  });
}
