import type { Language } from '../../domain/language.ts';
import { textsFor } from '../../i18n/texts-for.ts';

const NAMESPACES = [
  'common',
  'stories',
  'method',
  'handouts',
  'compare',
  'scores',
  'layout',
] as const;

/** A notice carries its key as text: it is one of those of `common`. */
interface NoticeTexts {
  notice(key: string, values: Record<string, string | number>): string;
}

/** Texts that documents are written with, in their own language. */
export async function handoutTexts(language: Language) {
  const texts = await textsFor(language, NAMESPACES);
  const notices: NoticeTexts = { notice: texts.common };
  return { ...texts, ...notices };
}

export type HandoutTexts = Awaited<ReturnType<typeof handoutTexts>>;
