import { describe, expect, it } from 'vitest';
import { EMPTY_FILTERS } from '../../../../src/domain/filter/city-filters.ts';
import {
  changeFilters,
  changeLinkFilters,
  changeScenario,
  createAtlasStore,
} from '../../../../src/store/atlas-store.ts';
import { DEFAULT_SCENARIO } from '../../../../src/store/scenario.ts';
import { selectInstituteSelection } from '../../../../src/store/selectors/institutes.ts';
import {
  clearLinkFilters,
  selectAmountBounds,
  selectDirectionGroups,
  selectLinkCount,
  selectLinkFilterCount,
  selectRecordYears,
  selectSectorRecordCounts,
  selectShowsProjects,
  selectYearBounds,
  switchLayer,
  toggleKind,
  yearSpan,
} from '../../../../src/store/selectors/link-rows.ts';
import { selectShownKinds } from '../../../../src/store/selectors/links.ts';
import { openPublishedData } from '../../../support/published-data.ts';

const data = await openPublishedData();

function openStore() {
  const store = createAtlasStore({ ...DEFAULT_SCENARIO, workspace: 'links' });
  store.setState({ data: { status: 'ready', value: data } });
  return store;
}

describe('yearSpan', () => {
  it('counts the records that state no year apart', () => {
    expect(yearSpan([2016, null, 2011])).toEqual({ span: [2011, 2016], stated: 2, all: 3 });
    expect(yearSpan([null])).toEqual({ span: null, stated: 0, all: 1 });
  });
});

describe('selectRecordYears', () => {
  it('tells the ages of the published records', () => {
    expect(selectRecordYears(openStore().getState())).toEqual({
      sister_city: { span: null, stated: 0, all: 9781 },
      own: { span: null, stated: 0, all: 0 },
      institute: { span: [2004, 2021], stated: 308, all: 665 },
      air: { span: [2017, 2017], stated: 2683, all: 2683 },
      rail: { span: [2011, 2017], stated: 8, all: 13 },
      workshop: { span: [2016, 2020], stated: 4, all: 8 },
      corridor: { span: null, stated: 0, all: expect.any(Number) },
      project: { span: [2000, 2017], stated: 3300, all: 3300 },
    });
  });
});

describe('selectInstituteSelection', () => {
  it('places the published institutes whose point agrees with place or country', () => {
    const selection = selectInstituteSelection(openStore().getState());
    expect(selection?.institutes).toHaveLength(665);
    expect(selection?.placed).toHaveLength(267 + 332);
  });
});

describe('the filters of the links', () => {
  it('count as one when kinds are off and are taken away together', () => {
    const store = openStore();
    const all = selectLinkCount(store.getState());
    changeLinkFilters(store, { kinds: new Set(['air']) });
    changeFilters(store, {
      sectors: new Set(['vacation_tourism']),
      regions: new Set(['South Asia']),
    });
    expect(selectLinkFilterCount(store.getState())).toBe(3);
    expect(selectLinkCount(store.getState())).toBeLessThan(all);
    clearLinkFilters(store);
    expect(selectLinkFilterCount(store.getState())).toBe(0);
    expect(selectLinkCount(store.getState())).toBe(all);
    expect(store.getState().scenario.filters).toEqual(EMPTY_FILTERS);
  });

  it('leave no link and no sector count when every kind is off', () => {
    const store = openStore();
    changeLinkFilters(store, { kinds: new Set() });
    expect(selectLinkCount(store.getState())).toBe(0);
    expect(new Set(selectSectorRecordCounts(store.getState()))).toEqual(new Set([0]));
  });
});

describe('switchLayer', () => {
  it('adds the projects to the map and to the counts, and leaves no choice behind when undone', () => {
    const store = openStore();
    const energy = data.sectors.findIndex(({ id }) => id === 'energy_exploration');
    const ofProjects = data.projects.filter(({ sector }) => sector === 'energy_exploration').length;
    const before = selectSectorRecordCounts(store.getState())[energy] ?? Number.NaN;
    switchLayer(store, 'projects', true);
    expect(store.getState().scenario.layers).toEqual(new Set(['cities', 'links', 'projects']));
    expect(selectShowsProjects(store.getState())).toBe(true);
    expect(selectSectorRecordCounts(store.getState())[energy]).toBe(before + ofProjects);
    switchLayer(store, 'projects', false);
    expect(store.getState().scenario.layers).toBeNull();
  });
});

describe('a view of projects alone', () => {
  function projectsAlone() {
    const store = openStore();
    changeScenario(store, { layers: new Set(['cities', 'projects']) });
    return store;
  }

  it('shows no kind of link and counts the projects alone', () => {
    const store = projectsAlone();
    const counts = selectSectorRecordCounts(store.getState()).reduce(
      (sum, count) => sum + count,
      0,
    );
    const withSector = data.projects.filter(({ sector }) => sector !== null).length;
    expect([...selectShownKinds(store.getState())]).toEqual([]);
    expect(selectLinkCount(store.getState())).toBe(0);
    expect(selectLinkFilterCount(store.getState())).toBe(1);
    expect(counts).toBe(withSector);
  });

  it('shows the kind that is ticked, alone', () => {
    const store = projectsAlone();
    toggleKind(store, 'rail');
    const { layers, linkFilters } = store.getState().scenario;
    expect(layers).toEqual(new Set(['cities', 'links', 'projects']));
    expect(linkFilters.kinds).toEqual(new Set(['rail']));
    toggleKind(store, 'rail');
    expect(selectLinkCount(store.getState())).toBe(0);
  });

  it('shows every link again when the filters are cleared', () => {
    const store = projectsAlone();
    clearLinkFilters(store);
    expect(store.getState().scenario.layers).toEqual(new Set(['cities', 'links', 'projects']));
    expect(selectLinkFilterCount(store.getState())).toBe(0);
  });
});

describe('the filters of the records', () => {
  it('count apart and are taken away together, the scope stays', () => {
    const store = openStore();
    const { linkFilters } = DEFAULT_SCENARIO;
    changeLinkFilters(store, {
      scope: 'city',
      years: [2010, 2017],
      onlyWithYear: true,
      direction: 'in',
      pairing: 'china',
      strongest: 3,
      pair: { level: 'country', a: 'CHN', b: 'KAZ' },
      amount: [1, 10],
      statuses: new Set(['completed']),
    });
    expect(selectLinkFilterCount(store.getState())).toBe(7);
    clearLinkFilters(store);
    expect(selectLinkFilterCount(store.getState())).toBe(0);
    expect(store.getState().scenario.linkFilters).toEqual({ ...linkFilters, scope: 'city' });
  });

  it('have bounds that hold every year and amount that is stated', () => {
    const store = openStore();
    expect(selectYearBounds(store.getState())).toEqual([2011, 2020]);
    switchLayer(store, 'projects', true);
    expect(selectYearBounds(store.getState())).toEqual([2000, 2020]);
    const [least, most] = selectAmountBounds(store.getState()) ?? [];
    const outside = data.projects.filter(
      ({ amountUsd2017: usd }) =>
        usd !== null && usd > 0 && (usd / 1e6 < (least ?? 0) || usd / 1e6 > (most ?? 0)),
    );
    expect(outside).toEqual([]);
  });

  it('know from which cities in, out and between are seen', () => {
    const store = openStore();
    const groups = () => selectDirectionGroups(store.getState());
    const all = { kind: 'all', count: data.cities.length };
    expect(groups()).toEqual({ seenFrom: all, between: all });
    changeFilters(store, { countries: new Set(['KAZ']) });
    const shown = { kind: 'shown', count: data.cities.filter((c) => c.iso3 === 'KAZ').length };
    expect(groups()).toEqual({ seenFrom: shown, between: shown });
    store.setState(({ scenario }) => ({
      scenario: { ...scenario, compared: ['kz-almaty', 'cn-jincheng', 'de-hamburg'] },
    }));
    const compared = { kind: 'compared', count: 3 };
    expect(groups()).toEqual({ seenFrom: compared, between: compared });
    store.setState(({ scenario }) => ({ scenario: { ...scenario, pinned: 'kz-almaty' } }));
    changeLinkFilters(store, { scope: 'city' });
    expect(groups()).toEqual({ seenFrom: { kind: 'city', count: 1 }, between: compared });
  });
});
