import * as Comlink from 'comlink';
import type { Edition } from '../domain/edition.ts';
import {
  type AuditBase,
  auditMethod,
  type MethodAudit,
} from '../domain/scoring/audit/method-audit.ts';
import { type ChoiceShift, shiftsOfChoices } from '../domain/scoring/audit/other-choices.ts';
import {
  consensusOfMethods,
  type MethodsConsensus,
} from '../domain/scoring/consensus-of-methods.ts';
import { type BestRank, bestRank } from '../domain/scoring/explain/best-rank.ts';
import { bestPairwiseRank } from '../domain/scoring/explain/pairwise-best-rank.ts';
import type { UsedValues } from '../domain/scoring/indicator-values.ts';
import type { Method } from '../domain/scoring/method.ts';
import { type DrawPlan, planDraws, reweighed } from '../domain/scoring/uncertainty/draw-plan.ts';
import { drawRanks } from '../domain/scoring/uncertainty/draw-ranks.ts';
import type { DrawFactor } from '../domain/scoring/uncertainty/factors.ts';
import {
  type Convergence,
  convergenceOf,
  type RankIntervals,
  shareToldApart,
  summariseRanks,
} from '../domain/scoring/uncertainty/rank-summary.ts';
import {
  type RequirementBands,
  type RequirementBandsRequest,
  requirementBands,
} from '../domain/scoring/uncertainty/requirement-bands.ts';

/** What stays while a package is open. */
export interface DrawBase {
  edition: Edition;
  used: UsedValues[][];
  peerGroups: Int32Array;
}

/** What a change of the method changes. */
export interface DrawRequest {
  method: Method;
  isIndexable: Uint8Array;
  factors: Record<DrawFactor, boolean>;
  seed: number;
}

/** What the search for the best place of one city takes; see {@link bestRank} and {@link bestPairwiseRank}. */
export type BestRankQuestion = { isCompared: Uint8Array; row: number } & (
  | { kind: 'mean'; terms: Float64Array[]; options: Parameters<typeof bestRank>[3] }
  | { kind: 'copeland'; columns: Float64Array[]; options: Parameters<typeof bestPairwiseRank>[3] }
);

/** Requirement scores of which cities are drawn, and how. */
export interface RequirementBandsQuestion {
  base: DrawBase;
  request: RequirementBandsRequest;
  cities: readonly number[];
}

/** What is said about finished draws, with the draws themselves. */
export interface DrawSummary {
  ranks: Uint32Array;
  intervals: RankIntervals;
  convergence: Convergence | null;
  toldApart01: number | null;
}

/** Comparing all pairs of more cities would take longer than it is worth. */
const MAX_PAIRED_CITIES = 1_000;

/** Whether two requests differ in weights at most, so that one plan serves both. */
function isSamePlan(a: DrawRequest, b: DrawRequest): boolean {
  const rest = ({ method, factors }: DrawRequest): string => {
    const { requirementWeights: _, indicatorWeights: __, ...choices } = method;
    return JSON.stringify([choices, factors]);
  };
  return rest(a) === rest(b) && a.isIndexable.every((flag, i) => flag === b.isIndexable[i]);
}

export type DrawApi = ReturnType<typeof createDrawApi>;

/** What the page may ask of a drawing worker. */
export function createDrawApi() {
  let base: DrawBase | null = null;
  let planned: { request: DrawRequest; plan: DrawPlan | null } | null = null;
  return {
    /** Takes the values of a package; before everything else. */
    open(next: DrawBase): void {
      base = next;
      planned = null;
    },
    /** Prepares the draws of a method; gives the cities that are ranked, or null where nothing can be drawn. */
    prepare(request: DrawRequest): Int32Array | null {
      if (!base) throw new Error('No package is open');
      const { method, isIndexable, factors } = request;
      const { edition, used, peerGroups } = base;
      const plan =
        planned?.plan && isSamePlan(planned.request, request)
          ? reweighed(planned.plan, method)
          : planDraws(edition, method, used, isIndexable, peerGroups, factors);
      planned = { request, plan };
      return plan?.cities ?? null;
    },
    /** The weights that place one city as high as possible; needs nothing from before. */
    bestRank(question: BestRankQuestion): BestRank {
      const { isCompared, row } = question;
      return question.kind === 'mean'
        ? bestRank(question.terms, isCompared, row, question.options)
        : bestPairwiseRank(question.columns, isCompared, row, question.options);
    },
    /** How far draws move the requirement scores of some cities, in their order; needs nothing from before. */
    requirementBands({ base, request, cities }: RequirementBandsQuestion): RequirementBands[] {
      return cities.map((city) => requirementBands(base, request, city));
    },
    /** Ranks in the draws [from, to). */
    ranks(from: number, to: number): Uint32Array {
      if (!planned?.plan) throw new Error('No draws are prepared');
      const ranks = drawRanks(planned.plan, planned.request.seed, from, to);
      return Comlink.transfer(ranks, [ranks.buffer as ArrayBuffer]);
    },
    /** Sums up draws; `isFinal` also says how far they have settled and which cities can be told apart. */
    summarise(ranks: Uint32Array, rowCount: number, isFinal: boolean): DrawSummary {
      const canPair = isFinal && rowCount > 1 && rowCount <= MAX_PAIRED_CITIES;
      const summary: DrawSummary = {
        ranks,
        intervals: summariseRanks(ranks, rowCount),
        convergence: isFinal ? convergenceOf(ranks, rowCount) : null,
        toldApart01: canPair ? shareToldApart(ranks, rowCount) : null,
      };
      return Comlink.transfer(summary, [ranks.buffer as ArrayBuffer]);
    },
    /** Ranks by several methods and how far they agree; needs nothing from before. */
    consensus({ edition, used, peerGroups }: DrawBase, methods: Method[]): MethodsConsensus {
      return consensusOfMethods(edition, methods, used, peerGroups);
    },
    /** What can be computed about a method; needs nothing from before. */
    audit(base: AuditBase, method: Method): MethodAudit {
      return auditMethod(base, method);
    },
    /** How far other choices than those of a method move the ranks; needs nothing from before. */
    shifts({ edition, used, peerGroups }: DrawBase, method: Method): ChoiceShift[] {
      return shiftsOfChoices(edition, method, used, peerGroups);
    },
  };
}
