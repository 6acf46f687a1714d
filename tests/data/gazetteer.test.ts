import { expect, test } from 'vitest';
import { readFromFolder } from '../../scripts/data/package-folder.ts';
import { townsWithin } from '../../src/domain/layout/transfer/towns.ts';
import { loadGazetteer } from '../../src/ingest/layout-draft/load-gazetteer.ts';

const loaded = await loadGazetteer(readFromFolder('data'));
const gazetteer = loaded.ok ? loaded.value : null;

test('the gazetteer has towns of every part of the world, some of unknown population, none of population 0', () => {
  const populations = [...(gazetteer?.populations ?? [])];

  expect({
    towns: populations.length,
    countries: new Set(gazetteer?.countries).size,
    unknown: populations.filter(Number.isNaN).length,
    smallest: Math.min(...populations.filter((population) => !Number.isNaN(population))),
  }).toEqual({ towns: 56_398, countries: 225, unknown: 11_780, smallest: 6000 });
});

test('the gazetteer knows the towns around Jincheng, the largest first', () => {
  if (gazetteer === null) throw new Error('no gazetteer');
  const near = townsWithin(gazetteer, { lng: 112.852, lat: 35.491 }, 45);

  expect(near.map((town) => [gazetteer.names[town], gazetteer.populations[town]])).toEqual([
    ['Jiaozuo', 865413],
    ['Jincheng', 476945],
    ['Xixiang', 60745],
    ['Nancun', Number.NaN],
    ['Zhongzhan', Number.NaN],
    ['Yangcheng', Number.NaN],
    ['Qinghua', Number.NaN],
  ]);
});
