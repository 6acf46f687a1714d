import { checkLength } from '../../matrix.ts';

/**
 * Michaely's complementarity of what one side offers and the other needs: `100 (1 − ½ Σ |m − x|)` over the shares x of
 * each good in what is offered and m in what is needed (Michaely 1996). 0 = nothing in common, 100 = the same mix.
 * Says nothing about amounts, and swapping the sides is another question.
 *
 * Amounts in any unit, 0 or more; shares are taken here. A good that is missing on either side is left out on both.
 * NaN where a side then sums to 0.
 * @throws on a negative or infinite amount and on lists of different length
 */
export function tradeComplementarity(offers: Float64Array, needs: Float64Array): number {
  checkLength('needs', needs, offers.length);
  let offered = 0;
  let needed = 0;
  for (let good = 0; good < offers.length; good++) {
    const [offer, need] = [offers[good] as number, needs[good] as number];
    if (Number.isNaN(offer) || Number.isNaN(need)) continue;
    for (const amount of [offer, need]) {
      if (!(amount >= 0 && amount < Infinity)) throw new RangeError(`Bad amount: ${amount}`);
    }
    offered += offer;
    needed += need;
  }
  if (offered === 0 || needed === 0) return Number.NaN;
  let apart = 0;
  for (let good = 0; good < offers.length; good++) {
    const difference = (needs[good] as number) / needed - (offers[good] as number) / offered;
    if (!Number.isNaN(difference)) apart += Math.abs(difference);
  }
  return 100 * (1 - apart / 2);
}

/**
 * How alike two export mixes are, 0–100: `100 Σ min(share, share)` (Finger and Kreinin 1979), which is the formula of
 * {@link tradeComplementarity} between two offers. High means competitors, not partners.
 */
export function exportSimilarity(first: Float64Array, second: Float64Array): number {
  return tradeComplementarity(first, second);
}
