import { expect, it } from 'vitest';
import { createLabelFonts } from '../../../src/map/engine/label-fonts.ts';
import type { LettersByFont } from '../../../src/map/layers/label-letters.ts';

const MEDIUM = 'normal 500 48px Inter';
const letters = (text: string): LettersByFont => new Map([[MEDIUM, new Set(text)]]);

/** Fonts that note in order what is asked of them; `answer` says how a load ends. */
function watchedFonts(answer: () => Promise<FontFace[]> = async () => []) {
  const asked: string[] = [];
  const fonts = {
    load: (font: string, text?: string) => {
      asked.push(`${font}: ${text}`);
      return answer();
    },
  };
  const bringChinese = async () => asked.push('style sheets');
  return { asked, fonts, bringChinese };
}

it('brings the style sheets of the Chinese fonts before the slices, each letter once', async () => {
  const { asked, fonts, bringChinese } = watchedFonts();
  const labels = createLabelFonts(fonts, bringChinese);
  expect(labels.areHere(letters('北京'))).toBe(false);
  await labels.bring(letters('北京'));
  expect(labels.areHere(letters('京'))).toBe(true);
  await labels.bring(letters('北京天'));
  expect(asked).toEqual(['style sheets', `${MEDIUM}: 北京`, 'style sheets', `${MEDIUM}: 天`]);
});

it('needs no Chinese fonts for other letters', async () => {
  const { asked, fonts, bringChinese } = watchedFonts();
  await createLabelFonts(fonts, bringChinese).bring(letters('Москва'));
  expect(asked).toEqual([`${MEDIUM}: Москва`]);
});

it('is not here before the slices are', async () => {
  let arrive = (_: FontFace[]) => {};
  const slice = new Promise<FontFace[]>((resolve) => {
    arrive = resolve;
  });
  const { fonts, bringChinese } = watchedFonts(() => slice);
  const labels = createLabelFonts(fonts, bringChinese);
  const brought = labels.bring(letters('北'));
  await Promise.resolve();
  expect(labels.areHere(letters('北'))).toBe(false);
  arrive([]);
  await brought;
  expect(labels.areHere(letters('北'))).toBe(true);
});

it('gives a font up that fails, and one that hangs', async () => {
  const failing = watchedFonts(() => Promise.reject(new Error('no network')));
  const afterFailure = createLabelFonts(failing.fonts, failing.bringChinese);
  await afterFailure.bring(letters('北'));
  expect(afterFailure.areHere(letters('北'))).toBe(true);

  const hanging = watchedFonts(() => new Promise(() => {}));
  const afterHanging = createLabelFonts(hanging.fonts, hanging.bringChinese, 0);
  await afterHanging.bring(letters('北'));
  expect(afterHanging.areHere(letters('北'))).toBe(true);
});
