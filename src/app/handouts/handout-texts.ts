import type { TextFunction } from '../../i18n/dictionary.ts';

/** Texts that documents are written with, in their own language. */
export interface HandoutTexts {
  common: TextFunction<'common'>;
  stories: TextFunction<'stories'>;
  method: TextFunction<'method'>;
  handouts: TextFunction<'handouts'>;
  compare: TextFunction<'compare'>;
  scores: TextFunction<'scores'>;
  layout: TextFunction<'layout'>;
  /** A text of `common` by the key that a notice has. */
  notice: (key: string, values: Record<string, string | number>) => string;
}
