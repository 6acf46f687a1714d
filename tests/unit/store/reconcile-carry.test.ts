import { expect, it } from 'vitest';
import { reconcile } from '../../../src/store/reconcile.ts';
import { DEFAULT_SCENARIO } from '../../../src/store/scenario.ts';
import { publishedData } from '../charts/series/published-data.ts';

const data = await publishedData();

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
