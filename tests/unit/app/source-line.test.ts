import { beforeAll, describe, expect, test } from 'vitest';
import { sourceLine } from '../../../src/app/source-line.ts';
import { createI18n } from '../../../src/i18n/create-i18n.ts';
import type { TextFunction } from '../../../src/i18n/dictionary.ts';
import { type AtlasState, createAtlasStore } from '../../../src/store/atlas-store.ts';
import { DEFAULT_SCENARIO, type Scenario } from '../../../src/store/scenario.ts';
import { openPublishedData } from '../../support/published-data.ts';

const data = await openPublishedData();
const words: Partial<Record<'en' | 'zh', TextFunction<'pictures'>>> = {};

beforeAll(async () => {
  for (const language of ['en', 'zh'] as const) {
    const i18n = await createI18n(language);
    await i18n.loadNamespaces('pictures');
    words[language] = i18n.getFixedT(language, 'pictures') as TextFunction<'pictures'>;
  }
});

function stateOf(scenario: Partial<Scenario>): AtlasState {
  const store = createAtlasStore({ ...DEFAULT_SCENARIO, ...scenario });
  store.setState({ data: { status: 'ready', value: data } } as Partial<AtlasState>);
  return store.getState();
}

function line(scenario: Partial<Scenario>, language: 'en' | 'zh' = 'en'): string {
  const t = words[language];
  if (!t) throw new Error('No words');
  return sourceLine(stateOf({ ...scenario, language }), t);
}

describe('the line of what a view rests on', () => {
  test('names edition, method and a few sources, and counts the others', () => {
    expect(line({ workspace: 'scores' })).toMatch(
      /^Edition 2026-1, method of the edition \([0-9a-f]{8}\)\. Sources: Natural Earth; GeoNames; .+; \d+ more in the atlas\.$/,
    );
    expect(line({ workspace: 'scores' }, 'zh')).toMatch(/^版本 2026-1，.+来源：Natural Earth；/);
  });

  test('says so where the method is the reader’s own', () => {
    const [first, ...rest] = data.edition.requirements.map(() => 1);
    const own = line({
      workspace: 'scores',
      weights: [3 * (first ?? 1), ...rest],
    } as Partial<Scenario>);
    expect(own).toMatch(/^Edition 2026-1, your method \([0-9a-f]{8}\)\./);
  });

  test('always names whom a licence asks to name, with the licence', () => {
    const links = line({ workspace: 'links' });
    expect(links).toContain('OpenFlights.org (ODbL');
    expect(links).toMatch(/Wikipedia contributors \(CC BY-SA/);
  });

  test('is empty while nothing is open', () => {
    const t = words.en;
    if (!t) throw new Error('No words');
    expect(sourceLine(createAtlasStore(DEFAULT_SCENARIO).getState(), t)).toBe('');
  });
});
