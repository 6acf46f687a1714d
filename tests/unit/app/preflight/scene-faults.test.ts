import { expect, test } from 'vitest';
import { sceneFaults } from '../../../../src/app/preflight/probe.ts';
import type { Story } from '../../../../src/domain/story/story.ts';
import { openPublishedData } from '../../../support/published-data.ts';
import { sceneOf } from '../../../support/scene-of.ts';
import { storyOf } from '../../../support/story-of.ts';

function storyWith(...views: string[]): Story {
  return storyOf(views.map((view, at) => sceneOf(view, { id: String(at) })));
}

test('a scene is told what it names and nobody has: fields of no version, cities of no package', async () => {
  const story = storyWith('ws=scores&city=kz-almaty', 'ws=scores&city=xx-atlantis', 'ws=nowhere');
  expect(sceneFaults(story, await openPublishedData(), new Set())).toEqual([
    { number: 1, faults: [] },
    { number: 2, faults: ['city=xx-atlantis'] },
    { number: 3, faults: ['ws=nowhere'] },
  ]);
});

test('a scene is told which of its own files do not answer, and none of another scene', async () => {
  const story = storyWith(
    'ws=cities',
    'ws=layout',
    'ws=layout&carry=example-anji',
    'ws=links&city=kz-almaty',
  );
  const unread = [
    'layouts/jincheng/ring.geojson',
    'layouts/anji/villages.csv',
    'gazetteer/towns.csv',
    'links/country-metrics.csv',
    'links/air.csv',
  ];
  const faults = sceneFaults(story, await openPublishedData(), new Set(unread));
  expect(faults.map((scene) => scene.faults.toSorted())).toEqual([
    [],
    ['layouts/jincheng/ring.geojson'],
    ['gazetteer/towns.csv', 'layouts/anji/villages.csv', 'layouts/jincheng/ring.geojson'],
    ['links/country-metrics.csv'],
  ]);
});
