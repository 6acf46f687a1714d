import { memo, useEffect } from 'react';
import type { AtlasData } from '../../domain/atlas-data.ts';
import { methodHash } from '../../domain/scoring/method.ts';
import { PRESETS, type Preset } from '../../domain/scoring/preset-names.ts';
import { useText } from '../../i18n/use-text.ts';
import { tryWholeMethod } from '../../store/change-method.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import {
  prepareDataPreset,
  selectPresetWeights,
  selectWeightsInUse,
} from '../../store/selectors/presets.ts';
import { selectIsOwnMethod, selectMethodHash } from '../../store/selectors/scores.ts';
import type { SavedMethod } from '../../store/work-states.ts';
import { Select, type SelectOption } from '../../ui/Select.tsx';
import styles from './MethodRules.module.css';
import type { MethodHand } from './use-method.ts';

/** When the panel is there, in tasks of their own. */
const PREPARED_AFTER_MS = { entropy: 300, critic: 400 } as const;

type Choice = 'edition' | 'own' | Preset | `saved:${number}`;

interface PresetChoiceProps {
  data: AtlasData;
  hand: MethodHand;
}

/** Ready-made weights and the methods that the reader has saved. */
export const PresetChoice = memo(function PresetChoice({ data, hand }: PresetChoiceProps) {
  const store = useAtlasStore();
  const t = useText('method');
  const saved = useAtlas((state) => state.savedMethods);
  const inUse = useAtlas(selectWeightsInUse);
  const hash = useAtlas(selectMethodHash);
  const isOwn = useAtlas(selectIsOwnMethod);
  useEffect(() => {
    const prepare = (preset: 'entropy' | 'critic') =>
      setTimeout(() => prepareDataPreset(store.getState(), preset), PREPARED_AFTER_MS[preset]);
    const timers = [prepare('entropy'), prepare('critic')];
    return () => timers.forEach(clearTimeout);
  }, [store]);
  const savedInUse = isOwn ? saved.find((one) => methodHash(one.method) === hash) : undefined;
  const value: Choice = savedInUse ? `saved:${savedInUse.id}` : inUse;

  function choose(choice: Choice): void {
    const { choices } = hand.read();
    if (choice === 'own') return;
    if (choice === 'edition') {
      hand.change({ weights: null, choices: { ...choices, indicatorWeights: {} } });
      return;
    }
    const preset = PRESETS.find((one) => one === choice);
    if (!preset) {
      const one = saved.find(({ id }) => choice === `saved:${id}`);
      if (one) hand.refuse(tryWholeMethod(store, one.method));
      return;
    }
    const weights = selectPresetWeights(store.getState(), preset);
    if (!weights) hand.refuse({ kind: 'no_weights' });
    else {
      const { indicatorWeights } = weights;
      hand.change({ weights: weights.weights, choices: { ...choices, indicatorWeights } });
    }
  }

  const options: SelectOption<Choice>[] = [
    { value: 'edition', label: t('preset.editionWeights', { id: data.edition.id }) },
    ...PRESETS.map((preset) => ({ value: preset, label: t(`preset.${preset}`) })),
    { value: 'own', label: t('preset.own'), disabled: true },
  ];
  return (
    <div className={styles['preset']}>
      <Select<Choice>
        label={t('preset')}
        hideLabel
        size="small"
        value={value}
        options={options}
        groups={
          saved.length === 0 ? [] : [{ label: t('preset.saved'), options: saved.map(asOption) }]
        }
        onChange={choose}
      />
      <PresetNote value={value} />
    </div>
  );
});

function asOption({ id, name }: SavedMethod): SelectOption<Choice> {
  return { value: `saved:${id}`, label: name };
}

/** What ready-made weights mean, and what they do not. */
function PresetNote({ value }: { value: Choice }) {
  const t = useText('method');
  const preset = PRESETS.find((one) => one === value);
  if (!preset) return null;
  const isRead = preset === 'equal' || preset === 'entropy' || preset === 'critic';
  return (
    <p className={styles['note']}>{t(isRead ? `preset.${preset}.note` : 'preset.ecology.note')}</p>
  );
}
