import {
  DRAW_FACTORS,
  DRAW_RANGES,
  type DrawFactor,
} from '../../domain/scoring/uncertainty/factors.ts';
import type { TextFunction } from '../../i18n/dictionary.ts';
import { formatPercent } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { changeScenario, toggled } from '../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { CheckRow } from '../../ui/CheckRow.tsx';
import { Group } from '../../ui/Group.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { DrawState } from './DrawState.tsx';
import styles from './MethodRules.module.css';

const MAX_SEED = 2 ** 32 - 1;

/** What the rank intervals vary, from which seed, and how far they are. */
export function DrawChoices() {
  const store = useAtlasStore();
  const t = useText('method');
  const language = useLanguage();
  const held = useAtlas((state) => state.scenario.heldFactors);
  const seed = useAtlas((state) => state.scenario.seed);
  return (
    <>
      <p className={styles['note']}>{t('draws.about')}</p>
      <DrawState />
      <Group label={t('draws.vary')} className={styles['factors']}>
        <p>{t('draws.vary')}</p>
        {DRAW_FACTORS.map((factor) => (
          <div key={factor}>
            <CheckRow
              value={factor}
              label={t(`factor.${factor}`)}
              checked={!held.has(factor)}
              onChange={() => changeScenario(store, { heldFactors: toggled(held, factor) })}
            />
            <small>{rangeOf(factor, t, (share) => formatPercent(share, language))}</small>
          </div>
        ))}
      </Group>
      <div className={styles['line']}>
        <span aria-hidden>{t('draws.seed')}</span>
        <NumberField
          label={t('draws.seed')}
          value={seed}
          min={0}
          max={MAX_SEED}
          whole
          format={String}
          onChange={(next) => changeScenario(store, { seed: next })}
        />
      </div>
      <p className={styles['note']}>{t('draws.seed.note')}</p>
    </>
  );
}

/** How far a draw may go, in words. */
function rangeOf(
  factor: DrawFactor,
  t: TextFunction<'method'>,
  percent: (share01: number) => string,
): string {
  const { weightShare, goalpostShare, leftOutChance, missingQuantiles } = DRAW_RANGES;
  switch (factor) {
    case 'weights':
      return t('factor.weights.note', { share: percent(weightShare) });
    case 'goalposts':
      return t('factor.goalposts.note', { share: percent(goalpostShare) });
    case 'left_out':
      return t('factor.left_out.note', { share: percent(leftOutChance) });
    case 'missing': {
      const [low, high] = missingQuantiles;
      return t('factor.missing.note', { low: percent(low), high: percent(high) });
    }
    default:
      return t(`factor.${factor}.note`);
  }
}
