import { expect, test } from 'vitest';
import { measureDraft } from '../../../../src/domain/layout/draft/measure-draft.ts';
import type { RingMeasures } from '../../../../src/domain/layout/measures/ring.ts';
import { keptLegend } from '../../../../src/map/legend/kept-legend.ts';
import { layoutLegend } from '../../../../src/map/legend/layout-legend.ts';
import { linkLegend } from '../../../../src/map/legend/link-legend.ts';
import { changeScenario, createAtlasStore } from '../../../../src/store/atlas-store.ts';
import { openDraft } from '../../../../src/store/change-draft.ts';
import { DEFAULT_SCENARIO, type Scenario } from '../../../../src/store/scenario.ts';
import { exampleDraft } from '../../../support/example-draft.ts';
import { openPublishedData } from '../../../support/published-data.ts';

const data = await openPublishedData();
const { filters, linkFilters } = DEFAULT_SCENARIO;

function opened(patch: Partial<Scenario>) {
  const store = createAtlasStore({ ...DEFAULT_SCENARIO, ...patch });
  store.setState({ data: { status: 'ready', value: data } });
  return store;
}

test('a legend is the same object while only the pointer, the camera or a comparison change', () => {
  const store = opened({ workspace: 'scores' });
  const select = keptLegend((key) => key, null);
  const legend = select(store.getState());
  expect(legend?.title).toBe('legend.index');
  store.setState({ hovered: { kind: 'city', index: 3, x: 1, y: 1 } });
  changeScenario(store, {
    compared: ['kz-almaty'],
    camera: { zoom: 4, lat: 43, lng: 77, bearing: 0, pitch: 0 },
  });
  expect(select(store.getState())).toBe(legend);
});

test.each([
  ['cities', { filters: { ...filters, text: 'Almaty' } }],
  ['cities', { filters: { ...filters, sectors: new Set(['agriculture']) } }],
  ['cities', { theme: 'dark' }],
  ['scores', { colourBy: 'requirement:1' }],
  ['scores', { colourBy: 'indicator:forest_share' }],
  ['scores', { workspace: 'links' }],
  ['links', { linkFilters: { ...linkFilters, kinds: new Set(['corridor']) } }],
  ['links', { linkLevel: 'region' }],
  ['links', { layers: new Set(['cities', 'projects']) }],
  ['links', { showsPotential: true }],
  ['layout', { showsSites: true }],
  ['layout', { hiddenLayoutParts: new Set(['ring']) }],
  ['layout', { showsPlanStatus: true }],
  ['layout', { reachOf: 'ring' }],
] as const satisfies readonly (readonly [Scenario['workspace'], Partial<Scenario>])[])(
  'in %s it follows %o',
  (workspace, patch) => {
    const store = opened({ workspace });
    const own = { links: linkLegend, layout: layoutLegend, cities: null, scores: null }[workspace];
    const select = keptLegend((key, values) => `${key} ${JSON.stringify(values)}`, own);
    const before = select(store.getState());
    changeScenario(store, patch);
    expect(select(store.getState())).not.toEqual(before);
  },
);

test('pinning another city shows what its own links are', () => {
  const store = opened({
    workspace: 'links',
    pinned: 'kz-almaty',
    linkFilters: { ...linkFilters, scope: 'city' },
  });
  const select = keptLegend((key) => key, linkLegend);
  const before = select(store.getState());
  changeScenario(store, { pinned: 'ke-lamu' });
  expect(select(store.getState())).not.toEqual(before);
});

test('a fault of a ring comes into the legend as soon as it is measured', () => {
  const store = opened({ workspace: 'layout' });
  const select = keptLegend((key) => key, layoutLegend);
  const draft = exampleDraft();
  const measures = measureDraft(draft);
  openDraft(store, 'own', draft, measures, null);
  const before = select(store.getState());
  if (measures.ring === null) throw new Error('The example has no ring');
  const ring: RingMeasures = { ...measures.ring, crossings: [[112.8, 35.5]] };
  openDraft(store, 'own', draft, { ...measures, ring }, null);
  expect(select(store.getState())).not.toEqual(before);
});
