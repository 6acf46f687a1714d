import { expect, test } from './atlas.fixture.ts';

const WORLD = 'lang=en&theme=light&map=1.2/20/60';

test('a menu opens, moves and closes by keyboard and gives the focus back', async ({ atlas }) => {
  await atlas.open(WORLD);
  const { keyboard } = atlas.page;
  const button = atlas.page.getByRole('button', { name: 'Theme: Light' });
  const item = (name: string) => atlas.page.getByRole('menuitemradio', { name });
  await button.focus();
  await keyboard.press('ArrowDown');
  await expect(item('Light')).toBeFocused();
  await expect(item('Light')).toBeChecked();
  await keyboard.press('End');
  await expect(item('Projector')).toBeFocused();
  await keyboard.press('ArrowDown');
  await expect(item('Light')).toBeFocused();
  await keyboard.press('d');
  await expect(item('Dark')).toBeFocused();
  await keyboard.press('Escape');
  await expect(atlas.page.getByRole('menu')).toHaveCount(0);
  await expect(button).toBeFocused();
  await expect(button).toHaveAttribute('aria-expanded', 'false');
});

test('a press outside closes a menu and chooses nothing', async ({ atlas }) => {
  await atlas.open(WORLD);
  await atlas.page.getByRole('button', { name: 'Export' }).click();
  await expect(atlas.page.getByRole('menuitem').first()).toBeVisible();
  await atlas.page.getByRole('heading', { name: 'Union Atlas' }).click();
  await expect(atlas.page.getByRole('menu')).toHaveCount(0);
});

test('the search says which result is active; Escape clears it', async ({ atlas }) => {
  await atlas.open(WORLD);
  const field = atlas.page.getByRole('combobox', { name: 'Search' });
  const options = atlas.page.getByRole('listbox', { name: 'Search city' }).getByRole('option');
  await atlas.page.keyboard.press('Control+k');
  await expect(field).toBeFocused();
  await atlas.page.keyboard.type('kazakhstan');
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await expect(field).not.toHaveAttribute('aria-activedescendant');
  await atlas.page.keyboard.press('ArrowUp');
  await expect(options.last()).toHaveAttribute('aria-selected', 'true');
  await atlas.page.keyboard.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await expect(field).toHaveAttribute(
    'aria-activedescendant',
    (await options.first().getAttribute('id')) ?? 'an id',
  );
  await atlas.page.keyboard.press('Escape');
  await expect(field).toHaveValue('');
  await expect(field).toHaveAttribute('aria-expanded', 'false');
});

test('the thumb nearer to the pointer takes a press on the track; thumbs do not cross', async ({
  atlas,
}) => {
  await atlas.openAfresh(WORLD);
  const from = atlas.page.getByRole('slider', { name: 'Ecological index, from' });
  const to = atlas.page.getByRole('slider', { name: 'Ecological index, to' });
  await to.scrollIntoViewIfNeeded();
  const box = await to.boundingBox();
  if (!box) throw new Error('The slider is not drawn');
  const pressAt = async (share: number) => {
    await atlas.page.mouse.move(box.x + share * box.width, box.y + box.height / 2);
    await atlas.page.mouse.down();
    await atlas.page.mouse.up();
    await atlas.waitUntilIdle();
  };
  await pressAt(0.75);
  await pressAt(0.25);
  // Moves that follow each other closely are written together, a moment later.
  const ends = () => (atlas.addressField('idx') ?? '').split('~').map(Number);
  await expect.poll(() => ends()[0]).toBeCloseTo(25, -1);
  const [, high] = ends();
  expect(high).toBeCloseTo(75, -1);
  await from.focus();
  await atlas.page.keyboard.press('End');
  await atlas.waitUntilIdle();
  expect(await from.inputValue()).toBe(await to.inputValue());
});

test('a button with an icon alone says its name beside it', async ({ atlas }) => {
  await atlas.open(WORLD);
  await atlas.page.getByRole('button', { name: 'Zoom in' }).focus();
  await atlas.page.keyboard.press('Tab');
  await expect(atlas.page.getByRole('tooltip')).toHaveText('Zoom out');
  await atlas.page.keyboard.press('Escape');
  await expect(atlas.page.getByRole('tooltip')).toHaveCount(0);
});
