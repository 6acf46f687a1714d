import type { AtlasData } from '../../domain/atlas-data.ts';
import type { City } from '../../domain/city.ts';
import type { EditionScores } from '../../domain/scoring/score-edition.ts';

/** What every part of the inspector is about. */
export interface Inspected {
  data: AtlasData;
  scores: EditionScores;
  /** Index into `data.cities`. */
  at: number;
  city: City;
}
