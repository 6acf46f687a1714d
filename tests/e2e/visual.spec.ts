import { expect, test } from './atlas.fixture.ts';

/** What must go on looking like this. Room for another version of the browser's type, not for another picture. */
const SAME = { maxDiffPixelRatio: 0.03, animations: 'disabled' } as const;

const PICTURES = {
  cities:
    'map=2/26/62&sec=energy_exploration,infrastructure_construction&city=kz-almaty&lang=en&theme=light',
  scores: 'map=2/26/62&ws=scores&drawer=ranking&lang=en&theme=light',
  globe: 'map=2/30/80&ws=scores&proj=globe&lang=en&theme=light',
  links: 'map=2.4/35/75&ws=links&scope=city&city=kz-almaty&lang=en&theme=light',
  layout: 'map=7.8/35.6/112.75&ws=layout&lang=en&theme=light',
  'dark-zh': 'map=2/26/62&lang=zh&theme=dark',
  projector: 'map=2/26/62&ws=scores&lang=en&theme=projector',
};

/** One scene of each ready story, as the audience sees it. */
const SCENES = ['who-we-are/regions', 'how-green/range', 'jincheng/ring'];

for (const [name, hash] of Object.entries(PICTURES)) {
  test(`${name} looks as it did`, async ({ atlas }) => {
    await atlas.openAfresh(hash);
    await expect(atlas.page.locator('html')).toHaveAttribute('data-bands-state', 'idle');
    await atlas.page.evaluate(() => document.fonts.ready);
    await expect(atlas.page).toHaveScreenshot(`${name}.png`, SAME);
  });
}

for (const [story, language] of SCENES.flatMap((name) => [
  [name, 'en'],
  [name, 'zh'],
]) as [string, 'en' | 'zh'][]) {
  const name = `${story.replace('/', '-')}-${language}`;
  test(`the scene ${name} looks as it did`, async ({ atlas }) => {
    const { page } = atlas;
    await atlas.openAfresh(`stories=${story}&lang=${language}&theme=light`);
    await page
      .locator('footer')
      .getByRole('button', { name: /^(Present|演示|从第)/ })
      .click();
    await expect(page.locator('section[data-presenting]')).toBeVisible();
    // Away from the button, whose words would stand in the picture.
    await page.mouse.move(100, 300);
    await atlas.waitUntilIdle();
    await expect(page.locator('html')).toHaveAttribute('data-bands-state', 'idle');
    await page.evaluate(() => document.fonts.ready);
    await expect(page).toHaveScreenshot(`${name}.png`, SAME);
    await page.keyboard.press('Escape');
    await expect(page.locator('section[data-presenting]')).toHaveCount(0);
  });
}
