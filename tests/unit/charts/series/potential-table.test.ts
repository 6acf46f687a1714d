import { expect, test } from 'vitest';
import { potentialExport } from '../../../../src/charts/series/potential-table.ts';
import { DEFAULT_POTENTIAL } from '../../../../src/domain/links/potential/choices.ts';
import type { PotentialLinks } from '../../../../src/domain/links/potential/potential-links.ts';
import { openPublishedData } from '../../../support/published-data.ts';

const data = await openPublishedData();
const noFigures = {
  profiles: { countries: [], metrics: [], columns: [], sectorMetrics: [] },
  sides: { sectorIds: [], offers: [], needs: [], standings: [] },
};

function linkBetween(from: number, to: number): PotentialLinks {
  return {
    from: Uint32Array.of(from),
    to: Uint32Array.of(to),
    strengths: Float64Array.of(0.5),
    leadingSectors: Uint8Array.of(0),
    offerShares: Float64Array.of(0.1),
    needShares: Float64Array.of(0.2),
    keptForDisplay: Uint8Array.of(0),
    failures: [],
    ofBest01: null,
  };
}

test('a potential link says how many links are recorded between its cities, either way', () => {
  const linked = data.links.find(({ a, b }) => a.city >= 0 && b.city >= 0 && a.city !== b.city);
  const [a, b] = [linked?.a.city ?? -1, linked?.b.city ?? -1];
  const between = data.links.filter(
    (link) => (link.a.city === a && link.b.city === b) || (link.a.city === b && link.b.city === a),
  ).length;
  for (const links of [linkBetween(a, b), linkBetween(b, a)]) {
    const { columns, rows } = potentialExport(
      { data, ...noFigures, links },
      DEFAULT_POTENTIAL,
      [0],
    );
    expect(rows[0]?.[columns.indexOf('recorded_links')]).toBe(between);
    expect(rows[0]).toHaveLength(columns.length);
  }
  expect(between).toBeGreaterThan(0);
});
