import { createInstance } from 'i18next';
import type { Language } from '../domain/language.ts';
import type { Namespace, TextFunction } from './dictionary.ts';
import { CHUNKS, TEXT_OPTIONS } from './text-options.ts';

/** Texts of some namespaces in a language, whatever the interface speaks: for documents and pictures. */
export async function textsFor<N extends Namespace>(
  language: Language,
  namespaces: readonly N[],
): Promise<{ [K in N]: TextFunction<K> }> {
  const i18n = createInstance();
  await i18n.use(CHUNKS).init({ ...TEXT_OPTIONS, lng: language, ns: [...namespaces] });
  const texts = namespaces.map((namespace) => {
    const t = i18n.getFixedT(language, namespace);
    const text = (key: string, values = {}): string => t(key, values);
    return [namespace, text];
  });
  return Object.fromEntries(texts) as { [K in N]: TextFunction<K> };
}
