import { expect, it } from 'vitest';
import type { LinkPair } from '../../../src/domain/links/link-choices.ts';
import { reconcile } from '../../../src/store/reconcile.ts';
import { DEFAULT_SCENARIO } from '../../../src/store/scenario.ts';
import { openPublishedData } from '../../support/published-data.ts';

const data = await openPublishedData();

function opened(pair: LinkPair) {
  const { linkFilters } = DEFAULT_SCENARIO;
  const { scenario, problems } = reconcile(
    { ...DEFAULT_SCENARIO, linkFilters: { ...linkFilters, pair } },
    data,
  );
  return { pair: scenario.linkFilters.pair, problems };
}

it('keeps a pair of places that the package knows, and tells of one that it does not', () => {
  const countries: LinkPair = { level: 'country', a: 'CHN', b: 'KAZ' };
  const regions: LinkPair = { level: 'region', a: 'South Asia', b: 'Europe & Central Asia' };
  expect(opened(countries)).toEqual({ pair: countries, problems: [] });
  expect(opened(regions)).toEqual({ pair: regions, problems: [] });
  expect(opened({ level: 'country', a: 'CHN', b: 'XXX' })).toEqual({
    pair: null,
    problems: [{ key: 'pair', text: 'CHN~XXX' }],
  });
});
