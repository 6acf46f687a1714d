import { Trans, useTranslation } from 'react-i18next';
import type { Namespace, TextKey, TextValues } from './dictionary.ts';

interface RichTextProps<N extends Namespace> {
  ns: N;
  k: TextKey<N>;
  values?: TextValues;
}

/** A text whose dictionary entry may set parts in `<b>` or `<i>`. */
export function RichText<N extends Namespace>({ ns, k, values = {} }: RichTextProps<N>) {
  const { t } = useTranslation(ns);
  const count = values['count'];
  return (
    <Trans
      t={t}
      ns={ns}
      i18nKey={k}
      values={values}
      {...(typeof count === 'number' && { count })}
      components={{ b: <b />, i: <i /> }}
    />
  );
}
