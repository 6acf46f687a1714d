import type { AtlasData } from '../../domain/atlas-data.ts';
import type { ExtraColumn } from '../../domain/export/city-export.ts';
import { SCALE_SUFFIX } from '../../domain/export/with-method.ts';
import type { EditionScores } from '../../domain/scoring/score-edition.ts';
import type { ScoreScale } from '../../domain/scoring/score-scale.ts';
import { sourcesOfCity } from './coverage-sources.ts';

/**
 * What the scores of a city rest on, as columns of a file: requirement scores (of the given scale) with the points
 * present, completeness, and the sources of its values with the classes of their licences.
 */
export function coverageColumns(
  data: Pick<AtlasData, 'columns' | 'edition' | 'sources'>,
  scores: Pick<EditionScores, 'requirements' | 'requirementPoints' | 'completeness01'>,
  scale: ScoreScale,
): ExtraColumn[] {
  const requirements = data.edition.requirements.flatMap(({ id }, r): ExtraColumn[] => [
    {
      name: `r${id}_${SCALE_SUFFIX[scale]}`,
      cellOf: (city) => scores.requirements[r]?.[city] ?? null,
    },
    {
      name: `r${id}_points_present`,
      cellOf: (city) => scores.requirementPoints[r]?.[city] ?? null,
    },
  ]);
  const sourcesAt = (city: number) =>
    sourcesOfCity(data, city).flatMap((source) => data.sources[source] ?? []);
  return [
    ...requirements,
    { name: 'completeness_0_1', cellOf: (city) => scores.completeness01[city] ?? null },
    {
      name: 'value_source_ids',
      cellOf: (city) =>
        sourcesAt(city)
          .map(({ id }) => id)
          .join(';'),
    },
    {
      name: 'value_licence_classes',
      cellOf: (city) =>
        [...new Set(sourcesAt(city).map(({ licenceClass }) => licenceClass))].sort().join(';'),
    },
  ];
}
