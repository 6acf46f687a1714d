import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { AppDriver } from './app-driver.ts';
import { expect, test } from './atlas.fixture.ts';

const SCORES = 'ws=scores&lang=en&theme=light&map=2.4/30/70';
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The column beside the map of a presentation. */
function screen({ page }: AppDriver) {
  return page.getByRole('region', { name: /^Presentation/ });
}

async function keepScene({ page }: AppDriver, title: string): Promise<void> {
  await page.getByRole('button', { name: 'Keep this view as a scene' }).click();
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill(title);
}

test('a story is built by hand, put in order, kept over a reload, and goes out and in as a file', async ({
  atlas,
}) => {
  // Six views of the map and a reload, drawn in software.
  test.slow();
  await atlas.openAfresh(`${SCORES}&city=kz-almaty`);
  const { page } = atlas;
  await atlas.chooseWorkspace('Stories');
  await page.getByRole('button', { name: 'Begin a story' }).click();
  await keepScene(atlas, 'Almaty');
  await page
    .getByRole('textbox', { name: 'Text for the audience' })
    .fill('**Sure** of little\n- one');
  await atlas.chooseWorkspace('Links');
  await atlas.chooseWorkspace('Stories');
  await keepScene(atlas, 'Links');
  const scenes = page.getByRole('region', { name: 'Scenes' }).getByRole('listitem');
  await expect(scenes).toHaveText([/Almaty/, /Links/]);

  // By keyboard: up with Alt and an arrow, and back by undo.
  await scenes.nth(1).getByRole('button').first().focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(scenes).toHaveText([/Links/, /Almaty/]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(scenes).toHaveText([/Almaty/, /Links/]);

  // A click shows the view again as it was kept.
  await scenes.nth(0).getByRole('button').first().click();
  await atlas.waitUntilIdle();
  expect([atlas.addressField('ws'), atlas.addressField('city')]).toEqual(['scores', 'kz-almaty']);

  const { violations } = await new AxeBuilder({ page })
    .include('[id="atlas-panel"]')
    .withTags(WCAG)
    .analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  const arrives = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const path = await (await arrives).path();
  const story = JSON.parse(await readFile(path, 'utf8'));
  expect(story.scenes.map(({ title }: { title: { en: string } }) => title.en)).toEqual([
    'Almaty',
    'Links',
  ]);

  await page.reload();
  await atlas.waitUntilIdle();
  await page.getByRole('button', { name: 'All stories' }).click();
  const own = page.getByRole('region', { name: 'Yours, in this browser' });
  await expect(own.getByRole('listitem')).toHaveText([/Untitled story\s*2 scenes/]);

  // A file of elsewhere: script stays text, what is broken is named, the other story is untouched.
  const foreign = {
    ...story,
    title: { en: '<script>alert(1)</script>' },
    scenes: [
      ...story.scenes.map((scene: object) => ({ ...scene, durationS: 1 })),
      { id: 'broken' },
    ],
  };
  await own.getByLabel('Open a file').setInputFiles({
    name: 'foreign.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(foreign)),
  });
  await expect(own.getByText('What the story did not bring along')).toBeVisible();
  await expect(own.getByRole('button', { name: /alert\(1\)/ })).toBeVisible();
  await expect(own.getByRole('button', { name: /Untitled story/ })).toBeVisible();

  await own.getByRole('button', { name: /alert\(1\)/ }).click();
  await page.getByRole('button', { name: 'Delete this story' }).click();
  await expect(page.getByText('“<script>alert(1)</script>” is deleted.')).toBeVisible();
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await own.getByRole('button', { name: /alert\(1\)/ }).click();

  // It runs by itself: a second for each of its scenes, and then anew.
  await page.locator('footer').getByRole('button', { name: 'Present' }).click();
  const at = screen(atlas).getByText(/^Scene \d of 2$/);
  await expect(at).toHaveText('Scene 1 of 2');
  await page.keyboard.press('a');
  await expect(at).toHaveText('Scene 2 of 2');
  await expect(at).toHaveText('Scene 1 of 2');
  await expect(screen(atlas)).toHaveAttribute('data-autoplay', 'runs');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(screen(atlas)).toBeHidden();
});

test('a story that is open in two windows is the same in both, and neither loses its words', async ({
  atlas,
}) => {
  test.slow();
  const { page } = atlas;
  await atlas.openAfresh('ws=stories&lang=en&theme=light&map=6/-45/-125');
  await atlas.chooseWorkspace('Stories');
  await page.getByRole('button', { name: 'Begin a story' }).click();
  await keepScene(atlas, 'Sea');
  const opens = page.waitForEvent('popup');
  await page.evaluate(() => window.open(window.location.href));
  const other = await opens;
  const titleOf = (of: typeof page) => of.getByRole('textbox', { name: 'Title', exact: true });
  await expect(titleOf(other)).toHaveValue('Sea');
  await titleOf(other).fill('Ocean');
  await expect(titleOf(page)).toHaveValue('Ocean');
  await expect(page.getByText(/^This story was changed in another window/)).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(titleOf(page)).toHaveValue('Sea');
  await expect(titleOf(other)).toHaveValue('Sea');
  await other.close();
  await page.getByRole('button', { name: 'Delete this story' }).click();
});

test('a view is kept as a scene from anywhere, by key or button, in the story that was changed last', async ({
  atlas,
}) => {
  await atlas.openAfresh(`${SCORES}&city=kz-almaty`);
  const { page } = atlas;
  const notices = page.getByRole('status', { name: 'Notices' });
  await page.keyboard.press('k');
  await expect(notices.getByText(/^Kept as scene 1 of “.+”, under Stories\.$/)).toBeVisible();
  // The panel that is worked with stays where it is.
  await expect(page.getByRole('complementary', { name: /^Scores/ })).toBeVisible();

  await page.reload();
  await atlas.waitUntilIdle();
  await atlas.chooseWorkspace('Links');
  await page.getByRole('button', { name: 'Keep as a scene (K)' }).click();
  await expect(notices.getByText(/^Kept as scene 2 of “.+”/)).toBeVisible();
  await expect(notices.getByText(/^Kept as scene/)).toHaveCount(1);

  await atlas.chooseWorkspace('Stories');
  const scenes = page.getByRole('region', { name: 'Scenes' }).getByRole('listitem');
  await expect(scenes).toHaveCount(2);
  await scenes.nth(0).getByRole('button').first().click();
  await atlas.waitUntilIdle();
  expect([atlas.addressField('ws'), atlas.addressField('city')]).toEqual(['scores', 'kz-almaty']);
  await page.getByRole('button', { name: 'Delete this story' }).click();
});

test('a clicker leads through a ready story, and the atlas stands as it stood afterwards', async ({
  atlas,
}) => {
  await atlas.openAfresh(SCORES);
  const { page } = atlas;
  const before = atlas.addressField('map');
  await atlas.chooseWorkspace('Stories');
  const ready = page.getByRole('region', { name: 'Ready to present' });
  await expect(ready.getByRole('listitem')).toHaveCount(3);
  await ready.getByRole('button', { name: /^Who we are/ }).click();
  await page
    .getByRole('contentinfo')
    .or(page.locator('footer'))
    .getByRole('button', { name: 'Present' })
    .click();
  // A quick clicker: before the presentation stands.
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageUp');

  const at = screen(atlas).getByText(/^Scene \d+ of \d+$/);
  await expect(at).toHaveText('Scene 1 of 11');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'projector');
  await expect(page.getByRole('navigation', { name: 'Workspaces' })).toBeHidden();
  await atlas.waitUntilIdle();
  await page.keyboard.press('PageDown');
  await expect(at).toHaveText('Scene 2 of 11');
  // Space goes on, also behind a click on the button that leads back.
  await screen(atlas).getByRole('button', { name: 'Previous scene' }).click();
  await expect(at).toHaveText('Scene 1 of 11');
  await page.keyboard.press('Space');
  await expect(at).toHaveText('Scene 2 of 11');
  await page.keyboard.press('ArrowLeft');
  await expect(at).toHaveText('Scene 1 of 11');
  await page.keyboard.press('b');
  await expect(screen(atlas).getByText(/^Screen is black/)).toBeAttached();
  await page.keyboard.press('b');
  await expect(screen(atlas).getByText(/^Screen is black/)).toHaveCount(0);
  await page.keyboard.press('3');
  await page.keyboard.press('Enter');
  await expect(at).toHaveText('Scene 3 of 11');
  await atlas.waitUntilIdle();

  const { violations } = await new AxeBuilder({ page })
    .include('[data-presenting] section')
    .withTags(WCAG)
    .analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  // The dot over the map, which is hovered and goes on as before.
  await page.keyboard.press('l');
  await expect(screen(atlas)).toHaveAttribute('data-laser', 'on');
  await page.keyboard.press('Escape');
  await expect(screen(atlas)).toHaveAttribute('data-laser', 'off');

  await page.keyboard.press('a');
  await expect(screen(atlas)).toHaveAttribute('data-autoplay', 'runs');
  await page.keyboard.press('b');
  await page.keyboard.press('b');
  await expect(screen(atlas)).toHaveAttribute('data-autoplay', 'rests');
  await expect(page.getByRole('timer')).toHaveText(/^Goes on by itself in \d+ s$/);
  await page.keyboard.press('Escape');
  await expect(screen(atlas)).toHaveAttribute('data-autoplay', 'off');

  await page.keyboard.press('o');
  await expect(screen(atlas).getByRole('heading', { name: 'All scenes' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys of the presentation' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(screen(atlas)).toBeHidden();
  await atlas.waitUntilIdle();
  expect([atlas.addressField('ws'), atlas.addressField('map')]).toEqual(['scores', before]);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});

test('weights are moved before the audience, by button or key, and close with their scene', async ({
  atlas,
}) => {
  const { page } = atlas;
  await atlas.openAfresh('stories=how-green/weights&lang=en&theme=light');
  await page
    .locator('footer')
    .getByRole('button', { name: /^Present/ })
    .click();
  const at = screen(atlas).getByText(/^Scene \d+ of \d+$/);
  await expect(at).toHaveText('Scene 9 of 11');
  await expect(page.getByRole('tooltip')).toBeHidden();
  await page.keyboard.press('r');
  const weights = page.getByRole('region', { name: 'Weights' });
  const slider = weights.getByRole('slider').first();
  const before = await screen(atlas)
    .getByText(/^Edition .* method/)
    .textContent();
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await atlas.waitUntilIdle();
  await expect(at).toHaveText('Scene 9 of 11');
  await expect(screen(atlas).getByText(/^Edition .* method/)).not.toHaveText(before ?? '');
  await page.keyboard.press('PageDown');
  await expect(at).toHaveText('Scene 10 of 11');
  await expect(weights).toBeHidden();
  await page.keyboard.press('PageUp');
  await expect(at).toHaveText('Scene 9 of 11');
  await expect(weights).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(screen(atlas)).toBeHidden();
});

test('the map stays alive while it is presented, and the next scene goes on as it was kept', async ({
  atlas,
}) => {
  await atlas.openAfresh(SCORES);
  const { page } = atlas;
  await atlas.chooseWorkspace('Stories');
  await page.getByRole('button', { name: /^How green are we/ }).click();
  await page.locator('footer').getByRole('button', { name: 'Present' }).click();
  await expect(screen(atlas)).toBeVisible();
  await atlas.waitUntilIdle();
  const kept = atlas.addressField('map');
  const map = page.getByRole('main', { name: 'Map' });
  const box = await map.boundingBox();
  if (!box) throw new Error('no map');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 120, y - 40, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => atlas.addressField('map')).not.toBe(kept);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => atlas.addressField('map')).toBe(kept);
  await screen(atlas).getByRole('button', { name: 'Leave the presentation' }).click();
  await expect(screen(atlas)).toBeHidden();
});

test("the presenter's window leads and follows, and either window may be loaded anew", async ({
  atlas,
}) => {
  // Two windows and three loads of a whole story, drawn in software.
  test.slow();
  await atlas.openAfresh(SCORES);
  const { page } = atlas;
  await atlas.chooseWorkspace('Stories');
  await page.getByRole('button', { name: /^Jincheng, one ring/ }).click();
  await page.locator('footer').getByRole('button', { name: 'Present' }).click();
  const at = screen(atlas).getByText(/^Scene \d+ of \d+$/);
  await expect(at).toHaveText('Scene 1 of 12');
  await atlas.waitUntilIdle();
  // A browser that opens no windows: it is said until the next key.
  await page.evaluate(() => {
    const { open } = window;
    window.open = () => {
      window.open = open;
      return null;
    };
  });
  await page.keyboard.press('s');
  const refused = screen(atlas).getByRole('alert');
  await expect(refused).toContainText('Allow pop-up windows for this page');
  const opens = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const presenter = await opens;
  await expect(refused).toBeHidden();
  const now = presenter.getByRole('status').filter({ hasText: /^Scene/ });
  await expect(now).toHaveText('Scene 1 of 12');
  await expect(presenter.getByRole('region', { name: 'Notes for the speaker' })).not.toBeEmpty();
  const { violations } = await new AxeBuilder({ page: presenter }).withTags(WCAG).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  await presenter.keyboard.press('PageDown');
  await expect(at).toHaveText('Scene 2 of 12');
  await expect(now).toHaveText('Scene 2 of 12');
  await presenter.getByRole('button', { name: 'Black screen' }).click();
  await expect(screen(atlas).getByText(/^Screen is black/)).toBeAttached();
  await presenter.getByRole('button', { name: 'Next scene' }).click();
  await expect(at).toHaveText('Scene 3 of 12');

  await presenter.reload();
  await expect(now).toHaveText('Scene 3 of 12');
  await page.reload();
  await expect(at).toHaveText('Scene 3 of 12');
  await atlas.waitUntilIdle();
  await presenter.keyboard.press('ArrowLeft');
  await expect(at).toHaveText('Scene 2 of 12');
  await expect(now).toHaveText('Scene 2 of 12');

  await presenter.getByRole('button', { name: 'Leave the presentation' }).click();
  await expect(screen(atlas)).toBeHidden();
  await expect(presenter.getByText(/^Nothing is presented/)).toBeVisible();
  await presenter.close();
  await expect.poll(() => atlas.addressField('ws')).toBe('scores');
  // The other tests want the panels of their workspaces.
  await atlas.chooseWorkspace('Cities');
});

test('scenes get pictures, which stand in the list, among all scenes and before the speaker', async ({
  atlas,
}) => {
  test.slow();
  await atlas.openAfresh('ws=cities&lang=en&map=2/30/70');
  const { page } = atlas;
  await atlas.chooseWorkspace('Stories');
  await page.getByRole('button', { name: 'Begin a story' }).click();
  await keepScene(atlas, 'All members');
  await atlas.chooseWorkspace('Scores');
  await atlas.chooseWorkspace('Stories');
  await keepScene(atlas, 'Scores');
  const list = page.getByRole('region', { name: 'Scenes' });
  // Drawn in software, beside the page.
  await expect(list.getByRole('img')).toHaveCount(2, { timeout: 150_000 });
  await expect(list.getByRole('img', { name: 'All members' })).toBeVisible();
  await list.getByRole('button', { name: /All members$/ }).click();
  await atlas.waitUntilIdle();

  await page.locator('footer').getByRole('button', { name: 'Present' }).click();
  await page.keyboard.press('o');
  await expect(screen(atlas).getByRole('img', { name: 'Scores' })).toBeVisible();
  const { violations } = await new AxeBuilder({ page })
    .include('[data-presenting] section')
    .withTags(WCAG)
    .analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.keyboard.press('Escape');

  const opens = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const presenter = await opens;
  const next = presenter.getByRole('region', { name: 'Next', exact: true });
  await expect(next.getByRole('img', { name: 'Scores' })).toBeVisible();
  await presenter.close();
  await page.keyboard.press('Escape');
  await expect(screen(atlas)).toBeHidden();
  await atlas.chooseWorkspace('Cities');
});
