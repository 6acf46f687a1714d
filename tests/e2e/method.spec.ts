import type { AppDriver } from './app-driver.ts';
import { expect, test } from './atlas.fixture.ts';

const SCORES = 'lang=en&theme=light&ws=scores&map=1.2/20/60';

/** Brings the panel out where the window is too narrow for it to stand open. */
async function showPanel({ page }: AppDriver): Promise<void> {
  const button = page.getByRole('button', { name: 'Show the panel' });
  if (await button.isVisible()) await button.click();
}

/** Opens or closes a line of the method, such as "Normalisation". */
async function toggleRule({ page }: AppDriver, name: string): Promise<void> {
  await page.locator('summary').filter({ hasText: name }).click();
}

function badge({ page }: AppDriver) {
  return page.getByRole('banner').getByText(/^your method · [0-9a-f]{8}$/);
}

async function waitForBands({ page }: AppDriver): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-bands-state', 'idle');
}

test('indicators, means and normalisations make a method of one’s own, and one click leads back', async ({
  atlas,
}) => {
  const { page } = atlas;
  await atlas.open(`${SCORES}&drawer=ranking&city=cn-jincheng`);
  await showPanel(atlas);
  await expect(badge(atlas)).toHaveCount(0);

  await page.getByRole('button', { name: 'Indicators of R5 Nature & environment' }).click();
  const inside = page.getByRole('group', { name: 'Indicators of R5 Nature & environment' });
  await inside.getByRole('spinbutton').first().fill('80');
  await atlas.waitUntilIdle();
  await expect(inside.getByRole('spinbutton')).toHaveCount(3);
  expect(atlas.addressField('iw')).toBe('5:80,10,10');
  await expect(atlas.inspector()).toContainText('your method ·');
  await expect(badge(atlas)).toBeVisible();

  await toggleRule(atlas, 'Normalisation');
  await page.getByRole('radio', { name: 'z-score' }).check();
  await atlas.waitUntilIdle();
  await expect(page.getByRole('region', { name: 'Legend' })).toContainText(
    'points, higher is better',
  );
  await toggleRule(atlas, 'Across requirements');
  await page.getByRole('radio', { name: 'Copeland' }).check();
  await atlas.waitUntilIdle();
  await expect(page.getByRole('region', { name: 'Legend' })).toContainText('wins minus losses');
  await page.getByText('Your method: 3 changes from edition 2026-1').click();
  await expect(page.getByText('Across requirements: Copeland')).toBeVisible();
  await waitForBands(atlas);
  await toggleRule(atlas, 'Sensitivity');
  await expect(page.getByText('2,000 draws, 5–95 %')).toBeVisible();
  const why = atlas.inspector().getByRole('table', { name: /^From the average member/ });
  await expect(why.getByRole('rowheader')).toHaveCount(10);
  await expect(atlas.inspector()).toContainText(/in wins minus losses, above all/);

  await page.getByRole('button', { name: 'Back to the edition' }).click();
  await atlas.waitUntilIdle();
  await expect(badge(atlas)).toHaveCount(0);
  await expect(atlas.inspector()).toContainText('of 364');
  expect(['w', 'iw', 'agg', 'norm', 'gaps'].map((key) => atlas.addressField(key))).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
});

test('weights that leave nothing to score are refused in a sentence', async ({ atlas }) => {
  const { page } = atlas;
  await atlas.open(`${SCORES}&w=1,0,0,0,0,0,0,0`);
  await showPanel(atlas);
  const weights = page.getByRole('group', { name: 'Weights', exact: true }).getByRole('spinbutton');
  await weights.first().fill('0');
  await expect(page.getByText('At least one weight must be more than 0.')).toBeVisible();
  expect(atlas.addressField('w')).toBe('1,0,0,0,0,0,0,0');
  await expect(page.getByText('364 of 400 cities have an index')).toBeVisible();
});

test('methods that delegations have saved come back and show where they agree', async ({
  atlas,
}) => {
  const { page } = atlas;
  await atlas.openAfresh(`${SCORES}&drawer=consensus`);
  await showPanel(atlas);
  await expect(page.getByText('A consensus needs at least two methods')).toBeVisible();

  await toggleRule(atlas, 'Saved methods');
  const presets = page.getByRole('combobox', { name: 'Ready-made weights' });
  for (const [preset, name] of [
    ['nature', 'Delegation of Almaty'],
    ['critic', 'Delegation of Tashkent'],
  ] as const) {
    await presets.selectOption(preset);
    await page.getByRole('textbox', { name: 'Name of the method' }).fill(name);
    await page.getByRole('button', { name: 'Save this method' }).click();
  }
  const table = page.getByRole('table', { name: 'Ranks of the cities over 3 methods' });
  await expect(table).toBeVisible();
  await expect(page.getByText('364 cities ranked by every method')).toBeVisible();

  await page.getByRole('button', { name: 'Delete Delegation of Almaty' }).click();
  await expect(
    page.getByRole('table', { name: 'Ranks of the cities over 2 methods' }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(table).toBeVisible();

  // The present method takes the place of another one, and back.
  const replace = page.getByRole('button', {
    name: 'Save the present method as Delegation of Almaty',
  });
  await replace.click();
  await expect(page.getByText('“Delegation of Almaty” is the present method now.')).toBeVisible();
  await expect(replace).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(replace).toBeVisible();

  await page.reload();
  await atlas.waitUntilIdle();
  await expect(table).toBeVisible();
  await showPanel(atlas);
  await presets.selectOption({ label: 'Delegation of Almaty' });
  await atlas.waitUntilIdle();
  await expect(badge(atlas)).toBeVisible();
});

test('the draws can be stopped, taken up again, and say how settled they are', async ({
  atlas,
}) => {
  const { page } = atlas;
  await atlas.open(SCORES);
  await showPanel(atlas);
  await toggleRule(atlas, 'Sensitivity');
  await waitForBands(atlas);
  await expect(page.getByText('between 1,000 and 2,000 draws')).toBeVisible();
  await expect(page.getByText(/^Of all pairs of cities, \d+\s%/)).toBeVisible();

  await page.evaluate(async () => {
    document.querySelector<HTMLInputElement>('input[value="goalposts"]')?.click();
    // The next task: a frame may come after the last draw.
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });
    const buttons = [...document.querySelectorAll('button')];
    buttons.find(({ textContent }) => textContent === 'Cancel')?.click();
  });
  await expect(page.getByText(/^Stopped/)).toBeVisible();
  expect(atlas.addressField('hold')).toBe('goalposts');
  await page.getByRole('button', { name: 'Draw again' }).click();
  await waitForBands(atlas);
  await expect(page.getByText('between 1,000 and 2,000 draws')).toBeVisible();
});
