import { describe, expect, it } from 'vitest';
import type { GatheredLinks } from '../../../src/domain/links/gather-links.ts';
import { gatherLevelAt } from '../../../src/domain/links/link-choices.ts';
import { placeName } from '../../../src/i18n/place-name.ts';
import { bundleView, bundleWidthPx } from '../../../src/map/views/bundle-view.ts';
import { cityTexts } from '../../../src/map/views/city-texts.ts';
import { placeLabels, placeView, recordsOf } from '../../../src/map/views/link-place-view.ts';

/** Three places; two kinds between the first two, one between the last two. */
const gathered: GatheredLinks = {
  places: {
    level: 'country',
    ids: ['CHN', 'KAZ', 'DEU'],
    from: new Int32Array(0),
    to: new Int32Array(0),
    anchors: Float32Array.of(110, 30, 70, 45, 10, 50),
  },
  bundleCount: 3,
  from: Int32Array.of(0, 1, 1),
  to: Int32Array.of(1, 2, 0),
  kinds: Uint8Array.of(0, 0, 2),
  sectors: Uint8Array.of(0, 0, 1),
  directed: Uint8Array.of(0, 0, 1),
  records: Uint32Array.of(25, 100, 1),
  strengths: new Float64Array(3),
  measured: new Uint32Array(3),
  bundleOf: new Int32Array(0),
  incoming: Uint32Array.of(1, 0, 0),
  outgoing: Uint32Array.of(0, 1, 0),
  between: Uint32Array.of(25, 125, 100),
  inside: Uint32Array.of(4, 0, 0),
};
const paint = {
  sectorColours: [
    [10, 20, 30],
    [40, 50, 60],
  ] as const,
  other: [9, 9, 9] as const,
  scale: 2,
};

describe('bundles', () => {
  it('lie thin over thick, side by side between the same places, tapered where they lead somewhere', () => {
    const view = bundleView(gathered, paint);
    expect(view).toEqual({
      bundles: Uint32Array.of(1, 0, 2),
      sourcePositions: Float32Array.of(70, 45, 110, 30, 70, 45),
      targetPositions: Float32Array.of(10, 50, 70, 45, 110, 30),
      colours: Uint8ClampedArray.of(10, 20, 30, 215, 10, 20, 30, 215, 40, 50, 60, 215),
      widthsPx: Float32Array.of(30, 7.5, 3.5),
      bowsPx: Float32Array.of(0, -5.75, -5.75),
      tapers: Float32Array.of(0, 0, 1),
    });
  });

  it('stand back in one colour behind the links of a pinned city', () => {
    const { colours } = bundleView(gathered, { ...paint, sectorColours: null });
    expect([...colours.slice(0, 4)]).toEqual([9, 9, 9, 55]);
  });

  it('have a width that grows with the records, and are never too thin to see', () => {
    expect([100, 20, 1].map((records) => bundleWidthPx(records, 100))).toEqual([15, 3, 1]);
  });
});

describe('gathered places', () => {
  it('have an area by their records, those with most first, and the name of the reader', () => {
    expect([0, 1, 2].map((place) => recordsOf(gathered, place))).toEqual([30, 126, 100]);
    const view = placeView(gathered, { fill: [1, 1, 1], edge: [2, 2, 2], scale: 1 });
    expect([...view.places]).toEqual([1, 2, 0]);
    expect([...view.positions]).toEqual([70, 45, 10, 50, 110, 30]);
    expect(view.radiiPx[0]).toBe(13);
    expect((view.radiiPx[1] as number) ** 2 / 169).toBeCloseTo(100 / 126);
    const labels = placeLabels(view, gathered.places.ids, (id) => id.toLowerCase());
    expect(labels.features.map(({ properties }) => properties.label)).toEqual([
      'kaz',
      'deu',
      'chn',
    ]);
  });

  it('are named in the language of the reader; what has no name stands as it is', () => {
    const countries = new Map([['KAZ', { en: 'Kazakhstan', zh: '哈萨克斯坦' }]]);
    expect(
      ['KAZ', 'South Asia', 'Atlantis', 'ISL'].map((id) =>
        placeName(id, countries, 'zh', cityTexts('zh')),
      ),
    ).toEqual(['哈萨克斯坦', '南亚', 'Atlantis', 'ISL']);
  });
});

it('gathers the world by region, a continent by country, and leaves links single from near', () => {
  expect([1, 2.99, 3, 4.1, 4.2, 9].map(gatherLevelAt)).toEqual([
    'region',
    'region',
    'country',
    'country',
    'city',
    'city',
  ]);
});
