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

for (const [name, hash] of Object.entries(PICTURES)) {
  test(`${name} looks as it did`, async ({ atlas }) => {
    await atlas.openAfresh(hash);
    await expect(atlas.page.locator('html')).toHaveAttribute('data-bands-state', 'idle');
    await atlas.page.evaluate(() => document.fonts.ready);
    await expect(atlas.page).toHaveScreenshot(`${name}.png`, SAME);
  });
}
