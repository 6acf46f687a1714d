import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { expect, it } from 'vitest';
import type { Language } from '../../../../src/domain/language.ts';
import { reachBase, reachRows } from '../../../../src/domain/layout/reach.ts';
import { BeltSection } from '../../../../src/features/layout/BeltSection.tsx';
import { SpreadTable } from '../../../../src/features/layout/reach/SpreadTable.tsx';
import { WordsSection } from '../../../../src/features/layout/WordsSection.tsx';
import { createI18n } from '../../../../src/i18n/create-i18n.ts';
import { createAtlasStore } from '../../../../src/store/atlas-store.ts';
import { StoreContext } from '../../../../src/store/react.ts';
import { DEFAULT_SCENARIO } from '../../../../src/store/scenario.ts';
import { openPublishedLayout } from '../../../support/published-layout.ts';

const plan = await openPublishedLayout();

async function drawn(element: ReactElement, language: Language): Promise<string> {
  const i18n = await createI18n(language);
  await i18n.loadNamespaces(['layout', 'lab']);
  const store = createAtlasStore(DEFAULT_SCENARIO);
  const state = { ...store.getState(), layout: { status: 'ready', value: plan } as const };
  const opened = { ...store, getState: () => state, getInitialState: () => state };
  const inStore = createElement(StoreContext, { value: opened }, element);
  return renderToStaticMarkup(createElement(I18nextProvider, { i18n }, inStore));
}

it('says in how many of the counties the ring has stops', async () => {
  const words = <WordsSection plan={plan} />;
  expect(await drawn(words, 'en')).toContain('26 stops in 5 of the 6 counties.');
  expect(await drawn(words, 'zh')).toContain('分布在 6 个县（市、区）中的 5 个。');
});

it('distances to a belt are named after the belt, not after its river', async () => {
  const spread = <SpreadTable rows={reachRows(reachBase(plan), 5)} />;
  const english = await drawn(spread, 'en');
  expect(english).toContain('Qinhe belt');
  expect(english).toContain('Danhe belt');
  expect(english).not.toContain('River');
  const chinese = await drawn(spread, 'zh');
  expect(chinese).toContain('沁河带');
  expect(chinese).toContain('丹河带');
  expect(await drawn(<BeltSection plan={plan} />, 'en')).toContain('Qinhe belt');
});
