import type { Language } from '../domain/language.ts';

/** Names one after another: `Shanghai, Beijing`, `上海、北京`. The other styles leave Chinese without separators or add an "and". */
export function namesInRow(names: readonly (string | number)[], language: Language): string {
  return new Intl.ListFormat(language, { type: 'conjunction', style: 'narrow' }).format(
    names.map(String),
  );
}
