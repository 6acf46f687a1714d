import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './atlas.fixture.ts';

const WORKSPACES = ['cities', 'scores', 'links', 'layout', 'data'] as const;
const LOOKS = [
  ['light', 'en'],
  ['dark', 'zh'],
  ['light', 'zh'],
  ['dark', 'en'],
] as const;

for (const [theme, lang] of LOOKS) {
  for (const ws of WORKSPACES) {
    test(`axe finds nothing in ${ws}, ${theme}, ${lang}`, async ({ atlas }) => {
      const drawer = ws === 'scores' ? '&drawer=ranking' : '';
      await atlas.open(
        `map=2/25/60&layers=cities&ws=${ws}&theme=${theme}&lang=${lang}&city=kz-almaty${drawer}`,
      );
      await expect(atlas.page.locator('html')).toHaveAttribute(
        'lang',
        lang === 'zh' ? 'zh-Hans' : 'en',
      );
      const { violations } = await new AxeBuilder({ page: atlas.page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();
      expect(
        violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 120))]),
      ).toEqual([]);
    });
  }
}
