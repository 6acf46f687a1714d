import { expect, test } from 'vitest';
import { selectLinkLabels } from '../../../src/map/views/link-scene.ts';
import { createAtlasStore } from '../../../src/store/atlas-store.ts';
import { DEFAULT_SCENARIO } from '../../../src/store/scenario.ts';
import { openPublishedData } from '../../support/published-data.ts';

const data = await openPublishedData();

test('projects gathered by country are named by country, and none by a bare code', () => {
  const { getState, setState } = createAtlasStore({
    ...DEFAULT_SCENARIO,
    workspace: 'links',
    linkLevel: 'country',
    layers: new Set(['cities', 'projects']),
  });
  setState({ data: { status: 'ready', value: data } });
  const names = selectLinkLabels(getState())?.features.map(({ properties }) => properties.label);
  expect(names).toContain('Kenya');
  expect(names?.filter((name) => /^[A-Z]{3}$/.test(name))).toEqual([]);
});
