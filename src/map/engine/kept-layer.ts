/** The part of a layer that is needed to keep it. */
interface Kept<L> {
  clone(changes: { visible: boolean }): L;
}

/**
 * Makes a layer anew only when what it is made of has changed. Given the layer that it already has, deck.gl
 * compares nothing and uploads nothing. Only the last one is kept: deck.gl empties a layer that was replaced.
 * A layer that was drawn once and is off (`make` gives null) stays, unseen: making its shaders and buffers again
 * when it comes back would cost more than the frame itself.
 */
export function keptLayer<Args extends readonly unknown[], L extends Kept<L>>(
  make: (...args: Args) => L | null,
): (...args: Args) => L | null {
  let kept: { args: Args; layer: L | null; isOff: boolean } | null = null;
  return (...args) => {
    if (kept?.args.every((arg, at) => Object.is(arg, args[at]))) return kept.layer;
    const made = make(...args);
    const before = kept?.layer ?? null;
    const unseen = kept?.isOff ? before : (before?.clone({ visible: false }) ?? null);
    kept = { args, layer: made ?? unseen, isOff: made === null };
    return kept.layer;
  };
}
