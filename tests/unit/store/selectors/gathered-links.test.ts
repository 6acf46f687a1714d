import { describe, expect, it } from 'vitest';
import { changeLinkFilters, createAtlasStore } from '../../../../src/store/atlas-store.ts';
import { DEFAULT_SCENARIO, type Scenario } from '../../../../src/store/scenario.ts';
import {
  FEW_LINKS,
  selectArcs,
  selectGatheredLinks,
  selectGatherLevel,
} from '../../../../src/store/selectors/gathered-links.ts';
import {
  selectGatheredProjects,
  selectProjectLevel,
} from '../../../../src/store/selectors/gathered-projects.ts';
import { selectLinkCount } from '../../../../src/store/selectors/link-rows.ts';
import { openPublishedData } from '../../../support/published-data.ts';

const data = await openPublishedData();

function openStore(patch: Partial<Scenario> = {}) {
  const store = createAtlasStore({ ...DEFAULT_SCENARIO, workspace: 'links', ...patch });
  store.setState({ data: { status: 'ready', value: data }, zoomLevel: 'region' });
  return store;
}

describe('gathering of the published links', () => {
  it('follows the zoom, unless the links are few or the reader says otherwise', () => {
    const store = openStore();
    expect(selectGatherLevel(store.getState())).toBe('region');
    store.setState({ zoomLevel: 'city' });
    expect(selectGatherLevel(store.getState())).toBe('city');
    expect(selectGatherLevel(openStore({ linkLevel: 'country' }).getState())).toBe('country');
    const few = openStore({ pinned: 'kz-almaty' });
    changeLinkFilters(few, { scope: 'city' });
    expect(selectArcs(few.getState())?.length).toBeLessThan(FEW_LINKS);
    expect(selectGatherLevel(few.getState())).toBe('city');
  });

  it('loses none, and the pair that is opened has the records of its bundles', () => {
    const store = openStore({ linkLevel: 'country' });
    const gathered = selectGatheredLinks(store.getState());
    const inside = gathered?.inside.reduce((sum, count) => sum + count, 0) ?? 0;
    const between = gathered?.records.reduce((sum, count) => sum + count, 0) ?? 0;
    expect(inside + between).toBe(selectArcs(store.getState())?.length);

    const ids: readonly string[] = gathered?.places.ids ?? [];
    const [a, b] = ['CHN', 'DEU'].map((id) => ids.indexOf(id));
    const ofPair = Array.from(gathered?.records ?? []).filter((_, bundle) => {
      const ends = [gathered?.from[bundle], gathered?.to[bundle]];
      return ends.includes(a) && ends.includes(b);
    });
    changeLinkFilters(store, { pair: { level: 'country', a: 'DEU', b: 'CHN' } });
    expect(selectArcs(store.getState())?.length).toBe(ofPair.reduce((sum, count) => sum + count));
    expect(selectGatherLevel(store.getState())).toBe('city');
  });

  it('a pair that the package does not know restricts nothing', () => {
    const store = openStore();
    const all = selectLinkCount(store.getState());
    changeLinkFilters(store, { pair: { level: 'country', a: 'XXX', b: 'CHN' } });
    expect(selectLinkCount(store.getState())).toBe(all);
  });
});

describe('gathering of the published projects', () => {
  it('follows the zoom like links, and stays single where few are left', () => {
    const store = openStore();
    expect(selectProjectLevel(store.getState())).toBe('region');
    const records = selectGatheredProjects(store.getState())?.records ?? [];
    expect([...records].reduce((sum, count) => sum + count, 0)).toBe(data.projects.length);
    store.setState({ zoomLevel: 'city' });
    expect(selectGatheredProjects(store.getState())).toBeNull();
    const few = openStore({ pinned: 'kz-almaty' });
    changeLinkFilters(few, { scope: 'city' });
    expect(selectProjectLevel(few.getState())).toBe('city');
    expect(selectProjectLevel(openStore({ linkLevel: 'country' }).getState())).toBe('country');
  });
});
