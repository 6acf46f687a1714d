/**
 * Makes a layer anew only when what it is made of has changed. Given the layer that it already has, deck.gl
 * compares nothing and uploads nothing. Only the last one is kept: deck.gl empties a layer that was replaced.
 */
export function keptLayer<Args extends readonly unknown[], L>(
  make: (...args: Args) => L,
): (...args: Args) => L {
  let kept: { args: Args; layer: L } | null = null;
  return (...args) => {
    if (kept?.args.every((arg, at) => Object.is(arg, args[at]))) return kept.layer;
    const layer = make(...args);
    kept = { args, layer };
    return layer;
  };
}
