import { ChevronDown, RotateCcw } from 'lucide-react';
import { memo, useId, useState } from 'react';
import type { Requirement } from '../../domain/edition.ts';
import { type Language, textIn } from '../../domain/language.ts';
import type { TextFunction } from '../../i18n/dictionary.ts';
import { formatNumber } from '../../i18n/format.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { SliderField } from '../../ui/SliderField.tsx';
import { IndicatorWeights } from './IndicatorWeights.tsx';
import type { MethodHand } from './use-method.ts';
import styles from './WeightControls.module.css';

/** Words of the rows. */
export interface WeightTexts {
  t: TextFunction<'scores'>;
  words: TextFunction<'method'>;
  language: Language;
}

interface WeightRowProps {
  requirement: Requirement;
  names: ReadonlyMap<string, string>;
  at: number;
  value: number;
  editionValue: number;
  hasMoved: boolean;
  /** Weights of its indicators; null = the edition's. */
  indicatorWeights: readonly number[] | null;
  control: MethodHand;
  /** Handed down, since every row follows every move. */
  texts: WeightTexts;
  onChange: (at: number, value: number) => void;
  onRestore: (at: number) => void;
}

/** One requirement: its share of the index, and behind a button what its indicators weigh. */
export const WeightRow = memo(function WeightRow({
  requirement,
  names,
  at,
  value,
  editionValue,
  hasMoved,
  indicatorWeights,
  control,
  texts: { t, words, language },
  onChange,
  onRestore,
}: WeightRowProps) {
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const name = textIn(requirement.short, language);
  const label = `R${requirement.id} ${name}`;
  return (
    <div className={styles['weight']}>
      <SliderField
        label={label}
        heading={
          <span className={styles['heading']}>
            <span className={styles['code']}>R{requirement.id}</span>
            <span className={styles['name']} title={name}>
              {name}
            </span>
          </span>
        }
        aside={
          <Toggle
            id={id}
            label={label}
            isOpen={isOpen}
            isChanged={indicatorWeights !== null}
            words={words}
            onToggle={setIsOpen}
          />
        }
        value={value}
        min={0}
        max={100}
        step={0.5}
        mark={editionValue}
        changed={hasMoved}
        format={(share) => formatNumber(share, language, { digits: 1 })}
        unit="%"
        onChange={(next) => onChange(at, next)}
        action={
          <span className={styles['restore']}>
            {hasMoved && (
              <IconButton
                size="small"
                label={t('weights.restore', { name })}
                icon={<RotateCcw size={13} strokeWidth={1.75} />}
                onPress={() => onRestore(at)}
              />
            )}
          </span>
        }
      />
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <IndicatorWeights
            requirement={requirement}
            label={label}
            names={names}
            weights={indicatorWeights}
            control={control}
          />
        )}
      </div>
    </div>
  );
});

interface ToggleProps {
  /** Of the element that it shows. */
  id: string;
  label: string;
  isOpen: boolean;
  isChanged: boolean;
  words: TextFunction<'method'>;
  onToggle: (isOpen: boolean) => void;
}

const Toggle = memo(function Toggle({
  id,
  label,
  isOpen,
  isChanged,
  words,
  onToggle,
}: ToggleProps) {
  return (
    <button
      type="button"
      className={styles['toggle']}
      data-changed={isChanged}
      aria-label={words('indicators.of', { name: label })}
      aria-expanded={isOpen}
      aria-controls={id}
      onClick={() => onToggle(!isOpen)}
    >
      {words('indicators')}
      <ChevronDown size={13} strokeWidth={1.75} aria-hidden />
    </button>
  );
});
