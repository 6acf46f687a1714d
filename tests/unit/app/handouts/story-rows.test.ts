import { expect, test } from 'vitest';
import { storyRows } from '../../../../src/app/handouts/story-rows.ts';
import { STORY_VERSION, type Story } from '../../../../src/domain/story/story.ts';
import { createAtlasStore } from '../../../../src/store/atlas-store.ts';
import { DEFAULT_SCENARIO } from '../../../../src/store/scenario.ts';
import { openPublishedData } from '../../../support/published-data.ts';
import { sceneOf } from '../../../support/scene-of.ts';

const data = await openPublishedData();

test('a story as rows has what each scene shows, ranked as there, formula-safe, and names scenes without', async () => {
  const store = createAtlasStore(DEFAULT_SCENARIO);
  store.setState({ data: { status: 'ready', value: data } });
  const story: Story = {
    version: STORY_VERSION,
    id: 'ours',
    title: {},
    author: '',
    changedAt: '',
    scenes: [
      sceneOf('ws=scores&country=KAZ', { title: { en: '=1+1', zh: '哈萨克斯坦' } }),
      sceneOf('ws=layout'),
      sceneOf('ws=scores&country=KEN&by=requirement:1&w=2,1,1,1,1,1,1,1'),
    ],
  };
  const { table, withoutRows } = await storyRows(store.getState(), story, AbortSignal.any([]));
  const of = (name: string) => {
    const at = table.columns.indexOf(name);
    return table.rows.map((row) => row[at]);
  };
  const rowsOf = (scene: number) => of('scene').flatMap((at, row) => (at === scene ? [row] : []));
  const [first, third] = [rowsOf(1), rowsOf(3)];
  expect(withoutRows).toEqual([2]);
  expect([...first, ...third]).toEqual([...table.rows.keys()]);
  expect(new Set(first.map((row) => of('iso3')[row]))).toEqual(new Set(['KAZ']));
  expect(new Set(third.map((row) => of('iso3')[row]))).toEqual(new Set(['KEN']));
  expect([of('scene_title_en')[0], of('scene_title_zh')[0]]).toEqual(["'=1+1", '哈萨克斯坦']);
  expect(new Set(first.map((row) => of('ranked_by')[row]))).toEqual(new Set(['index']));
  expect(of('ranked_value').slice(0, first.length)).toEqual(
    of('index_0_100').slice(0, first.length),
  );
  expect(new Set(third.map((row) => of('ranked_by')[row]))).toEqual(new Set(['requirement:1']));
  expect(new Set(of('method')).size).toBe(2);
  const places = of('ranked_place').slice(0, first.length).map(Number);
  expect(places).toEqual(places.toSorted((a, b) => (a || 1e9) - (b || 1e9)));
  expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
});
