/** Potential links, one entry each, from the city that offers to the city that needs. */
export interface PotentialLinks {
  /** Indexes into `AtlasData.cities`. */
  from: Uint32Array;
  to: Uint32Array;
  /** Mean over the chosen sectors of the part of each, 0–1; see {@link PairPart}. */
  strengths: Float64Array;
  /** Index of the sector with the largest part. */
  leadingSectors: Uint8Array;
  /** Of the leading sector: share of the giver's offer and of the taker's need, each 0–1. */
  offerShares: Float64Array;
  needShares: Float64Array;
  /** 1 = stands out from nothing and is kept only so that its city has a link. */
  keptForDisplay: Uint8Array;
  /** Sectors that could not be allocated, and why. */
  failures: SectorFailure[];
  /** Where a sum is to be the largest but is not proven to be: how much of its bound it reaches at least; else null. */
  ofBest01: number | null;
}

/** Why the offers of a sector could not be spread over the needs. */
export interface SectorFailure {
  /** Index of the sector. */
  sector: number;
  /** `no-figures`: nobody's offer or need is known. `infeasible`: one country offers more than all others need. */
  reason: 'no-figures' | 'infeasible' | 'not-converged';
}

/** What one sector says of one direction of a pair. */
export interface PairPart {
  sector: number;
  /** Of the giving city, 0–1: that of its country. */
  offer01: number;
  /** Of the taking city. */
  need01: number;
  /** Share of the giver's offer that is allocated to the taker, and of the taker's need that it fills. */
  offerShare01: number;
  needShare01: number;
  /** √(offerShare × needShare), 0 where the fit is below the least one asked for. */
  strength01: number;
}

/** Fit of an offer with a need, 0–1: their product, so that neither makes up for the other. */
export function fit01Of({ offer01, need01 }: Pick<PairPart, 'offer01' | 'need01'>): number {
  return offer01 * need01;
}

/** What the page shows of one direction of a pair on demand. */
export interface PairDetail extends PairPart {
  /** Place of the taker among all partners of the giver in this sector, from 1, and the number of partners. */
  place: number;
  placeCount: number;
  /** The same if distance did not count, and if every city were of the same size. NaN = could not be computed. */
  placeWithoutDistance: number;
  placeWithEqualSizes: number;
}

/** A city that another one could work with, in both directions. */
export interface PotentialPartner {
  city: number;
  /** Strength of giving to it, of taking from it, each 0–1, and their sum. */
  gives: number;
  takes: number;
  total: number;
  /** min / max of both directions: 1 = both gain alike, 0 = one way. */
  mutuality01: number;
  /** Parts above 0, strongest first. */
  givesIn: PairPart[];
  takesIn: PairPart[];
}
