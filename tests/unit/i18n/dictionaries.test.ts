import { describe, expect, it } from 'vitest';
import { methodPage as enMethodPage } from '../../../src/i18n/en/method-page.ts';
import { problems as enProblems } from '../../../src/i18n/en/problems.ts';
import { TEXTS } from '../../../src/i18n/texts.ts';
import { methodPage as zhMethodPage } from '../../../src/i18n/zh/method-page.ts';
import { problems as zhProblems } from '../../../src/i18n/zh/problems.ts';

type Texts = Readonly<Record<string, string>>;

const NAMESPACES = Object.keys(TEXTS.en) as (keyof typeof TEXTS.en)[];

async function textsOf(language: 'en' | 'zh') {
  const texts = {} as Record<keyof typeof TEXTS.en, Texts>;
  for (const name of NAMESPACES) texts[name] = await TEXTS[language][name]();
  return texts;
}

const [en, zh] = await Promise.all([textsOf('en'), textsOf('zh')]);

/** Texts that are rightly the same in both languages. */
const SAME_IN_BOTH: ReadonlySet<string> = new Set([
  'PDF',
  'PowerPoint',
  'EN',
  '中文',
  'English',
  'R{{id}}',
  'CSV',
  'GeoJSON',
  'JSON',
  'SHA-256',
  'datapackage.json',
  '{{path}}',
  'r²',
]);

function pairs(): { name: string; english: string; chinese: string }[] {
  const dictionaries: [name: string, english: Texts, chinese: Texts][] = [
    ...NAMESPACES.map((name): [string, Texts, Texts] => [name, en[name], zh[name]]),
    ['problems', enProblems, zhProblems],
    ['method page', enMethodPage, zhMethodPage],
  ];
  return dictionaries.flatMap(([name, english, chinese]) => {
    return Object.keys(chinese).map((key) => ({
      name: `${name}: ${key}`,
      english: english[key] ?? '',
      chinese: chinese[key] ?? '',
    }));
  });
}

function namesWhere(isWrong: (pair: ReturnType<typeof pairs>[number]) => boolean): string[] {
  return pairs()
    .filter(isWrong)
    .map(({ name }) => name);
}

function placeholders(text: string): string[] {
  return [...new Set(text.match(/\{\{\w+\}\}|<\/?[bi]>/g))].sort();
}

describe('dictionaries', () => {
  it.each(NAMESPACES)(
    '%s has the same keys in both languages, but no singular in Chinese',
    (namespace) => {
      const english = Object.keys(en[namespace]).filter((key) => !key.endsWith('_one'));
      expect(Object.keys(zh[namespace]).sort()).toEqual(english.sort());
    },
  );

  it('every plural has both English forms', () => {
    const keys = NAMESPACES.flatMap((namespace) =>
      Object.keys(en[namespace]).map((key) => `${namespace}: ${key}`),
    );
    const ones = keys.filter((key) => key.endsWith('_one')).map((key) => key.slice(0, -4));
    const others = keys.filter((key) => key.endsWith('_other')).map((key) => key.slice(0, -6));
    expect(ones.sort()).toEqual(others.sort());
  });

  it('keeps every placeholder and mark', () => {
    const differ = ({ english, chinese }: { english: string; chinese: string }) =>
      placeholders(english).join() !== placeholders(chinese).join();
    expect(namesWhere(differ)).toEqual([]);
  });

  it('leaves no text empty', () => {
    expect(
      namesWhere(({ english, chinese }) => english.trim() === '' || chinese.trim() === ''),
    ).toEqual([]);
  });

  it('leaves nothing untranslated', () => {
    expect(
      namesWhere(({ english, chinese }) => {
        const hasWords = /\p{L}/u.test(english.replace(/\{\{\w+\}\}/g, ''));
        return english === chinese && hasWords && !SAME_IN_BOTH.has(english);
      }),
    ).toEqual([]);
  });

  it('sets Chinese with its own punctuation', () => {
    expect(
      namesWhere(({ chinese }) =>
        /[\u4e00-\u9fff}][,;:?!()]|[,;:?!()][\u4e00-\u9fff]/.test(chinese),
      ),
    ).toEqual([]);
  });

  it('fills in nothing under a name that i18next keeps for itself', () => {
    const kept = /\{\{(lng|lngs|ns|context|defaultValue|replace|postProcess|fallbackLng)\}\}/;
    const texts = NAMESPACES.flatMap((namespace) =>
      [en, zh].flatMap((dictionary) => Object.values(dictionary[namespace])),
    );
    expect(texts.filter((text) => kept.test(text))).toEqual([]);
  });
});
