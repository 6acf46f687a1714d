import type { Namespace, TextKey, TextValues } from './dictionary.ts';
import { useText } from './use-text.ts';

interface RichTextProps<N extends Namespace> {
  ns: N;
  k: TextKey<N>;
  values?: TextValues;
}

const BOLD = /<b>(.*?)<\/b>/;

/** A text whose dictionary entry may set parts in `<b>`. */
export function RichText<N extends Namespace>({ ns, k, values = {} }: RichTextProps<N>) {
  const t = useText(ns);
  return t(k, values)
    .split(BOLD)
    .map((part, at) => {
      if (at % 2 === 0) return part;
      // biome-ignore lint/suspicious/noArrayIndexKey: parts never move
      return <b key={at}>{part}</b>;
    });
}
