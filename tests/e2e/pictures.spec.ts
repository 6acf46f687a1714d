import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { AppDriver } from './app-driver.ts';
import { expect, test } from './atlas.fixture.ts';
import { PAGE_OPTIONS } from './playwright-helper.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The file that `ask` makes the page hand out. */
async function downloadedBy({ page }: AppDriver, ask: () => Promise<void>): Promise<Buffer> {
  const arrives = page.waitForEvent('download', { timeout: 120_000 });
  await ask();
  return readFile(await (await arrives).path());
}

/**
 * Size of a picture, as the browser shows it, and how many colours and how much ink a part of it has; the part as shares
 * of width and height. Ink is what differs from the part's first pixel.
 */
async function look(
  { page }: AppDriver,
  bytes: Buffer,
  mediaType: string,
  [left, top, right, bottom]: readonly [number, number, number, number],
) {
  const source = `data:${mediaType};base64,${bytes.toString('base64')}`;
  return page.evaluate(
    async ({ address, part }) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const { naturalWidth: width, naturalHeight: height } = image;
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no 2d context');
      context.drawImage(image, 0, 0);
      const [x, y, x2, y2] = [part[0] * width, part[1] * height, part[2] * width, part[3] * height];
      const { data } = context.getImageData(x, y, x2 - x, y2 - y);
      const pixels = new Uint32Array(data.buffer);
      const ink = pixels.reduce((sum, pixel) => sum + (pixel === pixels[0] ? 0 : 1), 0);
      return { width, height, colours: new Set(pixels).size, ink01: ink / pixels.length };
    },
    { address: source, part: [left, top, right, bottom] as const },
  );
}

test('the map goes out as a picture in another theme and language, and as SVG with its words', async ({
  atlas,
}) => {
  // Three maps are drawn in software.
  test.slow();
  await atlas.openAfresh('ws=scores&lang=en&theme=light&map=2/25/60&w=2,1,1,1,1,1,1,1');
  const { page } = atlas;
  await page.setViewportSize({ width: 900, height: 600 });
  await atlas.waitUntilIdle();
  const badge = page.getByText(/^your method · [0-9a-f]{8}$/);
  const hash = /[0-9a-f]{8}/.exec((await badge.textContent()) ?? '')?.[0] ?? 'none';
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Picture of the map…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Picture of the map' });
  await dialog.getByRole('button', { name: 'Save PNG' }).click();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog.getByText('Cancelled. Nothing was saved.')).toBeVisible();

  await dialog.getByRole('combobox', { name: 'Size' }).selectOption('screen');
  await dialog.getByRole('radio', { name: 'Dark' }).check();
  await dialog.getByRole('radio', { name: '中文' }).check();
  const preview = dialog.getByRole('img', { name: 'Preview' });
  await expect(preview).toBeVisible({ timeout: 60_000 });
  await expect(dialog.getByRole('textbox', { name: 'Title' })).toHaveValue('成员城市：生态指数');
  const { violations } = await new AxeBuilder({ page })
    .include('dialog[open]')
    .withTags(WCAG)
    .analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  await dialog.getByRole('textbox', { name: 'Map review number' }).fill('GS(2026)1');
  const said = await dialog.getByText(/^\d[\d,]* × \d[\d,]* pixels$/).textContent();
  const [width, height] = (said ?? '').replaceAll(',', '').match(/\d+/g)?.map(Number) ?? [];
  const png = await downloadedBy(atlas, () =>
    dialog.getByRole('button', { name: 'Save PNG' }).click(),
  );
  await expect(dialog.getByRole('status').filter({ hasText: '-map-scores.png' })).toBeVisible();
  const map = await look(atlas, png, 'image/png', [0.1, 0.3, 0.9, 0.5]);
  expect([map.width, map.height]).toEqual([width, height]);
  expect(map.colours).toBeGreaterThan(200);
  const title = await look(atlas, png, 'image/png', [0, 0.03, 0.5, 0.09]);
  expect(title.ink01).toBeGreaterThan(0.02);
  expect(title.ink01).toBeLessThan(0.5);

  const svg = await downloadedBy(atlas, () =>
    dialog.getByRole('button', { name: 'Save SVG' }).click(),
  );
  const opened = await look(atlas, svg, 'image/svg+xml', [0.1, 0.3, 0.9, 0.5]);
  expect(opened.colours).toBeGreaterThan(200);
  const words = [...svg.toString('utf8').matchAll(/<text[^>]*>([^<]*)<\/text>/g)]
    .map(([, text]) => text)
    .join('');
  for (const part of ['成员城市：生态指数', hash, 'Natural Earth', 'GS(2026)1', '发表前须征得许可'])
    expect(words).toContain(part);

  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeFocused();
});

test('a chart goes out as PNG and as SVG with its words, method and sources', async ({ atlas }) => {
  const { page } = atlas;
  await page.setViewportSize(PAGE_OPTIONS.viewport);
  await atlas.openAfresh(
    'ws=scores&lang=en&theme=light&map=2/25/60&drawer=compare&cmp=kz-almaty,ke-nairobi',
  );
  const drawer = page.getByRole('region', { name: 'Drawer under the map' });
  await drawer.getByText('Show as table', { exact: true }).first().click();
  const picture = drawer.getByRole('button', { name: 'Picture', exact: true });
  const save = async (name: string) => {
    await picture.click();
    await page.getByRole('menuitem', { name }).click();
  };

  const svg = await downloadedBy(atlas, () => save('Picture (SVG)'));
  const text = svg.toString('utf8');
  const words = [...text.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, one]) => one);
  for (const part of ['Requirements, 0–100', 'Almaty', 'R1 Planning &amp; structure', '75'])
    expect(words).toContain(part);
  expect(words.join(' ')).toMatch(/method [0-9a-f]{8}, that of the edition/);
  expect(words.join(' ')).toContain('World Health Organization');
  expect(text).not.toMatch(/class=|var\(|<script/);
  const opened = await look(atlas, svg, 'image/svg+xml', [0, 0, 1, 1]);

  const png = await downloadedBy(atlas, () => save('Picture (PNG)'));
  const drawn = await look(atlas, png, 'image/png', [0, 0, 1, 1]);
  expect([drawn.width, drawn.height]).toEqual([opened.width * 2, opened.height * 2]);
  expect(drawn.colours).toBeGreaterThan(20);
  const heading = await look(atlas, png, 'image/png', [0.03, 0.03, 0.5, 0.09]);
  expect(heading.ink01).toBeGreaterThan(0.03);
});

test('the way to an index goes out as a picture, with the sources of the scores wherever it stands', async ({
  atlas,
}) => {
  const { page } = atlas;
  await page.setViewportSize(PAGE_OPTIONS.viewport);
  await atlas.openAfresh('ws=cities&lang=en&theme=light&map=2/25/60&city=kz-almaty');
  const inspector = atlas.inspector();
  await inspector.getByRole('button', { name: /^Why 47\.2/ }).click();
  const svg = await downloadedBy(atlas, async () => {
    await inspector.getByRole('button', { name: 'Picture', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Picture (SVG)' }).click();
  });
  const text = svg.toString('utf8');
  const words = [...text.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, one]) => one);
  for (const part of ['Average member', 'R8', 'Different coverage', '47.2'])
    expect(words).toContain(part);
  expect(words.join(' ')).toContain('World Health Organization');
  const drawn = await look(atlas, svg, 'image/svg+xml', [0, 0, 1, 1]);
  expect(drawn.colours).toBeGreaterThan(20);
});

test('what is known of the cities goes out as pictures, with what their marks and short words mean', async ({
  atlas,
}) => {
  const { page } = atlas;
  await page.setViewportSize(PAGE_OPTIONS.viewport);
  await atlas.openAfresh('ws=data&lang=en&theme=light');
  const menus = page.getByRole('button', { name: 'Picture', exact: true });
  const saved = async (at: number) => {
    const svg = await downloadedBy(atlas, async () => {
      await menus.nth(at).click();
      await page.getByRole('menuitem', { name: 'Picture (SVG)' }).click();
    });
    const text = svg.toString('utf8');
    const words = [...text.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, one]) => one);
    return { svg, text, words: words.join(' ') };
  };

  const matrix = await saved(0);
  for (const part of ['Points present by city and requirement', 'subnational', 'no data', 'R8'])
    expect(matrix.words).toContain(part);
  expect(matrix.words).toContain('R1 Planning &amp; structure · R2');
  expect(matrix.words).toContain('World Health Organization');
  const drawn = await look(atlas, matrix.svg, 'image/svg+xml', [0.05, 0.2, 0.95, 0.7]);
  expect(drawn.ink01).toBeGreaterThan(0.2);

  const map = await saved(1);
  for (const part of ['Where the holes are', 'complete', '60° E', 'equirectangular'])
    expect(map.words).toContain(part);
  // The mark of each class is a dot with an edge; the lowest has nothing but its edge.
  const edges = [...map.text.matchAll(/<rect[^>]*rx="(\d[\d.]*)" fill="none" stroke=/g)];
  expect(edges).toHaveLength(4);
  expect(edges.every(([, radius]) => Number(radius) > 4)).toBe(true);
});
