import { type Matrix, zeroMatrix } from '../../matrix.ts';
import { topPerRow } from '../allocation/top-per-row.ts';
import { backboneOf } from '../backbone/disparity-filter.ts';
import { assign } from '../matching/assignment.ts';
import { matchWithinOneSet } from '../matching/one-set-matching.ts';
import type { PotentialChoices } from './choices.ts';
import type { PotentialLinks } from './potential-links.ts';
import type { PairStrengths, PotentialModel } from './potential-model.ts';

/** Share of links that would stand out by chance alone. */
const SIGNIFICANCE = 0.001;

/** Cells of the strengths that become links, and those kept only for display. */
interface Chosen {
  cells: Uint32Array;
  keptForDisplay: Uint8Array;
  /** See {@link PotentialLinks.ofBest01}. */
  ofBest01?: number;
}

/** The potential links of all cities by the reader's rule, the strongest first. */
export function choosePotentialLinks(
  model: PotentialModel,
  sectors: readonly number[],
  { distanceExponent, minFit01, ...rule }: PotentialChoices,
): PotentialLinks {
  const pairs = model.pairStrengths(sectors, distanceExponent, minFit01);
  const { cells, keptForDisplay, ofBest01 = null } = chosenCells(pairs.strengths, rule);
  const links = linksOf(pairs, cells, keptForDisplay);
  return { ...links, ...leadingShares(model, links, distanceExponent), ofBest01 };
}

function chosenCells(
  strengths: Matrix,
  { rule, partnerCount }: Pick<PotentialChoices, 'rule' | 'partnerCount'>,
): Chosen {
  switch (rule) {
    case 'top':
      return asChosen(strongestOfEach(strengths, partnerCount));
    case 'matching':
      return asChosen(bestMatching(strengths));
    case 'capped':
      return bestCapped(strengths, partnerCount);
    case 'backbone':
      return backboneCells(strengths);
  }
}

function asChosen(cells: Uint32Array): Chosen {
  return { cells, keptForDisplay: new Uint8Array(cells.length) };
}

/** Cells that are among the `count` largest of their row or of their column. */
function strongestOfEach(strengths: Matrix, count: number): Uint32Array {
  const n = strengths.rows;
  const cells = new Set<number>();
  topPerRow(strengths, count).forEach((to, at) => {
    if (to >= 0) cells.add(Math.floor(at / count) * n + to);
  });
  topPerRow(transposed(strengths), count).forEach((from, at) => {
    if (from >= 0) cells.add(from * n + Math.floor(at / count));
  });
  return Uint32Array.from(cells);
}

/** Every city gives once and takes once at most; a cell of 0 stands for nobody. */
function bestMatching(strengths: Matrix): Uint32Array {
  const assignment = assign(strengths, 'max');
  if (!assignment.ok) return new Uint32Array(0);
  const { columns, values } = strengths;
  return Uint32Array.from(assignment.columnOfRow, (to, from) => from * columns + to).filter(
    (cell) => (values[cell] as number) > 0,
  );
}

/** Every city has `cap` partners at most, both directions of a pair together; the stronger one stands for the pair. */
function bestCapped(strengths: Matrix, cap: number): Chosen {
  const n = strengths.rows;
  const pairs = pairsOf(strengths);
  const weights = zeroMatrix(n, n);
  for (const { from, to, weight } of pairs) {
    weights.values[from * n + to] = weight;
    weights.values[to * n + from] = weight;
  }
  const { first, second, total, bound } = matchWithinOneSet(weights, new Int32Array(n).fill(cap));
  const cellOf = new Map(pairs.map(({ from, to, cell }) => [from * n + to, cell]));
  const cells = Uint32Array.from(first, (a, at) => cellOf.get(a * n + (second[at] as number)) ?? 0);
  return { ...asChosen(cells), ...(bound > 0 && { ofBest01: Math.min(1, total / bound) }) };
}

/** A pair of cities with the strength of both directions. */
interface Pair {
  /** The smaller number. */
  from: number;
  to: number;
  /** The stronger direction. */
  cell: number;
  weight: number;
}

function pairsOf({ rows: n, values }: Matrix): Pair[] {
  const pairs: Pair[] = [];
  for (let a = 0; a < n; a++) {
    for (let b = a + 1; b < n; b++) {
      const out = values[a * n + b] as number;
      const back = values[b * n + a] as number;
      if (out + back === 0) continue;
      const cell = out >= back ? a * n + b : b * n + a;
      pairs.push({ from: a, to: b, cell, weight: out + back });
    }
  }
  return pairs;
}

/** Pairs that stand out with both directions together; the stronger direction stands for the pair. */
function backboneCells(strengths: Matrix): Chosen {
  const n = strengths.rows;
  const pairs = pairsOf(strengths);
  const { isSignificant, isForDisplay } = backboneOf(
    {
      nodeCount: n,
      from: Uint32Array.from(pairs, ({ from }) => from),
      to: Uint32Array.from(pairs, ({ to }) => to),
      weights: Float64Array.from(pairs, ({ weight }) => weight),
    },
    SIGNIFICANCE,
  );
  const kept = [...pairs.keys()].filter((at) => isSignificant[at] === 1 || isForDisplay[at] === 1);
  return {
    cells: Uint32Array.from(kept, (at) => pairs[at]?.cell ?? 0),
    keptForDisplay: Uint8Array.from(kept, (at) => isForDisplay[at] as number),
  };
}

function transposed({ rows, columns, values }: Matrix): Matrix {
  const turned = zeroMatrix(columns, rows);
  for (let i = 0, cell = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++, cell++) turned.values[j * rows + i] = values[cell] as number;
  }
  return turned;
}

/** Links of some cells, strongest first, equal ones in the order of the cities. */
function linksOf(
  { strengths, leadingSectors, failures }: PairStrengths,
  cells: Uint32Array,
  keptForDisplay: Uint8Array,
): Omit<PotentialLinks, 'offerShares' | 'needShares' | 'ofBest01'> {
  const n = strengths.columns;
  const strengthOf = (at: number): number => strengths.values[cells[at] as number] as number;
  const order = [...cells.keys()].sort(
    (a, b) => strengthOf(b) - strengthOf(a) || (cells[a] as number) - (cells[b] as number),
  );
  const cellOf = (at: number): number => cells[order[at] as number] as number;
  const length = order.length;
  return {
    from: Uint32Array.from({ length }, (_, at) => Math.floor(cellOf(at) / n)),
    to: Uint32Array.from({ length }, (_, at) => cellOf(at) % n),
    strengths: Float64Array.from(order, strengthOf),
    leadingSectors: Uint8Array.from({ length }, (_, at) => leadingSectors[cellOf(at)] as number),
    keptForDisplay: Uint8Array.from(order, (at) => keptForDisplay[at] as number),
    failures,
  };
}

/** Shares of offer and need that the leading sector of each link takes. */
function leadingShares(
  model: PotentialModel,
  { from, to, leadingSectors }: Pick<PotentialLinks, 'from' | 'to' | 'leadingSectors'>,
  distanceExponent: number,
): Pick<PotentialLinks, 'offerShares' | 'needShares'> {
  const parts = Array.from(from, (giver, at) => {
    const sector = leadingSectors[at] as number;
    return model.parts(giver, to[at] as number, [sector], distanceExponent, 0)[0];
  });
  return {
    offerShares: Float64Array.from(parts, (part) => part?.offerShare01 ?? Number.NaN),
    needShares: Float64Array.from(parts, (part) => part?.needShare01 ?? Number.NaN),
  };
}
