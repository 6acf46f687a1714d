import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import jsQR from 'jsqr';
import type { AppDriver } from './app-driver.ts';
import { expect, test } from './atlas.fixture.ts';
import type { Locator } from './playwright-helper.ts';

const SCORES = 'ws=scores&lang=en&theme=light&map=2.4/30/70';
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What a phone reads from what is drawn. */
async function readCode({ page }: AppDriver, code: Locator): Promise<string | undefined> {
  const png = await code.screenshot({ animations: 'disabled' });
  const { width, height, bytes } = await page.evaluate(async (base64) => {
    const blob = new Blob([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))]);
    const bitmap = await createImageBitmap(blob);
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (!context) throw new Error('no 2d context');
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    let text = '';
    for (const byte of data) text += String.fromCharCode(byte);
    return { width: bitmap.width, height: bitmap.height, bytes: btoa(text) };
  }, png.toString('base64'));
  return jsQR(new Uint8ClampedArray(Buffer.from(bytes, 'base64')), width, height)?.data;
}

test('the view goes to phones as a code, from the atlas and from the big screen', async ({
  atlas,
}) => {
  await atlas.openAfresh(`${SCORES}&city=kz-almaty`);
  const { page } = atlas;
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Share this view' });
  await expect(dialog.getByRole('textbox', { name: 'Link of this view' })).toHaveValue(page.url());

  // The tests run from this computer: no phone can reach it, so there is no code until somebody says where to.
  await expect(dialog.getByText(/^This page runs from localhost:\d+, which phones/)).toBeVisible();
  const code = page.getByRole('img', { name: 'QR code of this view' });
  await expect(code).toHaveCount(0);
  const address = dialog.getByRole('textbox', { name: 'Address of the published atlas' });
  await address.fill('http://192.168.1.20/');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText(/^No address that phones can reach/)).toBeVisible();
  await address.fill('atlas.example.org/map/?old#view');
  await page.keyboard.press('Enter');
  const view = 'v=1&map=2.4/30/70&ws=scores&city=kz-almaty';
  expect(await readCode(atlas, code)).toBe(`https://atlas.example.org/map/#${view}`);
  const found = await new AxeBuilder({ page }).include('dialog').withTags(WCAG).analyze();
  expect(found.violations.map(({ id }) => id)).toEqual([]);
  await page.keyboard.press('Escape');

  await atlas.chooseWorkspace('Stories');
  await page.getByRole('button', { name: /^Who we are/ }).click();
  await page.locator('footer').getByRole('button', { name: 'Present' }).click();
  await expect(page.getByText('Scene 1 of 11')).toBeAttached();
  await atlas.waitUntilIdle();
  await page.keyboard.press('q');
  const cover = page.getByRole('region', { name: 'Open this view on a phone' });
  await expect(cover.getByText(/^https:\/\/atlas\.example\.org\/map\/#v=1&map=/)).toBeVisible();
  const shown = await readCode(atlas, code);
  expect(shown).toBe(await cover.locator('figcaption').textContent());
  expect(shown).not.toContain('theme=');
  const big = await new AxeBuilder({ page }).include('section section').withTags(WCAG).analyze();
  expect(big.violations.map(({ id }) => id)).toEqual([]);

  // What is typed on the cover is no key of the presentation; Escape takes the cover away, not the presentation.
  await cover.getByRole('button', { name: 'Published under another address' }).click();
  await cover.getByRole('textbox').fill('next.example.org');
  await expect(page.getByText('Scene 1 of 11')).toBeAttached();
  await page.keyboard.press('Enter');
  await expect(cover.getByText(/^https:\/\/next\.example\.org\/#v=1/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(cover).toBeHidden();
  await page.getByRole('button', { name: 'QR code of this view for phones' }).click();
  await expect(cover).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.getByText('Scene 2 of 11')).toBeAttached();
  await expect(cover).toBeHidden();
  await page.keyboard.press('Escape');
  await atlas.waitUntilIdle();
  await atlas.chooseWorkspace('Cities');
});

test('an address that is too long for a code says so, and what helps', async ({ atlas }) => {
  const countries =
    'AFG AGO ALB ARE ARG ARM ATG AUT AZE BDI BEL BEN BGD BGR BHR BIH BLR BOL BRB BRN BWA CAF CHL CHN CIV CMR COD COG COK COL COM CPV CRI CUB CYP CZE DEU DJI DMA DOM DZA ECU EGY ERI ESP EST ETH FJI FSM GAB GEO GHA GIN GMB GNB GNQ GRC GRD GUY HKG'
      .split(' ')
      .join(',');
  const weights = Array.from({ length: 8 }, (_, at) => `1.${at}123456789012`).join(',');
  await atlas.openAfresh(`${SCORES}&country=${countries}&w=${weights}`);
  const { page } = atlas;
  await page.evaluate(() =>
    localStorage.setItem('union-atlas.published-address', 'https://atlas.example.org/'),
  );
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Share this view' });
  await expect(dialog.getByRole('status').filter({ hasText: /holds 412\.$/ })).toBeVisible();
  const code = dialog.getByRole('img', { name: 'QR code of this view' });
  await expect(code).toHaveCount(0);

  const arrives = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save the view as a file instead' }).click();
  const story = JSON.parse(await readFile(await (await arrives).path(), 'utf8'));
  expect(story.scenes[0].view).toContain(`country=${countries}`);

  await dialog.getByRole('checkbox', { name: /^Method and weights/ }).check();
  const read = await readCode(atlas, code);
  expect(read).toContain(`country=${countries}`);
  expect(read).not.toContain('&w=');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('a story goes out as a link where it fits, comes back from it, and is a file where it does not', async ({
  atlas,
}) => {
  await atlas.openAfresh(SCORES);
  const { page } = atlas;
  const openPanel = () => atlas.chooseWorkspace('Stories');
  await openPanel();
  await page.getByRole('button', { name: /^Who we are/ }).click();
  // What comes with the atlas is named by its id.
  const dialog = page.getByRole('dialog', { name: 'Share this story' });
  await page.getByRole('button', { name: 'Share this story' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Link of the story' })).toHaveValue(
    /#story=who-we-are$/,
  );
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Make a copy to change' }).click();
  await page.getByRole('textbox', { name: 'Author', exact: true }).fill('Secretariat');
  await page.getByRole('button', { name: 'Share this story' }).click();
  await expect(
    dialog.getByText(/^The story fits in a link: \d,\d{3} of at most 8,000/),
  ).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include('dialog').withTags(WCAG).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  const link = await dialog.getByRole('textbox', { name: 'Link of the story' }).inputValue();
  await page.keyboard.press('Escape');

  // Letters of chance cannot be packed: this is too long.
  const noise = await page.evaluate(() =>
    Array.from(crypto.getRandomValues(new Uint8Array(9000)), (byte) =>
      String.fromCharCode(0x4e00 + byte),
    ).join(''),
  );
  const notes = page.getByRole('textbox', { name: 'Notes for the speaker' });
  await notes.fill(noise);
  await page.getByRole('button', { name: 'Share this story' }).click();
  await expect(dialog.getByText(/^The story is too long for a link: /)).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Copy the link' })).toHaveCount(0);
  await dialog.getByRole('checkbox', { name: 'With the notes for the speaker' }).uncheck();
  await expect(dialog.getByRole('button', { name: 'Copy the link' })).toBeVisible();
  await page.keyboard.press('Escape');

  // Followed where the story has changed since: both are there, and the view stays.
  await page.evaluate((href) => {
    location.hash = new URL(href).hash;
  }, link);
  await expect(page.getByRole('textbox', { name: 'Author', exact: true })).toHaveValue(
    'Secretariat',
  );
  await expect(notes).not.toHaveValue(noise);
  expect([atlas.addressField('story'), atlas.addressField('ws')]).toEqual([null, 'scores']);
  await page.getByRole('button', { name: 'All stories' }).click();
  const own = page.getByRole('region', { name: 'Yours, in this browser' });
  await expect(own.getByRole('listitem')).toHaveCount(2);

  // By somebody else, and once more with a part of it missing.
  await atlas.openAfresh(new URL(link).hash.slice(1));
  await expect(page.getByRole('textbox', { name: 'Author', exact: true })).toHaveValue(
    'Secretariat',
  );
  await page.evaluate((href) => {
    location.hash = new URL(href).hash.slice(0, -40);
  }, link);
  await page.getByRole('button', { name: 'All stories' }).click();
  await expect(page.getByText(/^The link holds no whole story/)).toBeVisible();
  await expect(own.getByRole('listitem')).toHaveCount(1);
  await atlas.chooseWorkspace('Cities');
});
