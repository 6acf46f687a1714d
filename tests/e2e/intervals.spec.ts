import type { AppDriver } from './app-driver.ts';
import { expect, test } from './atlas.fixture.ts';

const SCORES = 'lang=en&theme=light&ws=scores&drawer=ranking&map=1.2/20/60';

/** Waits until all draws of the method in use are on screen. */
async function waitForIntervals(atlas: AppDriver): Promise<void> {
  await expect(atlas.page.locator('html')).toHaveAttribute('data-bands-state', 'idle', {
    timeout: 60_000,
  });
}

function ranking(atlas: AppDriver) {
  return atlas.page.getByRole('table', { name: /^Ranking by/ });
}

/** Width of the interval of each row in sight, from the top; NaN without one. */
async function widthsInSight(atlas: AppDriver): Promise<number[]> {
  const texts = await ranking(atlas)
    .locator('[data-city-id]')
    .evaluateAll((rows) =>
      rows.map((row) => {
        const cells = [...row.children].map((cell) => cell.textContent ?? '');
        return cells.find((text) => /^\d+–\d+$/.test(text)) ?? '';
      }),
    );
  return texts.map((text) => {
    const [low, high] = text.split('–').map(Number);
    return high === undefined || low === undefined ? Number.NaN : high - low;
  });
}

/** Tenths of the number that a text ends with, true minus and all. */
function tenthsOf(text: string): number {
  const [number] = text.replaceAll('−', '-').match(/[-+]?\d+\.\d$/) ?? [];
  if (number === undefined) throw new Error(`No number at the end of ${text}`);
  return Math.round(Number(number) * 10);
}

/** Written numbers of the waterfall: reference, requirements, different coverage, city. */
async function waterfallTenths(atlas: AppDriver): Promise<number[]> {
  const rows = await atlas
    .inspector()
    .getByRole('table', { name: /by requirement$/ })
    .locator('tbody tr')
    .allInnerTexts();
  return rows.map((row) => tenthsOf(row.trim()));
}

test('the ranking shows intervals, sorts by their width and says what cannot be told apart', async ({
  atlas,
}) => {
  await atlas.open(`${SCORES}&city=cn-jincheng`);
  await waitForIntervals(atlas);
  const row = ranking(atlas).locator('[data-city-id="cn-jincheng"]');
  await expect(row.getByRole('cell', { name: /^\d+–\d+$/ })).toBeVisible();
  await expect(
    ranking(atlas).getByText('Not distinguishable from Jincheng').first(),
  ).toBeAttached();
  await expect(atlas.inspector()).toContainText(/215 \(\d+–\d+\) of 364/);
  await expect(atlas.inspector()).toContainText(/Not distinguishable from \d+ cities/);
  await expect(atlas.page.getByRole('region', { name: 'Legend' })).toContainText(
    'wider ring: rank less certain',
  );

  await atlas.open(SCORES);
  await waitForIntervals(atlas);
  await ranking(atlas)
    .getByRole('button', { name: /^5–95 %/ })
    .click();
  await expect
    .poll(async () => {
      const widths = (await widthsInSight(atlas)).slice(0, 5);
      return widths.every((width, k) => k === 0 || (widths[k - 1] as number) >= width - 1);
    })
    .toBe(true);
  expect((await widthsInSight(atlas))[0]).toBeGreaterThan(50);
});

test('intervals follow a weight without making the map busy again', async ({ atlas }) => {
  await atlas.open(SCORES);
  await waitForIntervals(atlas);
  const show = atlas.page.getByRole('button', { name: 'Show the panel' });
  if (await show.isVisible()) await show.click();
  const before = await widthsInSight(atlas);
  await atlas.page.evaluate(() => performance.clearMarks('atlas:complete'));
  await atlas.page
    .getByRole('group', { name: 'Weights', exact: true })
    .getByRole('spinbutton')
    .nth(4)
    .fill('30');
  await atlas.waitUntilIdle();
  await waitForIntervals(atlas);
  const causes = await atlas.page.evaluate(() =>
    performance
      .getEntriesByName('atlas:complete')
      .map((mark) => (mark as PerformanceMark).detail.cause),
  );
  expect(causes).toEqual(['weights']);
  expect(await widthsInSight(atlas)).not.toEqual(before);
});

test('the inspector explains an index to the last digit, against whatever is chosen', async ({
  atlas,
}) => {
  await atlas.open(`${SCORES}&city=kz-almaty`);
  const inspector = atlas.inspector();
  await expect(inspector).toContainText('points below the average member');
  const [from = 0, ...steps] = await waterfallTenths(atlas);
  const to = steps.pop();
  expect(from + steps.reduce((sum, step) => sum + step, 0)).toBe(to);
  expect(steps).toHaveLength(9);

  await inspector.getByRole('button', { name: /Nature & environment/ }).click();
  await expect(inspector.getByRole('row', { name: /PM2\.5/ })).toBeVisible();
  await inspector.getByRole('button', { name: /Nature & environment/ }).click();

  const against = inspector.getByRole('combobox', { name: 'Compared with' });
  await against.selectOption({ label: 'Search for a city…' });
  await inspector.getByRole('combobox', { name: 'Search a city to compare with' }).fill('tashk');
  await inspector.getByRole('option', { name: /Tashkent/ }).click();
  await expect(inspector).toContainText(/Almaty lies \d+\.\d points (above|below) Tashkent/);
  const [other = 0, ...rest] = await waterfallTenths(atlas);
  expect(rest.pop()).toBe(other + rest.reduce((sum, step) => sum + step, 0));
  expect(other).not.toBe(from);
});

test('the best possible rank is one that its weights give', async ({ atlas }) => {
  await atlas.open(`${SCORES}&city=cn-jincheng`);
  const inspector = atlas.inspector();
  await inspector.getByRole('button', { name: 'What could move the rank' }).click();
  await expect(inspector).toContainText(/To draw level with .* by one value alone/);
  await inspector.getByRole('button', { name: 'Find it' }).click();
  const answer = inspector.getByText(/^Rank \d+/);
  await expect(answer).toBeVisible();
  const rank = /^Rank (\d+)/.exec((await answer.textContent()) ?? '')?.[1];
  expect(Number(rank)).toBeLessThan(215);
  await inspector.getByRole('button', { name: 'Try these weights' }).click();
  await atlas.waitUntilIdle();
  await expect(inspector).toContainText(new RegExp(`${rank} (\\(.*\\) )?of 364`));

  // By wins minus losses single values and weights move the rank, too.
  await atlas.open(`${SCORES}&city=cn-jincheng&agg=copeland`);
  await expect(inspector).toContainText(/Then rank \d+ with [−+]\d+\./);
  await expect(inspector).toContainText(
    /From worst to best: wins minus losses [−+]\d+ ?– ?[−+]\d+, rank/,
  );
  await inspector.getByRole('button', { name: 'Find it' }).click();
  await expect(inspector.getByText(/^Rank \d+ was found/)).toBeVisible();
});

test('a city without an index has no reasons but bounds of what its gaps could do', async ({
  atlas,
}) => {
  await atlas.open(`${SCORES}&status=not_rated`);
  const [id] = await atlas.listedCityIds();
  await atlas.open(`lang=en&theme=light&ws=scores&map=1.2/20/60&city=${id}`);
  const inspector = atlas.inspector();
  await inspector.getByRole('button', { name: 'What could move the rank' }).click();
  await expect(inspector).toContainText(/the index would lie between the ends of \d+\.\d–\d+\.\d/);
  await expect(inspector.getByRole('button', { name: /^Why/ })).toHaveCount(0);
});
