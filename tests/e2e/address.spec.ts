import { expect, test } from './atlas.fixture.ts';

test('a copied link restores the picture', async ({ atlas }) => {
  const hash =
    'map=3/40/70&ws=scores&lang=zh&theme=dark&sec=agriculture&reg=South+Asia&city=kz-almaty&by=requirement:5&drawer=ranking';
  await atlas.openAfresh(hash);
  await expect(atlas.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(atlas.page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await expect(atlas.page.getByRole('heading', { name: /阿拉木图/ })).toBeVisible();
  await expect(atlas.page.getByRole('button', { name: '评分', exact: true })).toHaveAttribute(
    'aria-current',
    /true|page/,
  );
  await expect(atlas.page.locator('select').first()).toHaveValue('requirement:5');
  const ranking = atlas.page.locator('table[aria-rowcount]');
  await expect(ranking).toBeVisible();
  expect(Number(await ranking.getAttribute('aria-rowcount'))).toBeLessThan(100);
});

test('Back and Forward walk through decisions, not through movements of the map', async ({
  atlas,
}) => {
  await atlas.open('map=2/20/60&lang=en&theme=light');
  await atlas.chooseWorkspace('Scores');
  await atlas.page.getByRole('button', { name: 'Zoom in' }).click();
  await atlas.waitUntilIdle();
  await atlas.chooseWorkspace('Links');
  await atlas.goBack();
  expect(atlas.addressField('ws')).toBe('scores');
  expect(Number(atlas.addressField('map')?.split('/')[0])).toBeCloseTo(3, 1);
  await atlas.goBack();
  expect(atlas.addressField('ws')).toBeNull();
  await atlas.page.goForward();
  await atlas.waitUntilIdle();
  expect(atlas.addressField('ws')).toBe('scores');
});

test('an open story survives a reload, and Back leads from it to the list and to the view', async ({
  atlas,
}) => {
  const { page } = atlas;
  await atlas.openAfresh('map=2/20/60&lang=en&theme=light');
  await atlas.chooseWorkspace('Stories');
  await page.getByRole('button', { name: /^Who we are/ }).click();
  expect(atlas.addressField('stories')).toBe('who-we-are');
  await page.reload();
  await atlas.waitUntilIdle();
  await expect(page.getByRole('button', { name: 'All stories' })).toBeVisible();
  await atlas.goBack();
  await expect(page.getByRole('heading', { name: 'Ready to present' })).toBeVisible();
  await atlas.goBack();
  await expect(page.getByRole('heading', { name: 'Cities', exact: true })).toBeVisible();
  await atlas.open('map=2/20/60&stories=somebodys');
  await expect(page.getByText('stories=somebodys')).toBeVisible();
});

test('Back leaves a presentation for the view before it, Forward goes on with it, its button leaves no step', async ({
  atlas,
}) => {
  const { page } = atlas;
  await atlas.openAfresh('map=2/20/60&ws=scores&lang=en&theme=light');
  await atlas.chooseWorkspace('Stories');
  await page.getByRole('button', { name: /^Who we are/ }).click();
  await page.locator('footer').getByRole('button', { name: 'Present' }).click();
  const screen = page.getByRole('region', { name: /^Presentation/ });
  const at = screen.getByText(/^Scene \d+ of \d+$/);
  await expect(at).toHaveText('Scene 1 of 11');
  await page.keyboard.press('PageDown');
  await expect(at).toHaveText('Scene 2 of 11');
  await atlas.waitUntilIdle();
  await atlas.goBack();
  await expect(screen).toBeHidden();
  await expect(page.getByRole('button', { name: 'All stories' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await page.goForward();
  await expect(at).toHaveText('Scene 2 of 11');
  await atlas.waitUntilIdle();
  await screen.getByRole('button', { name: 'Leave the presentation' }).click();
  await expect(screen).toBeHidden();
  await expect.poll(() => atlas.addressField('theme')).toBe('light');
  expect(atlas.addressField('stories')).toBe('who-we-are/regions');
  await atlas.goBack();
  await expect(page.getByRole('heading', { name: 'Ready to present' })).toBeVisible();
});

test('the address opens the dialog that it names, and says which it does not know', async ({
  atlas,
}) => {
  const { page } = atlas;
  await atlas.openAfresh('map=2/20/60&lang=en&theme=light&stories=who-we-are', '?dialog=handouts');
  await expect(page.getByRole('dialog', { name: 'Hand-outs of a story' })).toContainText(
    'Who we are',
  );
  await atlas.openAfresh('map=2/20/60&lang=en&theme=light', '?dialog=preflight');
  await expect(page.getByRole('dialog', { name: 'Check before the meeting' })).toContainText(
    'Drawing the map',
  );
  await atlas.openAfresh('map=2/20/60&lang=en&theme=light', '?dialog=moon');
  await expect(page.getByText('dialog=moon')).toBeVisible();
});

test('a bad field keeps its default and is named, the rest of the link counts', async ({
  atlas,
}) => {
  await atlas.openAfresh('lang=en&theme=light&ws=scores&map=9999/1/1&city=zz-nowhere');
  await expect(atlas.page.getByText('map=9999/1/1')).toBeVisible();
  await expect(atlas.page.getByText('city=zz-nowhere')).toBeVisible();
  expect(await atlas.page.getByRole('heading', { name: 'Scores' }).count()).toBeGreaterThan(0);
});

test('language and theme are kept for the next visit', async ({ atlas }) => {
  await atlas.openAfresh('lang=en&theme=light');
  await atlas.page.getByRole('radio', { name: '中文' }).check({ force: true });
  await expect(atlas.page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await atlas.page.goto('about:blank');
  await atlas.page.goto('./');
  await atlas.waitUntilIdle();
  await expect(atlas.page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
});
