import { describe, expect, it } from 'vitest';
import { legendOf } from '../../../../src/map/legend/legend.ts';
import { linkLegend, widthSteps } from '../../../../src/map/legend/link-legend.ts';
import { createAtlasStore } from '../../../../src/store/atlas-store.ts';
import { DEFAULT_SCENARIO, type Scenario } from '../../../../src/store/scenario.ts';
import { openPublishedData } from '../../../support/published-data.ts';

const data = await openPublishedData();

/** The legend over the published records. */
function legend(patch: Partial<Scenario>) {
  const store = createAtlasStore({ ...DEFAULT_SCENARIO, workspace: 'links', ...patch });
  store.setState({ data: { status: 'ready', value: data } });
  return linkLegend(store.getState(), (key) => key);
}

const { linkFilters } = DEFAULT_SCENARIO;

describe('the legend of the links', () => {
  it('names the sectors that are drawn and the direction where a drawn kind has one', () => {
    const labels = (kinds: typeof linkFilters.kinds) =>
      legend({ linkFilters: { ...linkFilters, kinds } }).symbols.map(({ shape }) => shape);
    expect(labels(new Set(['sister_city', 'air']))).toEqual(['line', 'line']);
    expect(labels(new Set(['air', 'rail', 'corridor']))).toEqual([
      'line',
      'line',
      'taper',
      'dashed',
    ]);
  });

  it('names the dots where links of a city end at no member', () => {
    const pinned = data.cities.find(({ id }) => id === 'kz-almaty')?.id ?? null;
    const labels = (scope: 'city' | 'members') =>
      legend({ pinned, linkFilters: { ...linkFilters, scope } }).symbols.map(({ label }) => label);
    expect(labels('city')).toContain('legend.end');
    expect(labels('members')).not.toContain('legend.end');
  });

  it('says beside the lines what the reader has the cities coloured by', () => {
    const store = createAtlasStore({
      ...DEFAULT_SCENARIO,
      workspace: 'links',
      colourBy: 'indicator:pm25_annual_mean',
    });
    store.setState({ data: { status: 'ready', value: data } });
    const whole = legendOf(store.getState(), (key) => key, linkLegend);
    expect(whole?.subtitle).toContain('legend.cityColours');
    expect(whole?.classes?.limits.length).toBeGreaterThan(4);
    expect(whole?.symbols.map(({ shape }) => shape)).toEqual(
      expect.arrayContaining(['line', 'hatch']),
    );
    store.setState(({ scenario }) => ({ scenario: { ...scenario, colourBy: null } }));
    expect(legendOf(store.getState(), (key) => key, linkLegend)?.classes).toBeUndefined();
  });

  it('names no corridor where none is drawn', () => {
    const scenario = {
      linkFilters: { ...linkFilters, kinds: new Set(['air', 'corridor'] as const) },
    };
    const shapes = (sectors: Scenario['filters']['sectors']) =>
      legend({ ...scenario, filters: { ...DEFAULT_SCENARIO.filters, sectors } });
    expect(shapes(new Set()).subtitle).toBe('legend.dashed');
    const ofTourism = shapes(new Set(['vacation_tourism']));
    expect(ofTourism.symbols.map(({ shape }) => shape)).toEqual(['line']);
    expect(ofTourism.subtitle).toBeUndefined();
  });

  it('names the sectors of potential links, too', () => {
    const store = createAtlasStore({
      ...DEFAULT_SCENARIO,
      workspace: 'links',
      showsPotential: true,
      linkFilters: { ...linkFilters, kinds: new Set(['air']) },
    });
    store.setState({ data: { status: 'ready', value: data } });
    const labels = () =>
      linkLegend(store.getState(), (key) => key).symbols.map(({ label }) => label);
    expect(labels()).toEqual(['Tourism', 'legend.potential']);
    const energy = data.sectors.findIndex(({ id }) => id === 'energy_exploration');
    const links = {
      from: Uint32Array.of(0),
      to: Uint32Array.of(1),
      strengths: Float64Array.of(1),
      leadingSectors: Uint8Array.of(energy),
      offerShares: Float64Array.of(1),
      needShares: Float64Array.of(1),
      keptForDisplay: Uint8Array.of(0),
      failures: [],
      ofBest01: null,
    };
    store.setState(({ potential }) => ({ potential: { ...potential, links } }));
    expect(labels()).toEqual(['Energy', 'Tourism', 'legend.potential']);
  });

  it('shows widths in records only while links are gathered', () => {
    expect(legend({ linkLevel: 'city' }).widths).toBeUndefined();
    const widths = legend({ linkLevel: 'region' }).widths;
    expect(widths?.label).toBe('legend.records');
    expect(widths?.items.length).toBe(3);
    expect(widths?.items.at(-1)?.widthPx).toBeLessThanOrEqual(15);
  });

  it('says how many projects a disc stands for while they are gathered', () => {
    const layers = new Set(['links', 'projects'] as const);
    expect(legend({ layers, linkLevel: 'city' }).sizes).toBeUndefined();
    const sizes = legend({ layers, linkLevel: 'country' }).sizes;
    expect(sizes?.title).toBe('legend.projects');
    expect(sizes?.items.map(({ label }) => label)).toEqual(['4', '20', '100']);
    expect(sizes?.items.at(-1)?.radiusPx).toBeLessThanOrEqual(24);
  });

  it('names sectors of single projects as discs, and without links nothing of lines', () => {
    const projects = legend({ layers: new Set(['cities', 'projects']), linkLevel: 'city' });
    expect(projects.title).toBe('legend.projectsOnly');
    expect(projects.widths).toBeUndefined();
    const shapes = projects.symbols.map(({ shape }) => shape);
    expect(new Set(shapes)).toEqual(new Set(['disc', 'open']));
    expect(shapes.length).toBeGreaterThan(3);
    const both = legend({ layers: new Set(['links', 'projects']), linkLevel: 'city' });
    const ofBoth = both.symbols.map(({ shape, label }) => [shape, label]);
    expect(ofBoth.at(-1)).toEqual(['open', 'legend.spreadOut']);
    // Every sector of a disc is said: by its line, or as a disc of its own.
    const said = new Set(both.symbols.map(({ label }) => label));
    for (const { shape, label } of projects.symbols) {
      if (shape === 'disc') expect(said).toContain(label);
    }
    expect(ofBoth.filter(([shape]) => shape === 'disc')).toContainEqual(['disc', 'legend.project']);
  });
});

it('takes round numbers of records, the largest not above the most', () => {
  expect([1, 4, 30, 734].map(widthSteps)).toEqual([[1], [2], [1, 4, 20], [20, 100, 500]]);
});
