import { drawRandom } from '../../scoring/uncertainty/random.ts';
import type { FullRules, Siting } from './rules.ts';
import { Selection } from './selection.ts';

/** Any number would do; one that stays makes the answer stay. */
const SEED = 1968;
const TRIES = 20;

/**
 * A set of the asked size that keeps all rules, the spacing too, looked for by placing those first that have the
 * fewest others too close, groups that lack some before the rest; from the second try on in an order moved by chance.
 * Where none is found it says how far it came and how many are possible at most: candidates that are all too close
 * to each other can give one only.
 */
export function placeApart(rules: FullRules): Siting<Selection> {
  let most: Selection | null = null;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const selection = placeOnce(rules, attempt);
    if (selection.isFull) return { ok: true, value: selection };
    if (most === null || selection.chosen.length > most.chosen.length) most = selection;
  }
  return { ok: false, shortfalls: [spacingShortfall(rules, most as Selection)] };
}

function placeOnce(rules: FullRules, attempt: number): Selection {
  const selection = new Selection(rules);
  const random = drawRandom(SEED, attempt);
  const offsets = rules.spacing?.tooClose.offsets ?? new Int32Array(rules.isFixed.length + 1);
  const crowds = Float64Array.from(rules.isFixed, (_, c) => {
    const crowd = (offsets[c + 1] as number) - (offsets[c] as number);
    return attempt === 0 ? crowd : crowd * (0.7 + 0.6 * random());
  });
  const order = [...crowds.keys()].sort(
    (a, b) => (crowds[a] as number) - (crowds[b] as number) || a - b,
  );
  const isNeeded = (c: number): boolean => (rules.minima[rules.groupOf[c] as number] ?? 0) > 0;
  for (const c of [...order.filter(isNeeded), ...order]) if (selection.canAdd(c)) selection.add(c);
  return selection;
}

function spacingShortfall(rules: FullRules, most: Selection) {
  const { spacing, minima, groupOf, count, isFixed } = rules;
  const minKm = spacing?.minKm ?? 0;
  const isOpen = new Selection({ ...rules, minima: new Int32Array(minima.length) });
  const canBe = (c: number): boolean => isFixed[c] === 1 || isOpen.canAdd(c);
  for (const [group, asked] of minima.entries()) {
    const isInGroup = (c: number): boolean => groupOf[c] === group;
    const placed = most.chosen.filter(isInGroup).length;
    if (placed >= asked) continue;
    const atMost = mostApart(rules, (c) => isInGroup(c) && canBe(c));
    return { rule: 'spacing', group, minKm, asked, placed, atMost } as const;
  }
  const placed = most.chosen.length;
  return {
    rule: 'spacing',
    group: null,
    minKm,
    asked: count,
    placed,
    atMost: mostApart(rules, canBe),
  } as const;
}

/** Number of groups of candidates all too close to each other that hold all candidates: no more can be apart. */
function mostApart({ spacing, isFixed }: FullRules, canBe: (c: number) => boolean): number {
  const candidateCount = isFixed.length;
  if (!spacing) return candidateCount;
  const { offsets, items } = spacing.tooClose;
  const near = (c: number): Int32Array => items.subarray(offsets[c], offsets[c + 1]);
  const isLeft = Uint8Array.from(isFixed, (_, c) => (canBe(c) ? 1 : 0));
  let cliques = 0;
  for (let c = 0; c < candidateCount; c++) {
    if (!isLeft[c]) continue;
    cliques++;
    isLeft[c] = 0;
    let common = [...near(c)].filter((other) => isLeft[other]);
    while (common.length > 0) {
      const next = common[0] as number;
      isLeft[next] = 0;
      const close = new Set(near(next));
      common = common.filter((other) => other !== next && close.has(other));
    }
  }
  return cliques;
}
