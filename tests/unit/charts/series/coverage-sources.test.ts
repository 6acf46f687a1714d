import { describe, expect, test } from 'vitest';
import { readPackageFolder } from '../../../../scripts/data/package-folder.ts';
import { coverageColumns } from '../../../../src/charts/series/coverage-export.ts';
import { sourcesOfCity, sourceUses } from '../../../../src/charts/series/coverage-sources.ts';
import { requirementScores } from '../../../../src/domain/scoring/requirement-scores.ts';
import { loadPackage } from '../../../../src/ingest/load-package.ts';
import { readFromMemory } from '../../../../src/ingest/open-only.ts';

async function openFolder(folder: string) {
  const files = await readPackageFolder(folder);
  const result = await loadPackage(readFromMemory(files), 'http://atlas.test/datapackage.json');
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const TINY = 'tests/fixtures/packages/tiny';

describe('sourceUses', () => {
  test('counts values and records by source', async () => {
    expect(sourceUses(await openFolder(TINY))).toEqual([
      { values: 5, links: 0, projects: 0, institutes: 0 },
      { values: 0, links: 3, projects: 0, institutes: 0 },
    ]);
  });

  test('leaves out nothing of the published package', async () => {
    const data = await openFolder('data');
    const uses = sourceUses(data);
    const sum = (thing: 'values' | 'links' | 'projects' | 'institutes') =>
      uses.reduce((total, use) => total + use[thing], 0);
    expect([sum('values'), sum('links'), sum('projects'), sum('institutes')]).toEqual([
      12_339,
      data.links.length,
      data.projects.length,
      data.institutes.length,
    ]);
  });
});

test('sourcesOfCity names each source once', async () => {
  expect(sourcesOfCity(await openFolder(TINY), 0)).toEqual([0]);
});

test('coverageColumns say what the scores of a city rest on', async () => {
  const data = await openFolder(TINY);
  const scores = requirementScores(data.edition, data.indicators, data.columns, data.cities.length);
  const nairobi = 1;
  const cells = coverageColumns(data, scores, 'edition').map(({ name, cellOf }) => [
    name,
    cellOf(nairobi),
  ]);
  expect(cells).toEqual([
    ['r1_0_100', 30],
    ['r1_points_present', 12],
    ['r2_0_100', Number.NaN],
    ['r2_points_present', 0],
    ['completeness_0_1', 0.5],
    ['value_source_ids', 'survey'],
    ['value_licence_classes', 'open'],
  ]);
});
