import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { expect, it } from 'vitest';
import { unionRegions } from '../../../../src/charts/series/union-tables.ts';
import type { Language } from '../../../../src/domain/language.ts';
import { buildLinkTable } from '../../../../src/domain/links/link-table.ts';
import { Challenges } from '../../../../src/features/links/union/Challenges.tsx';
import { RegionPairs } from '../../../../src/features/links/union/RegionPairs.tsx';
import { createI18n } from '../../../../src/i18n/create-i18n.ts';
import { createAtlasStore } from '../../../../src/store/atlas-store.ts';
import { StoreContext } from '../../../../src/store/react.ts';
import { DEFAULT_SCENARIO } from '../../../../src/store/scenario.ts';
import { openPublishedData } from '../../../support/published-data.ts';

const data = await openPublishedData();
const regions = unionRegions(data.cities);
const table = buildLinkTable(data.links, data.sectors);

async function drawn(element: ReactElement, language: Language): Promise<string> {
  const i18n = await createI18n(language);
  await i18n.loadNamespaces(['union', 'links']);
  const inStore = createElement(
    StoreContext,
    { value: createAtlasStore(DEFAULT_SCENARIO) },
    element,
  );
  return renderToStaticMarkup(createElement(I18nextProvider, { i18n }, inStore));
}

it('shows beside a median how many cities it rests on, and says when they are few', async () => {
  const part = <Challenges input={{ data, table, links: new Uint32Array(), regions }} />;
  const english = await drawn(part, 'en');
  expect(english).toContain('(7 of 73)');
  expect(english).toContain('from only 7 of 73 cities');
  expect(english).toContain(', from 53 of 102 cities');
  const chinese = await drawn(part, 'zh');
  expect(chinese).toContain('（7/73）');
  expect(chinese).toContain('73 座城市中仅 7 座有数值');
});

it('reads out one link between two regions in the singular', async () => {
  const between = data.links.flatMap(({ a, b }, at) =>
    a.city >= 0 && b.city >= 0 && regions.regionOf[a.city] !== regions.regionOf[b.city] ? [at] : [],
  );
  const labels = async (links: number[], language: Language): Promise<string[]> =>
    (
      await drawn(
        <RegionPairs input={{ data, table, links: Uint32Array.from(links), regions }} />,
        language,
      )
    ).match(/aria-label="[^"]*\d (links? between|条联系)[^"]*"/g) ?? [];
  expect((await labels(between.slice(0, 1), 'en'))[0]).toMatch(
    /"[^"]+: 1 link between .*the record"/,
  );
  expect((await labels(between, 'en'))[0]).toMatch(
    /"Sister cities: [\d,]+ links between .*the records"/,
  );
  expect((await labels(between.slice(0, 1), 'zh'))[0]).toMatch(/之间 1 条联系/);
});
