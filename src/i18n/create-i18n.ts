import type { Language } from '../domain/language.ts';
import type { Namespace, TextFunction, TextValues } from './dictionary.ts';
import { fillText } from './fill-text.ts';
import { TEXTS, type Texts } from './texts.ts';

/** What the opening screen says. The rest is loaded with the panel that says it. */
const FIRST_NAMESPACES = ['common', 'cities'] as const satisfies readonly Namespace[];
/** So long those who ask for texts that could not be had are told so; after it the next one asks anew. */
const FAILED_MS = 1_000;

/** The texts of the interface in the language that they are in now. */
export interface I18n {
  language(): Language;
  /** The same function until the language changes; null while the texts of the namespace are on their way. */
  textFunction<N extends Namespace>(namespace: N): TextFunction<N> | null;
  /** Ends when the texts of a namespace are there, rejects when they cannot be had; the same promise until then. */
  load(namespace: Namespace): Promise<void>;
  /** Changes the language once all texts that have been in use are there in it; rejects and changes nothing otherwise. */
  switchTo(language: Language): Promise<void>;
  /** Calls back after each change of the language; gives the undo. */
  subscribe(listener: () => void): () => void;
}

/** Starts the texts in one language. Sets `lang` and `dir` of the page. */
export async function createI18n(first: Language): Promise<I18n> {
  let language = first;
  let wanted = first;
  const used = new Set<Namespace>(FIRST_NAMESPACES);
  const functions = new Map<string, (key: string, values?: TextValues) => string>();
  const loads = new Map<string, Promise<void>>();
  const listeners = new Set<() => void>();

  function load(namespace: Namespace, of: Language): Promise<void> {
    const id = `${of} ${namespace}`;
    const known = loads.get(id);
    if (known) return known;
    const promise = (TEXTS[of][namespace]() as Promise<Texts>).then((texts) => {
      const rules = new Intl.PluralRules(of);
      functions.set(id, (key, values) => fillText(texts, rules, key, values));
    });
    promise.catch(() => setTimeout(() => loads.delete(id), FAILED_MS));
    loads.set(id, promise);
    return promise;
  }

  async function loadUsed(of: Language): Promise<void> {
    await Promise.all([...used].map((namespace) => load(namespace, of)));
  }

  await loadUsed(first);
  markPage(first);
  return {
    language: () => language,
    textFunction(namespace) {
      used.add(namespace);
      return functions.get(`${language} ${namespace}`) ?? null;
    },
    load: (namespace) => load(namespace, language),
    async switchTo(next) {
      wanted = next;
      await loadUsed(next);
      if (wanted !== next) return;
      language = next;
      markPage(next);
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function markPage(language: Language): void {
  if (typeof document === 'undefined') return;
  document.documentElement.lang = language === 'zh' ? 'zh-Hans' : language;
  document.documentElement.dir = 'ltr';
}
