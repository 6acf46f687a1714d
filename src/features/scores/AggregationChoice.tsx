import { useState } from 'react';
import { COPELAND_MAX_ROWS } from '../../domain/scoring/copeland.ts';
import { type Aggregation, EXPONENT_RANGE } from '../../domain/scoring/method.ts';
import { EXPONENTS } from '../../domain/scoring/power-mean.ts';
import { formatCount, formatNumber } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { SliderField } from '../../ui/SliderField.tsx';
import { ChoiceList } from './ChoiceList.tsx';
import styles from './MethodRules.module.css';
import { aggregationKind, NAMED_MEANS } from './method-words.ts';
import type { MethodHand } from './use-method.ts';

const KINDS = ['geometric', 'arithmetic', 'harmonic', 'general', 'copeland'] as const;
type Kind = (typeof KINDS)[number];

interface AggregationChoiceProps {
  aggregation: Aggregation;
  cityCount: number;
  hand: MethodHand;
}

/** How requirements are joined into the index; the generalised mean with its exponent. */
export function AggregationChoice({ aggregation, cityCount, hand }: AggregationChoiceProps) {
  const t = useText('method');
  const language = useLanguage();
  const [wantsExponent, setWantsExponent] = useState(false);
  const isTooMany = cityCount > COPELAND_MAX_ROWS;
  const isMean = aggregation.kind === 'mean';
  const exponent = isMean ? aggregation.exponent : EXPONENTS.geometric;
  const kind: Kind = isMean && wantsExponent ? 'general' : aggregationKind(aggregation);

  function take(next: Aggregation): void {
    hand.change({ choices: { ...hand.read().choices, aggregation: next } });
  }

  function choose(next: Kind): void {
    setWantsExponent(next === 'general');
    const mean = NAMED_MEANS.find((name) => name === next);
    take(
      next === 'copeland'
        ? { kind: 'copeland' }
        : { kind: 'mean', exponent: mean ? EXPONENTS[mean] : exponent },
    );
  }

  return (
    <>
      <ChoiceList<Kind>
        label={t('rule.across')}
        value={kind}
        choices={KINDS.map((value) => ({
          value,
          label: t(`across.${value}`),
          note:
            value === 'copeland' && isTooMany
              ? t('across.copeland.tooMany', { max: formatCount(COPELAND_MAX_ROWS, language) })
              : t(`across.${value}.note`),
          disabled: value === 'copeland' && isTooMany,
        }))}
        onChange={choose}
      />
      {kind === 'general' && (
        <div className={styles['inset']}>
          <SliderField
            label={t('across.exponent')}
            value={exponent}
            min={EXPONENT_RANGE.min}
            max={EXPONENT_RANGE.max}
            step={0.1}
            mark={EXPONENTS.geometric}
            changed={exponent !== EXPONENTS.geometric}
            format={(value) => formatNumber(value, language, { maxDigits: 2 })}
            onChange={(next) => take({ kind: 'mean', exponent: next })}
          />
        </div>
      )}
    </>
  );
}
