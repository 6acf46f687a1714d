import AxeBuilder from '@axe-core/playwright';
import type { AppDriver } from './app-driver.ts';
import { expect, test } from './atlas.fixture.ts';

const WORKSPACES = ['cities', 'scores', 'links', 'layout', 'data'] as const;
/** Light and dark in both languages; the drawers below take the first two. */
const LOOKS = [
  ['light', 'en'],
  ['dark', 'zh'],
  ['light', 'zh'],
  ['dark', 'en'],
  ['projector', 'zh'],
] as const;

/** A view of the South Pacific: what these tests look at stands beside the map, and an empty sea is drawn at once. */
const SEA = 'map=6/-45/-125';

/** From now on what polite live regions say is kept on the page. */
async function hearLiveRegions({ page }: AppDriver): Promise<void> {
  await page.evaluate(() => {
    const said: string[] = [];
    document.documentElement.dataset['heard'] = '[]';
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const near = target instanceof Element ? target : target.parentElement;
        const region = near?.closest('[aria-live="polite"], [role="status"]');
        if (region) said.push(region.textContent?.trim() ?? '');
      }
      document.documentElement.dataset['heard'] = JSON.stringify(said);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

async function heard({ page }: AppDriver): Promise<string[]> {
  return JSON.parse((await page.locator('html').getAttribute('data-heard')) ?? '[]');
}

/** Nothing that axe objects to on the page as it stands, in the language that it is to be in. */
async function expectNoViolations({ page }: AppDriver, lang: 'en' | 'zh'): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', lang === 'zh' ? 'zh-Hans' : 'en');
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(
    violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 120))]),
  ).toEqual([]);
}

for (const [theme, lang] of LOOKS) {
  for (const ws of WORKSPACES) {
    test(`axe finds nothing in ${ws}, ${theme}, ${lang}`, async ({ atlas }) => {
      const drawer = ws === 'scores' ? '&drawer=ranking' : '';
      await atlas.open(
        `${SEA}&layers=cities&ws=${ws}&theme=${theme}&lang=${lang}&city=kz-almaty${drawer}`,
      );
      await expectNoViolations(atlas, lang);
    });
  }
}

const DRAWERS = [
  ['the comparison', 'ws=scores&drawer=compare&cmp=kz-almaty,cn-jincheng,ke-nairobi'],
  [
    'the scatter plot with a choice',
    'ws=scores&drawer=scatter&cmp=kz-almaty&area=indicator:gdp_per_capita,index,8000/55,60000/90',
  ],
  ['the consensus', 'ws=scores&drawer=consensus'],
  ['the page of the method', 'ws=data&page=method'],
  ['the union', 'ws=links&drawer=union'],
  ['partners on the map', 'ws=links&city=kz-almaty&pot=on'],
] as const;

for (const [theme, lang] of LOOKS.slice(0, 2)) {
  for (const [name, hash] of DRAWERS) {
    test(`axe finds nothing in ${name}, ${theme}, ${lang}`, async ({ atlas }) => {
      await atlas.open(`${SEA}&theme=${theme}&lang=${lang}&${hash}`);
      await expectNoViolations(atlas, lang);
    });
  }
}

for (const [ws, name] of [
  ['cities', 'Cities'],
  ['scores', 'Scores'],
  ['links', 'Links'],
  ['layout', 'Layout'],
  ['data', 'Data'],
] as const) {
  test(`${name}: one title, headings without gaps, landmarks with names`, async ({ atlas }) => {
    const isPage = ws === 'data';
    await atlas.open(`${SEA}&ws=${ws}&theme=light&lang=en&city=kz-almaty`);
    const { page } = atlas;
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Union Atlas');
    const place = isPage ? page.getByRole('main') : page.getByRole('complementary').first();
    await expect(place.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
    const levels = await page
      .getByRole('heading')
      .evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))));
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);

    await expect(page.getByRole('banner')).toHaveCount(1);
    await expect(page.getByRole('main', { name: isPage ? 'Data' : 'Map' })).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Workspaces' })).toBeVisible();
    const asides = page.getByRole('complementary');
    const names = await asides.evaluateAll((all) => all.map((one) => one.ariaLabel));
    expect(names).toEqual(isPage ? [] : [`${name}: filters and settings`, 'Inspector']);
  });
}

test('a filter is announced with what it leaves', async ({ atlas }) => {
  await atlas.open('map=2/25/60&layers=cities&lang=en&theme=light');
  await hearLiveRegions(atlas);
  await atlas.toggleSector('agriculture');
  await expect
    .poll(() => heard(atlas))
    .toContainEqual(expect.stringMatching(/^\d\d of 400 cities/));

  await atlas.open('map=2/25/60&layers=cities,links&level=region&ws=links&lang=en&theme=light');
  await hearLiveRegions(atlas);
  await atlas.toggleSector('agriculture');
  await expect.poll(() => heard(atlas)).toContainEqual(expect.stringMatching(/recorded links?/));

  await atlas.open('map=2/25/60&layers=cities&ws=scores&drawer=ranking&lang=en&theme=light');
  await expect(atlas.page.getByText(/^400 cities shown/)).toBeVisible();
  await hearLiveRegions(atlas);
  await atlas.open(
    'map=2/25/60&layers=cities&ws=scores&drawer=ranking&lang=en&theme=light&sec=agriculture',
  );
  await expect
    .poll(() => heard(atlas))
    .toContainEqual(expect.stringMatching(/^\d\d cities shown, \d+ with a rank/));
});

test('a table stands for the map and for each chart', async ({ atlas }) => {
  const { page } = atlas;
  await atlas.open('map=2/25/60&layers=cities&drawer=table&lang=en&theme=light');
  await expect(page.getByRole('table', { name: /^Cities that match/ })).toBeVisible();
  await atlas.open('map=2/25/60&layers=cities&ws=scores&drawer=ranking&lang=en&theme=light');
  await expect(page.getByRole('table', { name: /^Ranking by/ })).toBeVisible();
  await atlas.open('map=2/25/60&ws=data&lang=en&theme=light');
  for (const [picture, table] of [
    [/^Picture of 400 cities/, 'Points present by city and requirement'],
    [/^Completeness by place/, 'Points present by city and requirement'],
  ] as const) {
    await expect(page.getByRole('img', { name: picture })).toBeVisible();
    await expect(page.getByRole('table', { name: table })).toBeVisible();
  }
});
