import * as icons from 'lucide-react';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { SECTOR_GLYPHS } from '../../../src/handout/sector-glyphs.ts';

/** Every number and letter of an outline, so that two ways to write it compare; flags of arcs may stand together. */
function numbersOf(d: string): string {
  return d
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/([01])([01])(?=-)/g, '$1 $2 ')
    .replaceAll(/[^\d]/g, '');
}

test('glyphs are the icons of the interface', () => {
  const Named = { factory: icons.Factory, house: icons.House, landmark: icons.Landmark };

  for (const [name, Icon] of Object.entries(Named)) {
    const markup = renderToStaticMarkup(createElement(Icon));
    const d = [...markup.matchAll(/ d="([^"]+)"/g)].map(([, one]) => one).join('');

    expect(numbersOf(SECTOR_GLYPHS[name as keyof typeof Named])).toBe(numbersOf(d));
  }
});
