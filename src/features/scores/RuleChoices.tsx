import {
  canWinsorise,
  type MethodChoices,
  MISSING_RULES,
  type MissingRule,
  NORMALISATIONS,
  type Normalisation,
} from '../../domain/scoring/method.ts';
import { useText } from '../../i18n/use-text.ts';
import { CheckRow } from '../../ui/CheckRow.tsx';
import { ChoiceList } from './ChoiceList.tsx';
import styles from './MethodRules.module.css';
import type { MethodHand } from './use-method.ts';

interface RuleChoiceProps {
  choices: MethodChoices;
  hand: MethodHand;
}

/** How raw values become scores. */
export function NormalisationChoice({ choices, hand }: RuleChoiceProps) {
  const t = useText('method');
  const { normalisation, isWinsorised } = choices;

  function choose(next: Normalisation): void {
    const now = hand.read().choices;
    const keepsOutliers = now.isWinsorised && canWinsorise(next);
    hand.change({ choices: { ...now, normalisation: next, isWinsorised: keepsOutliers } });
  }

  return (
    <>
      <ChoiceList<Normalisation>
        label={t('rule.normalisation')}
        value={normalisation}
        choices={NORMALISATIONS.map((value) => ({
          value,
          label: t(`norm.${value}`),
          note: t(`norm.${value}.note`),
        }))}
        onChange={choose}
      />
      {canWinsorise(normalisation) && (
        <div className={styles['factors']}>
          <CheckRow
            label={t('norm.winsorise')}
            checked={isWinsorised}
            onChange={(checked) =>
              hand.change({ choices: { ...hand.read().choices, isWinsorised: checked } })
            }
          />
          <small>{t('norm.winsorise.note')}</small>
        </div>
      )}
      {normalisation !== 'goalposts' && <p className={styles['note']}>{t('norm.relative')}</p>}
    </>
  );
}

/** What happens to gaps. */
export function MissingChoice({ choices, hand }: RuleChoiceProps) {
  const t = useText('method');
  return (
    <ChoiceList<MissingRule>
      label={t('rule.missing')}
      value={choices.missing}
      choices={MISSING_RULES.map((value) => ({
        value,
        label: t(`gaps.${value}`),
        note: t(`gaps.${value}.note`),
      }))}
      onChange={(missing) => hand.change({ choices: { ...hand.read().choices, missing } })}
    />
  );
}
