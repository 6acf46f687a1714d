import { expect, it } from 'vitest';
import { buildLinkTable } from '../../../../src/domain/links/link-table.ts';
import { recordedPartners } from '../../../../src/domain/links/recorded-partners.ts';
import { link, sector } from './records.ts';

const ENDS = [
  [0, 3],
  [2, 0],
  [0, 2],
  [1, 0],
  [0, -1],
  [0, 0],
  [1, 2],
] as const;

it('orders partners by the chosen links between them and the city, then as the cities stand', () => {
  const links = ENDS.map((ends, at) => link(`l${at}`, ends));
  const table = buildLinkTable(links, [sector('cultural_exchange')]);
  expect(recordedPartners(table, links.keys(), 0)).toEqual([2, 1, 3]);
  expect(recordedPartners(table, [0, 3, 6], 0)).toEqual([1, 3]);
  expect(recordedPartners(table, links.keys(), 5)).toEqual([]);
});
