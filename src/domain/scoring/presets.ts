import { ECOLOGIES, type Ecology, type Edition } from '../edition.ts';
import { chosenMethod, EDITION_CHOICES, type MethodChoices, methodHash } from './method.ts';
import type { Preset } from './preset-names.ts';
import { criticWeights, entropyWeights } from './weighting.ts';

/** Presets that are computed from the scores of the cities, so that they change with the members. */
type DataPreset = Extract<Preset, 'entropy' | 'critic'>;

/** Weights at both levels, as a scenario holds them; see `MethodChoices`. */
export interface PresetWeights {
  weights: readonly number[];
  indicatorWeights: MethodChoices['indicatorWeights'];
}

/** Weights of a preset that rests on the edition alone. */
export function presetWeights(
  { requirements }: Pick<Edition, 'requirements'>,
  preset: Exclude<Preset, DataPreset>,
): PresetWeights {
  if (preset === 'equal') {
    return {
      weights: requirements.map(() => 1),
      indicatorWeights: Object.fromEntries(
        requirements.map(({ id, indicators }) => [id, indicators.map(() => 1)]),
      ),
    };
  }
  const ecology: Ecology = preset;
  return {
    weights: requirements.map(({ ecologyPoints }) => {
      const points = ECOLOGIES.reduce((sum, one) => sum + ecologyPoints[one], 0);
      return points + ecologyPoints[ecology];
    }),
    indicatorWeights: {},
  };
}

/**
 * Weights that a preset reads from requirement scores, over the rows that have all of them. Null where they
 * are not defined: fewer than two such cities, or scores that do not vary.
 */
export function dataPresetWeights(
  requirements: readonly Float64Array[],
  isIndexable: Uint8Array,
  preset: DataPreset,
): PresetWeights | null {
  const columns = requirements.map((column) => column.filter((_, i) => isIndexable[i] === 1));
  const weights = preset === 'entropy' ? entropyWeights(columns) : criticWeights(columns);
  return weights && { weights, indicatorWeights: {} };
}

/** Whether these are exactly the weights of a preset, whatever the other rules are. */
export function hasPresetWeights(
  edition: Edition,
  weights: readonly number[] | null,
  indicatorWeights: MethodChoices['indicatorWeights'],
  preset: PresetWeights,
): boolean {
  const hash = (requirement: readonly number[] | null, all: MethodChoices['indicatorWeights']) =>
    methodHash(chosenMethod(edition, requirement, { ...EDITION_CHOICES, indicatorWeights: all }));
  return hash(weights, indicatorWeights) === hash(preset.weights, preset.indicatorWeights);
}
