import { expect, test } from './atlas.fixture.ts';

const LAND_LIGHT = [245, 241, 231];
const SEA_LIGHT = [218, 228, 233];
const LAND_DARK = [34, 48, 58];

/** The middle of the map's canvas, in page coordinates. */
async function middleOfMap(page: import('./playwright-helper.ts').Page) {
  const box = await page.locator('canvas.maplibregl-canvas').boundingBox();
  if (!box) throw new Error('no map on the page');
  return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
}

test('draws land and sea from the offline base map', async ({ atlas }) => {
  await atlas.open('map=5/23/17&layers=&lang=en&theme=light');
  const { x, y } = await middleOfMap(atlas.page);
  expect(await atlas.mapColourAt(x, y)).toEqual(LAND_LIGHT);
  await atlas.open('map=5/-5/-25&layers=&lang=en&theme=light');
  expect(await atlas.mapColourAt(x, y)).toEqual(SEA_LIGHT);
});

test('draws on the globe, with the cities on it', async ({ atlas }) => {
  await atlas.open('map=3/23/17&proj=globe&layers=&lang=en&theme=light');
  const { x, y } = await middleOfMap(atlas.page);
  expect(await atlas.mapColourAt(x, y)).toEqual(LAND_LIGHT);
  // Khartoum stands in the middle of this view: accent-coloured disc instead of land.
  await atlas.open('map=4/15.55177/32.53241&proj=globe&lang=en&theme=light');
  expect(await atlas.mapColourAt(x, y)).toEqual([20, 86, 107]);
});

test('the theme reaches the map', async ({ atlas }) => {
  await atlas.open('map=5/23/17&layers=&lang=en&theme=dark');
  const { x, y } = await middleOfMap(atlas.page);
  expect(await atlas.mapColourAt(x, y)).toEqual(LAND_DARK);
});

test('switches between flat map and globe by button and by key', async ({ atlas }) => {
  await atlas.open('map=2/20/60&lang=en&theme=light');
  await atlas.page.getByRole('button', { name: 'Show as globe' }).click();
  await atlas.waitUntilIdle();
  expect(atlas.addressField('proj')).toBe('globe');
  await atlas.page.locator('body').press('g');
  await atlas.waitUntilIdle();
  expect(atlas.addressField('proj')).toBeNull();
});

test('shows no country borders until they are asked for, then with a disclaimer', async ({
  atlas,
}) => {
  await atlas.open('map=2/20/60&lang=en&theme=light');
  const disclaimer = atlas.page.getByText('They state no position of the union.');
  await expect(disclaimer).toBeHidden();
  await atlas.page.getByRole('button', { name: 'Show country borders' }).click();
  await atlas.waitUntilIdle();
  await expect(disclaimer).toBeVisible();
  expect(atlas.addressField('borders')).toBe('true');
});

test('zooms by its buttons and credits its source', async ({ atlas }) => {
  await atlas.open('map=2/20/60&lang=en&theme=light');
  await atlas.page.getByRole('button', { name: 'Zoom in' }).click();
  await atlas.waitUntilIdle();
  expect(Number(atlas.addressField('map')?.split('/')[0])).toBeCloseTo(3, 1);
  await expect(atlas.page.getByText('Made with Natural Earth')).toBeVisible();
});

test('what the first view shows stays in it when the map gets wider and narrower', async ({
  atlas,
}) => {
  await atlas.openAfresh('lang=en&theme=light');
  const zoom = () => Number(atlas.addressField('map')?.split('/')[0]);
  await expect.poll(zoom).toBeGreaterThan(0);
  const beside = zoom();
  await atlas.page.getByRole('button', { name: 'Hide the panel' }).click();
  await expect.poll(zoom).toBeGreaterThan(beside + 0.2);
  await atlas.page.getByRole('button', { name: 'Show the panel' }).click();
  await expect.poll(zoom).toBeCloseTo(beside, 1);
});

test('writes each Chinese name in its own font, from the first frame on', async ({ atlas }) => {
  // The map draws each letter once, with OffscreenCanvas, and keeps it: a font that comes later is never seen.
  const watch = await atlas.page.addInitScript(() => {
    const { prototype } = OffscreenCanvasRenderingContext2D;
    const draw = prototype.fillText;
    const letters: { all: string[]; early: string[] } = { all: [], early: [] };
    Object.assign(window, { letters });
    const holds = (face: FontFace, code: number) =>
      face.unicodeRange.split(',').some((range) => {
        const [from = '', to = from] = range.trim().slice(2).split('-');
        return code >= Number.parseInt(from, 16) && code <= Number.parseInt(to, 16);
      });
    prototype.fillText = function (letter, ...place) {
      const code = letter.codePointAt(0) ?? 0;
      if (/\p{Script=Han}/u.test(letter)) {
        const isHere = [...document.fonts].some(
          (face) =>
            face.family.includes('Noto Sans SC') && face.status === 'loaded' && holds(face, code),
        );
        letters.all.push(letter);
        if (!isHere) letters.early.push(letter);
      }
      return draw.call(this, letter, ...place);
    };
  });
  await atlas.openAfresh('map=2/30/80&lang=zh&theme=light');
  const letters = await atlas.page.evaluate(
    () => (window as unknown as { letters: { all: string[]; early: string[] } }).letters,
  );
  await watch.dispose();
  expect(letters.all).toContain('北');
  expect(letters.early).toEqual([]);
});

test('says how many cities lie outside the map, and leads to them', async ({ atlas }) => {
  await atlas.openAfresh('map=5/43.3/77&lang=en&theme=light');
  const pill = atlas.page.getByText(/of 400 cities are out of view/);
  await expect(pill).toBeVisible();
  await atlas.page.getByRole('button', { name: 'Show all' }).click();
  await atlas.waitUntilIdle();
  await expect(pill).toBeHidden();
  expect(Number(atlas.addressField('map')?.split('/')[0])).toBeLessThan(3);
});

test('paper gets a picture of the map on light ground, and the page is as before afterwards', async ({
  atlas,
}) => {
  const { page } = atlas;
  await atlas.openAfresh('map=5/23/17&layers=&lang=en&theme=dark');
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await page.emulateMedia({ media: 'print' });
  const picture = page.locator('canvas.atlas-paper');
  await expect(picture).toBeVisible();
  const middle = await picture.evaluate((canvas) => {
    if (!(canvas instanceof HTMLCanvasElement)) return [];
    const context = canvas.getContext('2d');
    return [...(context?.getImageData(canvas.width / 2, canvas.height / 2, 1, 1).data ?? [])];
  });
  expect(middle).toEqual([...LAND_DARK, 255]);
  await page.emulateMedia({ media: null });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(picture).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
