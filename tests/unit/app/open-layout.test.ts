import { expect, test } from 'vitest';
import { openLayout } from '../../../src/app/open-layout.ts';
import { unitBounds } from '../../../src/domain/layout/levels/unit-bounds.ts';
import {
  type AtlasStore,
  changeScenario,
  createAtlasStore,
} from '../../../src/store/atlas-store.ts';
import { chooseUnit } from '../../../src/store/choose-unit.ts';
import { DEFAULT_SCENARIO, type Scenario } from '../../../src/store/scenario.ts';
import { selectChosenUnit } from '../../../src/store/selectors/layout-units.ts';
import { openPublishedLayout } from '../../support/published-layout.ts';

const plan = await openPublishedLayout();

function newStore(scenario: Partial<Scenario> = {}): AtlasStore {
  const store = createAtlasStore({ ...DEFAULT_SCENARIO, ...scenario });
  store.setState({ layout: { status: 'ready', value: plan } });
  return store;
}

function quietWindow() {
  return {
    localStorage: { getItem: () => null } as unknown as Storage,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
}

test('choosing a county flies to its outline and is what the workspace is about', () => {
  const store = newStore();
  chooseUnit(store, '140525');
  expect(selectChosenUnit(store.getState())?.name.en).toBe('Zezhou County');
  expect(store.getState().intent?.wish).toEqual({
    type: 'bounds',
    bounds: unitBounds(plan, '140525'),
    maxZoom: 10,
  });
});

test('the city is the whole: nothing is chosen, and the map shows all of it', () => {
  const store = newStore({ layoutUnit: '140525' });
  chooseUnit(store, '140500');
  expect(store.getState().scenario.layoutUnit).toBeNull();
  expect(store.getState().intent?.wish).toMatchObject({ bounds: unitBounds(plan, '140500') });
});

test('a unit of an address that the layout does not have is told and taken out, also later', () => {
  const store = newStore({ layoutUnit: '330523' });
  openLayout(store, quietWindow(), false);
  changeScenario(store, { layoutUnit: '999999' });
  expect(store.getState().scenario.layoutUnit).toBeNull();
  expect(store.getState().notices.map(({ key, values }) => [key, values])).toEqual([
    ['notice.unknownInPackage', { key: 'unit', text: '330523' }],
    ['notice.unknownInPackage', { key: 'unit', text: '999999' }],
  ]);
});

test('an address with a unit and no camera is taken there; one with a camera stays', () => {
  const taken = newStore({ layoutUnit: '140525' });
  openLayout(taken, quietWindow(), false);
  expect(taken.getState().intent?.wish).toMatchObject({ bounds: unitBounds(plan, '140525') });
  const placed = newStore({ layoutUnit: '140525' });
  openLayout(placed, quietWindow(), true);
  expect(placed.getState().intent).toBeNull();
});
