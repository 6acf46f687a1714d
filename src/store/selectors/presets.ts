import { createSelector } from 'reselect';
import { editionMethod } from '../../domain/scoring/method.ts';
import {
  type DataPreset,
  dataPresetWeights,
  hasPresetWeights,
  isDataPreset,
  PRESETS,
  type Preset,
  type PresetWeights,
  presetWeights,
} from '../../domain/scoring/presets.ts';
import { scoreUsed } from '../../domain/scoring/score-method.ts';
import type { AtlasState } from '../atlas-store.ts';
import { selectData } from './data.ts';
import { selectPeerGroups, selectUsedValues } from './scores.ts';

/** With more cities than this, weights are read from the data only when somebody asks for them. */
const MAX_UNASKED_CITIES = 5_000;

/** The scores of the edition itself, whatever the reader's method is; once per package. */
export const selectEditionScores = createSelector(
  [selectData, selectUsedValues, selectPeerGroups],
  (data, used, peerGroups) =>
    data && used && scoreUsed(data.edition, editionMethod(data.edition), used, peerGroups),
);

const selectEntropy = createSelector(
  [selectEditionScores],
  (scores) => scores && dataPresetWeights(scores.requirements, scores.isIndexable, 'entropy'),
);

const selectCritic = createSelector(
  [selectEditionScores],
  (scores) => scores && dataPresetWeights(scores.requirements, scores.isIndexable, 'critic'),
);

function dataPreset(state: AtlasState, preset: DataPreset): PresetWeights | null {
  return preset === 'entropy' ? selectEntropy(state) : selectCritic(state);
}

/** Weights of a preset; null where the data give none. */
export function selectPresetWeights(state: AtlasState, preset: Preset): PresetWeights | null {
  const data = selectData(state);
  if (!data) return null;
  return isDataPreset(preset) ? dataPreset(state, preset) : presetWeights(data.edition, preset);
}

/** Which weights are in use: `edition`, a preset, or `own`. */
export function selectWeightsInUse(state: AtlasState): Preset | 'edition' | 'own' {
  const data = selectData(state);
  const { weights, choices } = state.scenario;
  const { indicatorWeights } = choices;
  if (!data) return 'own';
  const { edition } = data;
  const isEdition = {
    weights: edition.requirements.map(({ weight }) => weight),
    indicatorWeights: {},
  };
  if (hasPresetWeights(edition, weights, indicatorWeights, isEdition)) return 'edition';
  const canAsk = data.cities.length <= MAX_UNASKED_CITIES;
  return (
    PRESETS.find((preset) => {
      if (isDataPreset(preset) && !canAsk) return false;
      const known = selectPresetWeights(state, preset);
      return known !== null && hasPresetWeights(edition, weights, indicatorWeights, known);
    }) ?? 'own'
  );
}
