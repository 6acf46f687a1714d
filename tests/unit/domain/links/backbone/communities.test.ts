import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { communitiesOf } from '../../../../../src/domain/links/backbone/communities.ts';
import { modularityOf } from '../../../../../src/domain/links/backbone/modularity.ts';
import { drawRandom } from '../../../../../src/domain/scoring/uncertainty/random.ts';
import {
  KARATE_BEST,
  KARATE_PRESIDENTS,
  karateClub,
  lesMiserables,
  linksOf,
} from './reference-nets.ts';

function groupsOf(nodeCount: number, members: readonly (readonly number[])[]): Int32Array {
  const groups = new Int32Array(nodeCount);
  for (const [group, nodes] of members.entries()) for (const node of nodes) groups[node] = group;
  return groups;
}

const seeded = (run: number) => drawRandom(2026, run);

const net = fc
  .array(fc.tuple(fc.nat(6), fc.nat(6), fc.integer({ min: 0, max: 5 })), {
    minLength: 1,
    maxLength: 14,
  })
  .map((links) => linksOf(7, links));

/** Largest modularity over all partitions of seven nodes. */
function bestByTrying(links: ReturnType<typeof karateClub>, resolution: number): number {
  let best = -Infinity;
  const groups = new Int32Array(links.nodeCount);
  const visit = (node: number, groupCount: number): void => {
    if (node === links.nodeCount) {
      best = Math.max(best, modularityOf(links, groups, resolution));
      return;
    }
    for (let group = 0; group <= groupCount; group++) {
      groups[node] = group;
      visit(node + 1, Math.max(groupCount, group + 1));
    }
  };
  visit(0, 0);
  return best;
}

describe('modularityOf', () => {
  it('of the karate club is what the field says', () => {
    const club = karateClub();
    const best = modularityOf(club, groupsOf(34, KARATE_BEST));
    const split = modularityOf(
      club,
      Array.from({ length: 34 }, (_, node) => Number(KARATE_PRESIDENTS.has(node))),
    );
    /** 0.419790 Brandes and others 2008; the split from networkx 3.6, community.modularity. */
    expect([best, split]).toEqual([
      expect.closeTo(0.41978961209730437, 14),
      expect.closeTo(0.3582347140039448, 14),
    ]);
  });

  it('is 0 for one group of all, by definition', () => {
    fc.assert(
      fc.property(net, (links) => {
        const q = modularityOf(links, new Int32Array(7));
        expect(Number.isNaN(q) ? 0 : q).toBeCloseTo(0, 12);
      }),
    );
  });

  it('is unknown without weight', () => {
    expect(modularityOf(linksOf(2, []), [0, 1])).toBe(NaN);
    expect(() => modularityOf(linksOf(2, []), [0])).toThrow(
      'Unexpected length of groups: 1, not 2',
    );
  });
});

describe('communitiesOf', () => {
  it('finds the best partition of the karate club', () => {
    const found = communitiesOf(karateClub(), seeded);
    expect(found.modularity).toBeCloseTo(0.41978961209730437, 12);
    expect(found.groupCount).toBe(4);
    expect(found.stability).toBeGreaterThan(0.7);
    expect(found.runs).toHaveLength(20);
  });

  it.each([
    [0.5, 0.6217948717948718],
    [2, 0.16452991452991456],
  ])(
    'at resolution %d is as good as the best of forty runs of networkx',
    (resolution, reference) => {
      const { modularity } = communitiesOf(karateClub(), seeded, { resolution });
      expect(modularity).toBeGreaterThan(reference - 1e-3);
    },
  );

  it('counts weights in Les Misérables', () => {
    /** Best of sixty runs of networkx 3.6, louvain_communities: 0.56669. */
    expect(communitiesOf(lesMiserables(), seeded).modularity).toBeCloseTo(0.567, 3);
  });

  it('comes near the best of all partitions of a small net, and tells its own modularity', () => {
    fc.assert(
      fc.property(net, fc.constantFrom(0.5, 1, 2), (links, resolution) => {
        fc.pre(links.weights.some((weight) => weight > 0));
        const { groups, modularity } = communitiesOf(links, seeded, { resolution });
        expect(modularity).toBeCloseTo(modularityOf(links, groups, resolution), 12);
        const best = bestByTrying(links, resolution);
        expect(modularity).toBeLessThanOrEqual(best + 1e-12);
        expect(modularity).toBeGreaterThanOrEqual(best - 0.03);
      }),
      { numRuns: 40 },
    );
  });

  it('gives the same groups for the same seed, and finds two cliques every time', () => {
    const pairs = [0, 1, 2, 3].flatMap((a) =>
      [0, 1, 2, 3]
        .filter((b) => b > a)
        .flatMap((b) => [[a, b, 1] as const, [a + 4, b + 4, 1] as const]),
    );
    const links = linksOf(9, [...pairs, [3, 4, 1]]);
    const found = communitiesOf(links, seeded, { runCount: 5 });
    expect([...found.groups]).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 2]);
    expect(found.stability).toBe(1);
    expect(communitiesOf(links, seeded, { runCount: 5 })).toEqual(found);
  });

  it('has no communities where there is nothing', () => {
    const empty = { groupCount: 2, modularity: NaN, stability: NaN, runs: [NaN] };
    expect(communitiesOf(linksOf(2, []), seeded, { runCount: 1 })).toEqual({
      ...empty,
      groups: Int32Array.of(0, 1),
    });
    expect(() => communitiesOf(linksOf(1, []), seeded, { resolution: 0 })).toThrow(
      'Bad resolution: 0',
    );
    expect(() => communitiesOf(linksOf(1, []), seeded, { runCount: 0 })).toThrow('Bad runCount: 0');
  });
});
