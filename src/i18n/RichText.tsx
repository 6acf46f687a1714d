import { createElement, Fragment } from 'react';
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
  const parts = t(k, values).split(BOLD);
  // Children by place and without keys: parts never move.
  return createElement(
    Fragment,
    null,
    ...parts.map((part, at) => (at % 2 === 0 ? part : createElement('b', null, part))),
  );
}
