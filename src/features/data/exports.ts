import { cityScoreColumns } from '../../charts/series/city-table.ts';
import { coverageColumns } from '../../charts/series/coverage-export.ts';
import type { AtlasData } from '../../domain/atlas-data.ts';
import { cityFeatures, cityRows, type ExtraColumn } from '../../domain/export/city-export.ts';
import { valueRows } from '../../domain/export/value-export.ts';
import type { AtlasState, AtlasStore } from '../../store/atlas-store.ts';
import { selectVisibleByRank } from '../../store/selectors/city-order.ts';
import { selectData } from '../../store/selectors/data.ts';
import { selectActivity } from '../../store/selectors/filters.ts';
import { selectMethodName, selectScoreScales, selectScores } from '../../store/selectors/scores.ts';
import { saveCsv, saveText } from '../../ui/save-file.ts';
import { saveMethod, saveScores } from './score-files.ts';
import { featuresText, tableInSlices } from './table-in-slices.ts';

/** Files of the cities that the filters leave; the method goes out with the scores of all. */
export const FILTERED_KINDS = ['scores-csv', 'cities-csv', 'cities-geojson', 'values-csv'] as const;
export type ExportKind = (typeof FILTERED_KINDS)[number] | 'method-json';

/**
 * Hands the cities that pass the filters, all their values, their way from values to ranks, or the method to
 * the reader as a file: by rank, numbers at full precision, text in CSV formula-safe, with sources and
 * licences. Files with rank intervals wait for the draws.
 * @throws when no package is open, or the writer of CSV cannot be loaded
 */
export async function exportFile(kind: ExportKind, store: AtlasStore): Promise<void> {
  if (kind === 'scores-csv') return saveScores(store);
  if (kind === 'method-json') return saveMethod(store);
  const state = store.getState();
  const data = selectData(state);
  if (!data) throw new Error('No data to export');
  const cities = selectVisibleByRank(state);
  const stem = `${data.packageName}-${data.edition.id}`;
  switch (kind) {
    case 'cities-csv': {
      const columns = cityColumns(data, state);
      const table = await tableInSlices(cities, (part) => cityRows(data, part, columns));
      return saveCsv(table, `${stem}-cities.csv`);
    }
    case 'cities-geojson': {
      const columns = cityColumns(data, state);
      const text = await featuresText(cities, (part) => cityFeatures(data, part, columns));
      return saveText(text, 'application/geo+json', `${stem}-cities.geojson`);
    }
    case 'values-csv': {
      const indicators = [...data.indicators.keys()];
      const table = await tableInSlices(cities, (part) => valueRows(data, part, indicators));
      return saveCsv(table, `${stem}-values.csv`);
    }
  }
}

function cityColumns(data: AtlasData, state: AtlasState): ExtraColumn[] {
  const scores = selectScores(state);
  const activity = selectActivity(state);
  if (!scores || !activity) throw new Error('No scores to export');
  const method = selectMethodName(state);
  const scales = selectScoreScales(state);
  return [
    ...cityScoreColumns({ scores, activity }, method, scales.index),
    ...coverageColumns(data, scores, scales.requirement),
  ];
}
