import { RotateCcw } from 'lucide-react';
import type { Requirement } from '../../domain/edition.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { Group } from '../../ui/Group.tsx';
import { SliderField } from '../../ui/SliderField.tsx';
import type { MethodHand } from './use-method.ts';
import styles from './WeightControls.module.css';
import { movedShares, rescaled, withShareOf } from './weight-shares.ts';

interface IndicatorWeightsProps {
  requirement: Requirement;
  /** Code and name of the requirement. */
  label: string;
  /** Names of the indicators by id. */
  names: ReadonlyMap<string, string>;
  /** Null = the edition's. */
  weights: readonly number[] | null;
  control: MethodHand;
}

/** What each indicator weighs inside its requirement; the others share the rest. */
export function IndicatorWeights({
  requirement,
  label,
  names,
  weights,
  control,
}: IndicatorWeightsProps) {
  const t = useText('method');
  const scores = useText('scores');
  const language = useLanguage();
  const { id, indicators } = requirement;
  const points = indicators.map((indicator) => indicator.points);
  const shares = rescaled(weights ?? points);
  const own = rescaled(points);
  const moved = movedShares(shares, own);
  const nameOf = (indicatorId: string): string => names.get(indicatorId) ?? indicatorId;

  function take(next: readonly number[] | null): void {
    const { [id]: _, ...others } = control.read().choices.indicatorWeights;
    const indicatorWeights = next === null ? others : { ...others, [id]: next };
    control.change({ choices: { ...control.read().choices, indicatorWeights } });
  }

  function change(at: number, share: number): void {
    const inUse = rescaled(control.read().choices.indicatorWeights[id] ?? points);
    if (inUse[at] === share) return;
    const next = withShareOf(inUse, at, share, own);
    if (next === 'refused') control.refuse({ kind: 'all_weights_zero', requirement: id });
    else take(next);
  }

  const [only] = indicators;
  if (indicators.length === 1 && only) {
    return <p className={styles['single']}>{t('indicators.single', { name: nameOf(only.id) })}</p>;
  }
  return (
    <Group label={t('indicators.of', { name: label })} className={styles['inside']}>
      {indicators.map((indicator, at) => (
        <SliderField
          key={indicator.id}
          label={nameOf(indicator.id)}
          value={shares[at] ?? 0}
          min={0}
          max={100}
          step={0.5}
          mark={own[at] ?? 0}
          changed={moved[at] === true}
          format={(share) => formatNumber(share, language, { digits: 1 })}
          unit="%"
          onChange={(next) => change(at, next)}
        />
      ))}
      {weights !== null && (
        <Button
          aria-label={t('indicators.reset', { name: label })}
          tone="quiet"
          size="small"
          icon={<RotateCcw size={13} strokeWidth={1.75} aria-hidden />}
          onPress={() => take(null)}
        >
          {scores('method.reset')}
        </Button>
      )}
    </Group>
  );
}
