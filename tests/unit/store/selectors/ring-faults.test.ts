import { beforeEach, expect, test } from 'vitest';
import type { LayoutDraft } from '../../../../src/domain/layout/draft/layout-draft.ts';
import { measureDraft } from '../../../../src/domain/layout/draft/measure-draft.ts';
import { measureLayout } from '../../../../src/domain/layout/layout-measures.ts';
import { ringMeasures } from '../../../../src/domain/layout/measures/ring.ts';
import { layoutLegend } from '../../../../src/map/legend/layout-legend.ts';
import { selectProblemsLive } from '../../../../src/map/views/layout-problems-view.ts';
import {
  type AtlasStore,
  changeScenario,
  createAtlasStore,
} from '../../../../src/store/atlas-store.ts';
import { editDraftOnce, openDraft } from '../../../../src/store/change-draft.ts';
import { DEFAULT_SCENARIO } from '../../../../src/store/scenario.ts';
import {
  selectDraftRingFaults,
  selectPlanRingFaults,
  selectShownRingFaults,
} from '../../../../src/store/selectors/ring-faults.ts';
import { exampleDraft } from '../../../support/example-draft.ts';
import { openPublishedLayout } from '../../../support/published-layout.ts';

const published = measureLayout(await openPublishedLayout());
const SOUND = exampleDraft();
const CROSSING = {
  kind: 'crossing',
  lngLat: [expect.closeTo(112.8, 6), expect.closeTo(35.5, 6)],
};

let store: AtlasStore;

beforeEach(() => {
  store = createAtlasStore({ ...DEFAULT_SCENARIO, workspace: 'layout' });
});

/** The example with two corners of its ring in the other order. */
function crossed(): LayoutDraft {
  if (SOUND.ring === null) throw new Error('The example has no ring');
  const { vertices } = SOUND.ring;
  const swapped = [0, 1, 3, 2].flatMap((at) => vertices.slice(at, at + 1));
  return { ...SOUND, ring: { ...SOUND.ring, vertices: swapped } };
}

function open(draft: LayoutDraft): void {
  openDraft(store, 'own', draft, measureDraft(draft), null);
}

/** The published layout with a ring that is not closed. */
function measureOpenRing(): void {
  const ring = ringMeasures({
    type: 'LineString',
    coordinates: [
      [112, 35],
      [113, 35],
      [113, 36],
    ],
  });
  store.setState({ measures: { status: 'ready', value: { ...published, ring } } });
}

test('the published ring has no fault', () => {
  store.setState({ measures: { status: 'ready', value: published } });
  expect(selectPlanRingFaults(store.getState())).toEqual([]);
});

test('a crossing of the open draft is known until the ring is changed, and anew once that is measured', () => {
  open(crossed());
  expect(selectDraftRingFaults(store.getState())).toEqual([CROSSING]);

  editDraftOnce(store, { kind: 'set-belt-buffer', belt: 0, bufferKm: 7 });
  expect(selectDraftRingFaults(store.getState())).toEqual([CROSSING]);

  const handle = { part: 'ring', vertex: 2 } as const;
  editDraftOnce(store, { kind: 'move-vertex', handle, to: [112.6, 35.6] });
  expect(selectDraftRingFaults(store.getState())).toEqual([]);

  const { carry } = store.getState();
  if (carry.status !== 'ready') throw new Error('No draft is open');
  const measured = carry.history.present;
  store.setState({ carry: { ...carry, measures: measureDraft(measured), measured } });
  expect(selectDraftRingFaults(store.getState())).toMatchObject([{ kind: 'crossing' }]);
});

test('the map marks the faults of the rings that it shows, in this workspace alone', () => {
  open(crossed());
  measureOpenRing();
  const ends = [
    { kind: 'loose_end', lngLat: [112, 35] },
    { kind: 'loose_end', lngLat: [113, 36] },
  ];
  expect(selectShownRingFaults(store.getState())).toEqual([...ends, CROSSING]);
  const { data } = selectProblemsLive(store.getState())['layout-ring-faults'] ?? {};
  expect(data).toMatchObject({
    features: [
      { geometry: { coordinates: [112, 35] } },
      { geometry: { coordinates: [113, 36] } },
      { geometry: { coordinates: CROSSING.lngLat } },
    ],
  });

  changeScenario(store, { hiddenLayoutParts: new Set(['ring']) });
  expect(selectShownRingFaults(store.getState())).toEqual([CROSSING]);
  changeScenario(store, { workspace: 'cities' });
  expect(selectShownRingFaults(store.getState())).toEqual([]);
});

test('the legend names the faults that are marked', () => {
  const named = (): string[] =>
    layoutLegend(store.getState(), (key) => key)
      .symbols.filter(({ shape }) => shape === 'target')
      .map(({ label }) => label);
  open(SOUND);
  expect(named()).toEqual([]);
  open(crossed());
  expect(named()).toEqual(['legend.fault.crossing']);
  store.setState({ inView: [-20, -20, 111, 40] });
  expect(named()).toEqual(['legend.fault.crossing']);
  measureOpenRing();
  expect(named()).toEqual(['legend.fault.both']);
  store.setState({ carry: { status: 'off' } });
  expect(named()).toEqual(['legend.fault.loose_end']);
});
