import { cityScoreColumns } from '../../charts/series/city-table.ts';
import { coverageColumns } from '../../charts/series/coverage-export.ts';
import type { AtlasData } from '../../domain/atlas-data.ts';
import { cityFeatures, cityRows, type ExtraColumn } from '../../domain/export/city-export.ts';
import { valueRows } from '../../domain/export/value-export.ts';
import type { AtlasState } from '../../store/atlas-store.ts';
import { selectVisibleByRank } from '../../store/selectors/city-order.ts';
import { selectData } from '../../store/selectors/data.ts';
import { selectActivity } from '../../store/selectors/filters.ts';
import { selectIsOwnMethod, selectScores } from '../../store/selectors/scores.ts';
import { saveCsv, saveText } from '../../ui/save-file.ts';

/** Files that are made from what the filters leave. */
export const EXPORT_KINDS = ['cities-csv', 'cities-geojson', 'values-csv'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

/**
 * Hands the cities that pass the filters, or all their values, to the reader as a file: by rank, numbers at
 * full precision, text in CSV formula-safe, with sources and licences.
 * @throws when no package is open, or the writer of CSV cannot be loaded
 */
export async function exportFile(kind: ExportKind, state: AtlasState): Promise<void> {
  const data = selectData(state);
  if (!data) throw new Error('No data to export');
  const cities = selectVisibleByRank(state);
  const stem = `${data.packageName}-${data.edition.id}`;
  switch (kind) {
    case 'cities-csv':
      return saveCsv(cityRows(data, cities, cityColumns(data, state)), `${stem}-cities.csv`);
    case 'cities-geojson': {
      const features = cityFeatures(data, cities, cityColumns(data, state));
      return saveText(JSON.stringify(features), 'application/geo+json', `${stem}-cities.geojson`);
    }
    case 'values-csv':
      return saveCsv(valueRows(data, cities, data.indicators.keys()), `${stem}-values.csv`);
  }
}

function cityColumns(data: AtlasData, state: AtlasState): ExtraColumn[] {
  const scores = selectScores(state);
  const activity = selectActivity(state);
  if (!scores || !activity) throw new Error('No scores to export');
  const method = selectIsOwnMethod(state) ? `${data.edition.id}, own weights` : data.edition.id;
  return [...cityScoreColumns({ scores, activity }, method), ...coverageColumns(data, scores)];
}
