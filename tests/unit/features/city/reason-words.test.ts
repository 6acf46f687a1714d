import { describe, expect, it } from 'vitest';
import type { ReasonSentence } from '../../../../src/charts/series/reason-sentence.ts';
import { wordReason } from '../../../../src/features/city/reason-words.ts';
import { reasons as english } from '../../../../src/i18n/en/reasons.ts';
import { reasons as chinese } from '../../../../src/i18n/zh/reasons.ts';
import { openPublishedData } from '../../../support/published-data.ts';

const { edition } = await openPublishedData();

const SENTENCE: ReasonSentence = {
  direction: 'above',
  points: 8.4,
  leads: [
    { requirement: 5, points: 3.5 },
    { requirement: 0, points: 2.1 },
  ],
  counters: [{ requirement: 6, points: -1.1 }],
};

/** Fills the texts of one dictionary as the interface does. */
function textOf(dictionary: Readonly<Record<string, string>>) {
  return (key: string, values: Record<string, string | number> = {}): string =>
    (dictionary[key] ?? `no text: ${key}`).replace(/\{\{(\w+)\}\}/g, (_, name: string) =>
      String(values[name]),
    );
}

function inEnglish(sentence: ReasonSentence, scale: 'edition' | 'wins' = 'edition'): string {
  const words = {
    edition,
    name: 'Almaty',
    reference: 'the average member',
    language: 'en',
    scale,
  } as const;
  return wordReason(sentence, words, textOf(english));
}

describe('the sentence of a difference', () => {
  it('says in English how far, by what, and what pulls it down', () => {
    expect(inEnglish(SENTENCE)).toBe(
      'Almaty lies 8.4 points above the average member, above all by Heritage & identity (+3.5) and Planning & structure (+2.1); Health & awareness (−1.1) pulls it down.',
    );
  });

  it('says the same in Chinese', () => {
    const words = {
      edition,
      name: '阿拉木图',
      reference: '成员平均',
      language: 'zh',
      scale: 'edition',
    } as const;
    expect(wordReason(SENTENCE, words, textOf(chinese))).toBe(
      '阿拉木图比成员平均高 8.4 分，主要得益于遗产与特性（+3.5）和规划与结构（+2.1）；健康与意识（−1.1）则拉低得分。',
    );
  });

  it('speaks of wins minus losses where pairs are compared', () => {
    expect(inEnglish(SENTENCE, 'wins')).toBe(
      'Almaty lies 8.4 above the average member in wins minus losses, above all by Heritage & identity (+3.5) and Planning & structure (+2.1); Health & awareness (−1.1) pulls it down.',
    );
    const level = { ...SENTENCE, direction: 'level' } as const;
    expect(inEnglish(level, 'wins')).toBe(
      'Almaty and the average member have the same wins minus losses.',
    );
  });

  it('ends where nothing works against it, and names different coverage', () => {
    const sentence: ReasonSentence = {
      direction: 'below',
      points: 2,
      leads: [{ requirement: null, points: -2 }],
      counters: [],
    };
    expect(inEnglish(sentence)).toBe(
      'Almaty lies 2.0 points below the average member, above all because of different coverage (−2.0).',
    );
  });

  it('names no part where there is no difference', () => {
    expect(inEnglish({ direction: 'level', points: 0, leads: [], counters: [] })).toBe(
      'Almaty and the average member have the same index.',
    );
  });
});
