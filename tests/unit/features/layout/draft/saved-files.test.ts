import { expect, test } from 'vitest';
import { importLayout } from '../../../../../src/features/layout/draft/saved-files.ts';
import { createAtlasStore } from '../../../../../src/store/atlas-store.ts';
import { DEFAULT_SCENARIO } from '../../../../../src/store/scenario.ts';
import { exampleDraft, writtenDraft } from '../../../../support/example-draft.ts';

function fileOf(text: string, sizeBytes = text.length): File {
  const file = new File([text], 'layout.geojson');
  Object.defineProperty(file, 'size', { value: sizeBytes });
  return file;
}

test('a file is saved under the name of its layout, again under a free one, and as it was written', async () => {
  const store = createAtlasStore(DEFAULT_SCENARIO);
  const text = JSON.stringify(writtenDraft(exampleDraft()));

  expect(await importLayout(store, fileOf(text))).toEqual({ ok: true, name: 'Example' });
  expect(await importLayout(store, fileOf(text))).toEqual({ ok: true, name: 'Example (2)' });

  const { savedLayouts } = store.getState();
  expect(savedLayouts.map(({ name }) => name)).toEqual(['Example', 'Example (2)']);
  expect(savedLayouts[0]?.draft).toEqual(exampleDraft());
  expect(new Set(savedLayouts.map(({ id }) => id)).size).toBe(2);
});

test('a file that is no layout or too large is refused with its problems, and nothing is saved', async () => {
  const store = createAtlasStore(DEFAULT_SCENARIO);

  const wrong = await importLayout(store, fileOf('{"type":"FeatureCollection","features":[]}'));
  const large = await importLayout(store, fileOf('{}', 20_000_001));

  const codesOf = (imported: typeof wrong) =>
    imported.ok ? [] : imported.problems.map(({ code }) => code);
  expect([codesOf(wrong), codesOf(large)]).toEqual([['missing-member'], ['file-too-large']]);
  expect(store.getState().savedLayouts).toEqual([]);
});
