import { expect, test } from 'vitest';
import { LAYOUT_PARTS } from '../../../../src/domain/layout/parts.ts';
import { layoutLegend } from '../../../../src/map/legend/layout-legend.ts';
import { createAtlasStore } from '../../../../src/store/atlas-store.ts';
import { openDraft } from '../../../../src/store/change-draft.ts';
import { DEFAULT_SCENARIO, type Scenario } from '../../../../src/store/scenario.ts';
import { carriedCity } from '../../../support/carried-city.ts';
import { openPublishedLayout } from '../../../support/published-layout.ts';

const plan = await openPublishedLayout();

function labels(scenario: Partial<Scenario>): string[] {
  const store = createAtlasStore({ ...DEFAULT_SCENARIO, workspace: 'layout', ...scenario });
  return layoutLegend(store.getState(), (key) => key).symbols.map(({ label }) => label);
}

test('names what is drawn of the layout, and nothing that is hidden', () => {
  expect(labels({})).toEqual([
    'legend.ring',
    'legend.qinhe',
    'legend.danhe',
    'legend.finger',
    'legend.demonstration',
    'legend.village',
  ]);
  expect(labels({ hiddenLayoutParts: new Set(['belt-qinhe', 'fingers', 'villages']) })).toEqual([
    'legend.ring',
    'legend.danhe',
    'legend.demonstration',
  ]);
  expect(labels({ hiddenLayoutParts: new Set(LAYOUT_PARTS) })).toEqual([]);
});

test('names the small marks while the map is near enough to draw them, unless they are hidden', () => {
  const near = { zoom: 9, lat: 35.6, lng: 112.8, bearing: 0, pitch: 0 };
  const small = ['legend.stop', 'legend.township', 'legend.site', 'legend.river'];
  const named = (scenario: Partial<Scenario>) =>
    labels(scenario).filter((label) => small.includes(label));
  expect(named({ camera: near })).toEqual(small);
  expect(named({ camera: { ...near, zoom: 8 } })).toEqual([]);
  expect(named({ camera: near, hiddenLayoutParts: new Set(['sites', 'ring']) })).toEqual([
    'legend.township',
    'legend.river',
  ]);
});

test('says what dashes mean only while something is dashed', () => {
  const subtitle = (hiddenLayoutParts: Scenario['hiddenLayoutParts']) => {
    const store = createAtlasStore({ ...DEFAULT_SCENARIO, workspace: 'layout', hiddenLayoutParts });
    return layoutLegend(store.getState(), (key) => key).subtitle;
  };
  expect(subtitle(new Set(['ring', 'belt-qinhe']))).toBe('legend.dashed');
  expect(subtitle(new Set(['ring', 'belt-qinhe', 'belt-danhe']))).toBeUndefined();
});

test('is named after the place where a proposal is shown', () => {
  const store = createAtlasStore({ ...DEFAULT_SCENARIO, workspace: 'layout', language: 'zh' });
  const t = (key: string, values: Record<string, string | number> = {}): string =>
    [key, ...Object.values(values)].join(' ');
  const title = () => layoutLegend(store.getState(), t).title;
  expect(title()).toBe('legend.layout');
  const { draft, measures, ...basis } = carriedCity(12);
  openDraft(store, 'xx-midtown', draft, measures, basis);
  expect(title()).toBe('legend.layoutAt 中城');
  store.setState({ carry: { status: 'off' } });
  expect(title()).toBe('legend.layout');
});

test('names the parts of a carried layout alone where the map does not show Jincheng', () => {
  const store = createAtlasStore({ ...DEFAULT_SCENARIO, workspace: 'layout' });
  store.setState({ layout: { status: 'ready', value: plan } });
  const { draft, measures, ...basis } = carriedCity(12);
  openDraft(store, 'xx-midtown', draft, measures, basis);
  const shown = () =>
    layoutLegend(store.getState(), (key) => key).symbols.map(({ label }) => label);
  store.setState({ inView: [-20, -20, 111, 40] });
  expect(shown()).toEqual(['legend.ring', 'legend.belt', 'legend.finger']);
  openDraft(store, 'xx-midtown', { ...draft, ring: null, belts: [] }, measures, basis);
  expect(shown()).toEqual(['legend.finger']);
  store.setState({ inView: [-20, -20, 113, 40] });
  expect(shown().slice(0, 3)).toEqual(['legend.proposal', 'legend.ring', 'legend.qinhe']);
});

test('villages are named by what colours them: status, reach, or nothing', () => {
  const own = (scenario: Partial<Scenario>) => labels(scenario).slice(5);
  expect(own({ showsPlanStatus: true })).toEqual([
    'legend.covered',
    'legend.notCovered',
    'legend.notRecorded',
  ]);
  expect(own({ reachOf: 'ring' })).toEqual(['legend.reached', 'legend.beyond']);
});
