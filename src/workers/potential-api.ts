import { type Communities, communitiesOf } from '../domain/links/backbone/communities.ts';
import type { WeightedLinks } from '../domain/links/backbone/graph.ts';
import type { PotentialChoices } from '../domain/links/potential/choices.ts';
import { choosePotentialLinks } from '../domain/links/potential/choose-potential.ts';
import type { LinkTest } from '../domain/links/potential/link-test.ts';
import type { PotentialBase } from '../domain/links/potential/potential-base.ts';
import type {
  PairDetail,
  PotentialLinks,
  PotentialPartner,
} from '../domain/links/potential/potential-links.ts';
import {
  createPotentialModel,
  type PotentialModel,
} from '../domain/links/potential/potential-model.ts';
import { potentialPartners } from '../domain/links/potential/potential-partners.ts';
import { drawRandom } from '../domain/scoring/uncertainty/random.ts';

/** Any number would do; one that stays makes the groups stay. */
const COMMUNITY_SEED = 20261;

export type PotentialApi = ReturnType<typeof createPotentialApi>;

/** What the page may ask about potential links. Sectors are indexes into those of the package. */
export function createPotentialApi() {
  let opened: PotentialModel | null = null;
  const model = (): PotentialModel => {
    if (!opened) throw new Error('No package is open');
    return opened;
  };
  return {
    /** Takes the offers and needs of a package; before everything else. */
    open(base: PotentialBase): void {
      opened = createPotentialModel(base);
    },
    /** The links of all cities by the reader's rule. */
    links(sectors: readonly number[], choices: PotentialChoices): PotentialLinks {
      return choosePotentialLinks(model(), sectors, choices);
    },
    /** Whom one city could work with; see {@link potentialPartners}. */
    partners(
      city: number,
      sectors: readonly number[],
      choices: PotentialChoices,
      count: number,
    ): PotentialPartner[] {
      return potentialPartners(model(), city, sectors, choices, count);
    },
    /** Whether offers and needs say more of recorded links than size and distance, kind by kind. */
    tests(linked: readonly (readonly (readonly [a: number, b: number])[])[]): LinkTest[] {
      return linked.map((pairs) => model().test(pairs));
    },
    /** Groups of linked cities, the same in every run; needs nothing from before. */
    communities(links: WeightedLinks): Communities {
      return communitiesOf(links, (run) => drawRandom(COMMUNITY_SEED, run));
    },
    /** Why one city could give to another, sector by sector. */
    pair(
      from: number,
      to: number,
      sectors: readonly number[],
      { distanceExponent, minFit01 }: PotentialChoices,
    ): PairDetail[] {
      return model().details(from, to, sectors, distanceExponent, minFit01);
    },
  };
}
