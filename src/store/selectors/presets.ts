import { createSelector } from 'reselect';
import { editionMethod } from '../../domain/scoring/method.ts';
import { PRESETS, type Preset } from '../../domain/scoring/preset-names.ts';
import {
  dataPresetWeights,
  hasPresetWeights,
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
const selectEditionScores = createSelector(
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

/** Weights of a preset; null where the data give none. */
export function selectPresetWeights(state: AtlasState, preset: Preset): PresetWeights | null {
  const data = selectData(state);
  if (!data) return null;
  if (preset === 'entropy') return selectEntropy(state);
  return preset === 'critic' ? selectCritic(state) : presetWeights(data.edition, preset);
}

/** Reads a preset off the data before somebody needs it, where the package is small enough to do so unasked. */
export function prepareDataPreset(state: AtlasState, preset: 'entropy' | 'critic'): void {
  if (isSmall(state)) selectPresetWeights(state, preset);
}

function isSmall(state: AtlasState): boolean {
  return (selectData(state)?.cities.length ?? 0) <= MAX_UNASKED_CITIES;
}

const selectRequirementWeights = ({ scenario }: AtlasState) => scenario.weights;
const selectIndicatorWeights = ({ scenario }: AtlasState) => scenario.choices.indicatorWeights;

/** Whether weights are to be compared with those of the data, which costs scoring the edition once. */
function asksData(state: AtlasState): boolean {
  const { weights, choices } = state.scenario;
  const isOwn = weights !== null || Object.keys(choices.indicatorWeights).length > 0;
  return isOwn && isSmall(state);
}

/** Which weights are in use: `edition`, a preset, or `own`. */
export const selectWeightsInUse = createSelector(
  [
    selectData,
    selectRequirementWeights,
    selectIndicatorWeights,
    (state: AtlasState) => (asksData(state) ? selectEntropy(state) : null),
    (state: AtlasState) => (asksData(state) ? selectCritic(state) : null),
  ],
  (data, weights, indicatorWeights, entropy, critic): Preset | 'edition' | 'own' => {
    if (!data) return 'own';
    const { edition } = data;
    const isSame = (known: PresetWeights): boolean =>
      hasPresetWeights(edition, weights, indicatorWeights, known);
    const own = edition.requirements.map(({ weight }) => weight);
    if (isSame({ weights: own, indicatorWeights: {} })) return 'edition';
    const weightsOf = (preset: Preset): PresetWeights | null => {
      if (preset === 'entropy') return entropy;
      return preset === 'critic' ? critic : presetWeights(edition, preset);
    };
    const found = PRESETS.find((preset) => {
      const known = weightsOf(preset);
      return known !== null && isSame(known);
    });
    return found ?? 'own';
  },
);
