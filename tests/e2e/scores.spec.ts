import type { AppDriver } from './app-driver.ts';
import { expect, test } from './atlas.fixture.ts';

const SCORES = 'lang=en&theme=light&ws=scores&drawer=ranking&map=1.2/20/60';

/** The row of a city in the ranking. */
function rankingRow(atlas: AppDriver, id: string) {
  return atlas.page.getByRole('table', { name: /^Ranking by/ }).locator(`[data-city-id="${id}"]`);
}

/** Brings the panel out where the window is too narrow for it to stand open. */
async function showPanel(atlas: AppDriver): Promise<void> {
  const button = atlas.page.getByRole('button', { name: 'Show the panel' });
  if (await button.isVisible()) await button.click();
}

test('colouring by a requirement changes legend and ranking', async ({ atlas }) => {
  await atlas.open(SCORES);
  // The drawer comes in a chunk of its own.
  await expect(rankingRow(atlas, 'si-ljubljana')).toBeVisible();
  const byIndex = await atlas.listedCityIds();
  expect(byIndex[0]).toBe('si-ljubljana');

  await showPanel(atlas);
  await atlas.page
    .getByRole('combobox', { name: 'Colour the map by' })
    .selectOption('requirement:6');
  await atlas.waitUntilIdle();
  await expect(atlas.page.getByRole('region', { name: 'Legend' })).toContainText(
    'Heritage & identity',
  );
  await expect(atlas.page.getByRole('table', { name: /^Ranking by R6 Heritage/ })).toBeVisible();
  expect(await atlas.listedCityIds()).not.toEqual(byIndex);
  expect(atlas.addressField('by')).toBe('requirement:6');
});

test('the inspector of a city that is not rated says why', async ({ atlas }) => {
  await atlas.open(`${SCORES}&status=not_rated`);
  await expect.poll(async () => (await atlas.listedCityIds())[0]).toBeDefined();
  const [id] = await atlas.listedCityIds();
  await atlas.open(`${SCORES}&city=${id}`);
  await expect(atlas.inspector()).toContainText(/Not rated: .*\d+ of \d+ points needed/);
});

test('weights move the rank of a city and the edition brings it back', async ({ atlas }) => {
  await atlas.open(`${SCORES}&city=cn-jincheng`);
  const row = rankingRow(atlas, 'cn-jincheng');
  await expect(row.getByRole('cell').first()).toHaveText('215');

  await showPanel(atlas);
  const weights = atlas.page
    .getByRole('group', { name: 'Weights', exact: true })
    .getByRole('spinbutton');
  await expect(weights).toHaveCount(8);
  await weights.nth(4).fill('30');
  await atlas.waitUntilIdle();
  await expect(atlas.inspector()).toContainText(/293 (\(.*\) )?of 364/);
  await expect(atlas.page.getByText('Your method:')).toBeVisible();

  await atlas.page.getByRole('button', { name: 'Edition weights' }).click();
  await atlas.waitUntilIdle();
  await expect(atlas.inspector()).toContainText(/215 (\(.*\) )?of 364/);
  expect(atlas.addressField('w')).toBe(null);
});

test('several weights in one task are one change', async ({ atlas }) => {
  await atlas.open(SCORES);
  await showPanel(atlas);
  // The length of the history says nothing: a browser keeps the last fifty steps.
  await atlas.page.evaluate(() => {
    performance.clearMarks('atlas:complete');
    document.documentElement.dataset['steps'] = '';
    const push = history.pushState;
    history.pushState = (...step) => {
      document.documentElement.dataset['steps'] += '|';
      push.apply(history, step);
    };
    const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    const sliders = document.querySelectorAll<HTMLInputElement>(
      '[role="group"][aria-label="Weights"] input[type="range"]',
    );
    for (const [at, share] of [20, 5, 30].entries()) {
      write?.call(sliders[at], String(share));
      sliders[at]?.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
  await atlas.waitUntilIdle();
  const after = await atlas.page.evaluate(() => ({
    steps: document.documentElement.dataset['steps']?.length,
    causes: performance
      .getEntriesByName('atlas:complete')
      .map((mark) => (mark as PerformanceMark).detail.cause),
  }));
  await atlas.page.evaluate(() => Reflect.deleteProperty(history, 'pushState'));
  expect(after).toEqual({ steps: 1, causes: ['weights'] });
  await expect(atlas.page.getByText('Your method: 3 changes from edition 2026-1')).toBeVisible();
});
