import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './atlas.fixture.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

test('a meeting leaves minutes: decisions typed at either window, kept, changed, on paper and as a file', async ({
  atlas,
}) => {
  await atlas.openAfresh('ws=scores&lang=en&theme=light&map=2.4/30/70');
  const { page } = atlas;
  await atlas.chooseWorkspace('Stories');
  await page.getByRole('button', { name: /^Who we are/ }).click();
  await page.locator('footer').getByRole('button', { name: 'Present' }).click();
  const at = page.getByRole('region', { name: /^Presentation/ }).getByText(/^Scene \d+ of \d+$/);
  await expect(at).toHaveText('Scene 1 of 11');
  await page.keyboard.press('PageDown');
  await expect(at).toHaveText('Scene 2 of 11');

  // What is typed is no key of the presentation: n, b and digits would be.
  await page.keyboard.press('m');
  const note = page.getByRole('region', { name: 'Note a decision' });
  await expect(note.getByRole('textbox', { name: 'Decision' })).toBeFocused();
  await page.keyboard.type('Invite 3 cities by noon. | <b>Now</b>');
  const { violations } = await new AxeBuilder({ page })
    .include('[aria-label="Note a decision"]')
    .withTags(WCAG)
    .analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(note.getByText(/^Noted at \d\d:\d\d: Invite 3 cities/)).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(at).toHaveText('Scene 3 of 11');
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();

  // The page is loaded anew in the middle, and the presenter's window notes one, too.
  await page.reload();
  await expect(at).toHaveText('Scene 3 of 11');
  await atlas.waitUntilIdle();
  const opens = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const presenter = await opens;
  await expect(presenter.getByText('Scene 3 of 11')).toBeVisible();
  await presenter.keyboard.press('m');
  await presenter.keyboard.type('Next meeting in Almaty');
  await presenter.keyboard.press('Enter');
  await expect(presenter.getByText(/^Noted at .*Almaty$/)).toBeVisible();
  await expect(presenter.getByText('Scene 3 of 11')).toBeVisible();
  await presenter.close();
  await page.getByRole('button', { name: 'Leave the presentation' }).click();
  await atlas.waitUntilIdle();

  await page.getByRole('button', { name: 'All stories' }).click();
  const list = page.getByRole('region', { name: 'Minutes of meetings' });
  await expect(list.getByRole('listitem')).toHaveText([
    /Who we are.* · 3 scenes shown · 2 decisions/,
  ]);
  await list.getByRole('button').click();
  const view = page.getByRole('dialog', { name: 'Minutes: Who we are' });
  await view.getByRole('textbox', { name: 'Title of the meeting' }).fill('Spring council');
  await page
    .getByRole('dialog')
    .getByRole('textbox', { name: 'People present' })
    .fill('Almaty\nJincheng');
  const spring = page.getByRole('dialog', { name: 'Minutes: Spring council' });
  await spring
    .getByRole('textbox', { name: /^Decision at/ })
    .nth(1)
    .fill('Next meeting in May');
  const found = await new AxeBuilder({ page }).include('dialog').withTags(WCAG).analyze();
  expect(found.violations.map(({ id }) => id)).toEqual([]);

  const arrives = page.waitForEvent('download');
  await spring.getByRole('button', { name: 'Save as Markdown' }).click();
  const text = await readFile(await (await arrives).path(), 'utf8');
  expect(text).toContain('# Spring council\n');
  expect(text).toContain('- People present: Almaty Jincheng\n');
  expect(text).toMatch(/\(scene 2\) Invite 3 cities by noon\. \\\| \\<b\\>Now\\<\/b\\>\n/);
  expect(text).toMatch(/\(scene 3\) Next meeting in May\n/);

  // On paper: the words alone.
  await page.emulateMedia({ media: 'print' });
  await expect(spring.getByRole('button', { name: 'Close' })).toBeHidden();
  await expect(
    spring.locator('span[aria-hidden]', { hasText: /^Next meeting in May/ }),
  ).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Workspaces' })).toBeHidden();
  await page.emulateMedia({ media: null });

  await page.reload();
  await atlas.waitUntilIdle();
  await atlas.chooseWorkspace('Stories');
  await list.getByRole('button', { name: /Spring council/ }).click();
  await spring.getByRole('button', { name: 'Delete these minutes' }).click();
  await expect(list.getByText('The minutes “Spring council” are deleted.')).toBeVisible();
  await list.getByRole('button', { name: 'Bring them back' }).click();
  await expect(list.getByRole('button', { name: /Spring council/ })).toBeVisible();
  await atlas.chooseWorkspace('Cities');
});
