import { expect, it } from 'vitest';
import { reconcile } from '../../../src/store/reconcile.ts';
import { DEFAULT_SCENARIO } from '../../../src/store/scenario.ts';
import { openPublishedData } from '../../support/published-data.ts';

const data = await openPublishedData();

it('keeps a city of the package to carry the layout to, and tells of one that it does not have', () => {
  const opened = (carryTo: string) => {
    const { scenario, problems } = reconcile({ ...DEFAULT_SCENARIO, carryTo }, data);
    return { carryTo: scenario.carryTo, problems };
  };
  expect(opened('kz-almaty')).toEqual({ carryTo: 'kz-almaty', problems: [] });
  expect(opened('xx-atlantis')).toEqual({
    carryTo: null,
    problems: [{ key: 'carry', text: 'xx-atlantis' }],
  });
});

it.each(['example-anji', 'spot-36.8172/-1.2864', 'own', 'saved-north'])(
  'keeps %s, which no package has to know',
  (carryTo) => {
    const { scenario, problems } = reconcile({ ...DEFAULT_SCENARIO, carryTo }, data);
    expect([scenario.carryTo, problems]).toEqual([carryTo, []]);
  },
);

it('tells of a place off the Earth', () => {
  const { scenario, problems } = reconcile({ ...DEFAULT_SCENARIO, carryTo: 'spot-10/91' }, data);
  expect([scenario.carryTo, problems]).toEqual([null, [{ key: 'carry', text: 'spot-10/91' }]]);
});
