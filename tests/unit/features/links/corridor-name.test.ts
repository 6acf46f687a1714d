import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { Language } from '../../../../src/domain/language.ts';
import { CorridorName } from '../../../../src/features/links/CorridorName.tsx';
import { openPublishedData } from '../../../support/published-data.ts';

const { cities, links } = await openPublishedData();

function legsOf(id: string, to: string, language: Language): string[] {
  const city = cities.findIndex((one) => one.id === id);
  return links
    .filter(
      ({ kind, a, b }) =>
        kind === 'corridor' &&
        ((a.city === city && b.name === to) || (b.city === city && a.name === to)),
    )
    .map((link) => renderToStaticMarkup(createElement(CorridorName, { link, language })))
    .map((html) => html.replace(/<[^>]*>/g, ''));
}

it('tells legs to the same place apart by their corridor, in the language of the reader', () => {
  expect(legsOf('kz-almaty', 'near Zharkent', 'en')).toEqual([
    'New Eurasian Land Bridge',
    'China–Central Asia–West Asia Economic Corridor',
  ]);
  expect(legsOf('kz-almaty', 'near Zharkent', 'zh')[0]).toBe('新亚欧大陆桥经济走廊');
});

it('says nothing of links that belong to no corridor', () => {
  const air = { facts: { airlines: 2 } };
  expect(renderToStaticMarkup(createElement(CorridorName, { link: air, language: 'en' }))).toBe('');
});
