import { describe, expect, test } from 'vitest';
import { draftOfPlan } from '../../../../src/domain/layout/draft/draft-of-plan.ts';
import { emptyDraft } from '../../../../src/domain/layout/draft/layout-draft.ts';
import { readDraft } from '../../../../src/ingest/layout-draft/read-draft.ts';
import { exampleDraft, writtenDraft } from '../../../support/example-draft.ts';
import { openPublishedLayout } from '../../../support/published-layout.ts';

type Json = { features: { properties: Record<string, unknown>; geometry: unknown }[] } & Record<
  string,
  unknown
>;

/** The example as written, after a change. */
function written(change: (collection: Json) => void): string {
  const collection = structuredClone(writtenDraft(exampleDraft())) as unknown as Json;
  change(collection);
  return JSON.stringify(collection);
}

describe('reading an exported draft', () => {
  test.each([
    ['the example', exampleDraft()],
    ['an empty draft', emptyDraft('none', { en: 'None', zh: null })],
  ])('gives %s back', (_name, draft) => {
    const text = JSON.stringify(writtenDraft(draft));

    expect(readDraft(text, 'draft.geojson')).toEqual({ ok: true, value: draft });
  });

  test('gives the published layout back, its belts aside', async () => {
    const draft = { ...draftOfPlan(await openPublishedLayout()), belts: [] };
    const read = readDraft(JSON.stringify(writtenDraft(draft)), 'jincheng.geojson');
    const sameArea = draft.boundary && { ...draft.boundary, polygons: expect.any(Array) };

    expect(read).toEqual({ ok: true, value: { ...draft, boundary: sameArea } });
  });

  test('takes figures that a program has made an object of', () => {
    const text = written(({ features }) => {
      const ring = features.find(({ properties }) => properties['role'] === 'ring');
      if (ring) ring.properties['reason_figures'] = { sites: 4, lengthKm: 150.5 };
    });

    expect(readDraft(text, 'draft.geojson')).toEqual({ ok: true, value: exampleDraft() });
  });

  test('names an open ring, an unknown role and figures that are none, all at once', () => {
    const text = written(({ features }) => {
      for (const { properties, geometry } of features) {
        if (properties['role'] === 'ring')
          (geometry as { coordinates: unknown[] }).coordinates.pop();
        if (properties['role'] === 'centre') properties['reason_figures'] = '{"a":"b"}';
        if (properties['role'] === 'site') properties['role'] = 'castle';
      }
    });
    const read = readDraft(text, 'draft.geojson');

    expect(read.ok ? [] : read.problems.map(({ code, place }) => [code, place])).toEqual([
      ['open-ring', { at: 'feature', feature: 'ring' }],
      ['wrong-form', { at: 'feature', feature: 'centre' }],
      ['unknown-role', { at: 'feature', feature: 'site-a' }],
    ]);
  });

  test('refuses another version', () => {
    const text = written((collection) => {
      (collection['layout'] as { version: number }).version = 2;
    });
    const read = readDraft(text, 'draft.geojson');

    expect(read.ok ? [] : read.problems).toEqual([
      {
        code: 'wrong-word',
        file: 'draft.geojson',
        place: { at: 'member', path: '$.layout.version' },
        params: { field: 'version', found: '2', allowed: ['1'] },
      },
    ]);
  });
});
