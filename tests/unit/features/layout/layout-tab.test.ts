import { expect, test } from 'vitest';
import { choosePlace } from '../../../../src/features/layout/carry/choose-place.ts';
import { shownLayoutTab } from '../../../../src/features/layout/layout-tab.ts';
import { changeScenario, createAtlasStore } from '../../../../src/store/atlas-store.ts';
import { scenarioFromHash } from '../../../../src/store/persistence/url.ts';
import { DEFAULT_SCENARIO } from '../../../../src/store/scenario.ts';

function tabOf(hash: string): string {
  return shownLayoutTab(scenarioFromHash(hash, DEFAULT_SCENARIO).scenario);
}

test.each([
  ['ws=layout', 'plan'],
  ['ws=layout&cby=villages', 'plan'],
  ['ws=layout&reachof=any', 'measures'],
  ['ws=layout&reach=10', 'measures'],
  ['ws=layout&sites=on&reachof=any', 'villages'],
  ['ws=layout&carry=uz-tashkent&sites=on', 'place'],
  ['ws=layout&carry=uz-tashkent&ltab=plan', 'plan'],
])('%s opens %s', (hash, tab) => {
  expect(tabOf(hash)).toBe(tab);
});

test('a place that is chosen is shown, whatever tab was open', () => {
  const store = createAtlasStore(DEFAULT_SCENARIO);
  changeScenario(store, { layoutTab: 'measures' });
  choosePlace(store, 'kz-almaty');
  expect(shownLayoutTab(store.getState().scenario)).toBe('place');
  choosePlace(store, null);
  expect(shownLayoutTab(store.getState().scenario)).toBe('plan');
});
