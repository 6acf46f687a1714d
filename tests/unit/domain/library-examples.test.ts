import { describe, expect, it } from 'vitest';
import * as layout from '../../examples/layout.ts';
import * as links from '../../examples/links.ts';
import * as scoring from '../../examples/scoring.ts';
import { codeOnPage, exampleCode } from '../../support/page-code.ts';

/** Numbers with so many decimals, as the pages write them. */
function written(values: Iterable<number>, decimals: number): string[] {
  return Array.from(values, (value) => value.toFixed(decimals));
}

describe('examples of the pages', () => {
  it.each(['scoring', 'links', 'layout'])('%s: the page shows what is run here', (name) => {
    expect(codeOnPage(`${name}.md`, 'Use it as a library')).toBe(exampleCode(name));
  });

  it('an index goes through the engine from raw values to ranks', () => {
    const { education, index, rank } = scoring;
    expect(written(education ?? [], 1)).toEqual(['92.0', '92.4', '64.9', '26.4', 'NaN']);
    expect(written(index, 1)).toEqual(['96.2', '95.1', '76.8', '40.0', 'NaN']);
    expect([...rank]).toEqual([1, 2, 3, 4, 0]);
  });

  it('a table of exports, a gravity model, matchings and a net come out as the page says', () => {
    const { allocation, oneToOne, capped, pValues, found } = links;
    expect(links.fit).toBeCloseTo(80, 9);
    if (!allocation.ok || !oneToOne.ok) throw new Error('No table, or no pairs');
    expect(written(allocation.flows.values, 2)).toEqual(['39.88', '0.12', '10.12', '49.88']);
    expect([[...oneToOne.columnOfRow], oneToOne.total, capped.total]).toEqual([[1, 0], 16, 17]);
    expect(written([pValues[0] ?? 0, pValues[5] ?? 0], 2)).toEqual(['0.10', '0.03']);
    expect([...found.groups]).toEqual([0, 0, 0, 1, 1, 1]);
    expect(written([found.modularity, found.stability], 3)).toEqual(['0.457', '1.000']);
    expect(written(links.advantage.values.subarray(0, 3), 2)).toEqual(['1.98', '1.20', '0.00']);
    expect(written(links.nearness.values.subarray(0, 3), 1)).toEqual(['1.0', '0.5', '0.5']);
  });

  it('lines, areas and the three choices of places come out as the page says', () => {
    const { median, center, covering, impossible } = layout;
    expect(written([layout.alongKm, layout.insideKm2], 3)).toEqual(['443.771', '12308.778']);
    if (!median.ok || !center.ok || !covering.ok) throw new Error('No choice');
    expect([...median.value.chosen]).toEqual([1, 3]);
    expect(written([median.value.meanKm, center.value.radiusKm], 2)).toEqual(['3.34', '11.13']);
    expect([[...covering.value.chosen], covering.value.coveredWeight]).toEqual([[1], 7]);
    expect([median, center, covering].map((one) => one.value.gap01)).toEqual([0, 0, 0]);
    expect(impossible).toEqual({
      ok: false,
      shortfalls: [{ rule: 'candidates', asked: 2, available: 1 }],
    });
  });
});
