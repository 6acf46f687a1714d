import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { strFromU8, unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { AppDriver } from './app-driver.ts';
import { expect, test } from './atlas.fixture.ts';

const STORY = {
  version: 1,
  id: 'hand-out',
  title: { en: 'Two scenes', zh: '两个场景' },
  author: 'Secretariat',
  changedAt: '2026-05-04T09:00:00+08:00',
  scenes: [
    {
      id: 'rank',
      view: 'ws=scores&map=2/30/70&drawer=ranking',
      mapPx: [800, 600],
      title: { en: 'Who is first', zh: '谁居首位' },
      text: { en: '**Sure** of little\n\n- one thing', zh: '**确定**的不多\n\n- 一件事' },
      notes: { en: 'Speak slowly.', zh: '慢慢说。' },
      durationS: 30,
    },
    {
      id: 'gone',
      view: 'ws=cities&map=2/30/70&city=xx-nowhere',
      mapPx: null,
      title: { en: 'All members', zh: '全体成员' },
    },
  ],
};

/** Opens the story and its dialog, with the least work for the map. */
async function openDialog(atlas: AppDriver) {
  const { page } = atlas;
  await atlas.openAfresh('ws=cities&lang=en&theme=light&map=2/30/70');
  await atlas.chooseWorkspace('Stories');
  await page.getByLabel('Open a file').setInputFiles({
    name: 'hand-out.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(STORY)),
  });
  await page.getByRole('button', { name: 'Hand-outs…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Hand-outs of a story' });
  await dialog.getByRole('radio', { name: '1×' }).check({ force: true });
  return dialog;
}

async function made(atlas: AppDriver): Promise<Uint8Array> {
  const { page } = atlas;
  const dialog = page.getByRole('dialog', { name: 'Hand-outs of a story' });
  const arrives = page.waitForEvent('download', { timeout: 240_000 });
  await dialog.getByRole('button', { name: 'Make the document' }).click();
  const bytes = new Uint8Array(await readFile(await (await arrives).path()));
  await expect(dialog.getByRole('status')).toContainText(/^Saved: union-atlas-.+\s[kM]B/);
  return bytes;
}

async function pagesOf(bytes: Uint8Array): Promise<string[]> {
  const pdf = await getDocument({ data: bytes }).promise;
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, at) => {
      const { items } = await (await pdf.getPage(at + 1)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join('');
    }),
  );
}

test('a story goes out as a PDF with real text in both languages, and can be cancelled', async ({
  atlas,
}) => {
  test.setTimeout(600_000);
  const { page } = atlas;
  const dialog = await openDialog(atlas);
  const { violations } = await new AxeBuilder({ page })
    .include('dialog[open]')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  await dialog.getByRole('button', { name: 'Make the document' }).click();
  await expect(dialog.getByRole('progressbar', { name: 'Drawing scene 1 of 2' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog.getByRole('status')).toHaveText('Cancelled. Nothing was saved.');

  await dialog.getByRole('checkbox', { name: 'With the speaker’s notes' }).check();
  const english = await pagesOf(await made(atlas));
  expect(english).toHaveLength(4);
  expect(english[0]).toContain('Two scenes');
  expect(english[1]).toMatch(
    /Who is first.*Sure of little.*Speak slowly\..*First ten by.*Scene 1 · edition/,
  );
  expect(english[2]).toMatch(/All members.*Not shown/);
  expect(english[3]).toMatch(/Method and sources.*geometric mean.*Map review number/);

  await dialog.getByRole('radio', { name: '中文' }).check({ force: true });
  const chinese = await pagesOf(await made(atlas));
  expect(chinese[1]).toMatch(/谁居首位.*确定的不多.*慢慢说。/);
  expect(chinese[3]).toMatch(/方法与来源.*几何平均/);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('a story goes out as PowerPoint with native titles, table, chart and notes, and as rows', async ({
  atlas,
}) => {
  test.setTimeout(600_000);
  const dialog = await openDialog(atlas);
  await dialog.getByRole('radio', { name: 'PowerPoint' }).check({ force: true });
  await dialog.getByRole('checkbox', { name: 'With the speaker’s notes' }).check();

  const files = unzipSync(await made(atlas));
  const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  const slide = (number: number) => text(`ppt/slides/slide${number}.xml`);
  expect(text('[Content_Types].xml')).toContain('presentationml.presentation.main+xml');
  expect(text('ppt/presentation.xml').match(/<p:sldId /g)?.length).toBeGreaterThanOrEqual(7);
  expect(slide(2)).toContain('Who is first');
  expect(slide(2)).toContain('descr="Map of scene 1: Who is first"');
  expect(slide(3)).toContain('<a:tbl>');
  expect(Object.keys(files).some((path) => /^ppt\/charts\/chart\d*\.xml$/.test(path))).toBe(true);
  expect(text('ppt/notesSlides/notesSlide2.xml')).toContain('Speak slowly.');
  const picture = Object.entries(files).find(([path]) => /^ppt\/media\/.*jpe?g$/.test(path));
  expect(picture?.[1].length).toBeGreaterThan(20_000);

  await dialog.getByRole('radio', { name: 'Rows (CSV)' }).check({ force: true });
  const [head, ...rows] = new TextDecoder()
    .decode(await made(atlas))
    .trim()
    .split('\r\n');
  expect(head).toMatch(/^scene,scene_title_en,scene_title_zh,id,.*ranked_place$/);
  expect(rows.filter((row) => row.startsWith('1,Who is first,谁居首位,'))).toHaveLength(400);
  expect(rows.filter((row) => row.startsWith('2,All members,全体成员,'))).toHaveLength(400);
  await atlas.page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await atlas.chooseWorkspace('Cities');
});
