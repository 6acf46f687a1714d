import { ChevronDown, RotateCcw } from 'lucide-react';
import { memo, useCallback, useId, useMemo, useState } from 'react';
import type { AtlasData } from '../../domain/atlas-data.ts';
import type { Requirement } from '../../domain/edition.ts';
import { textIn } from '../../domain/language.ts';
import { EDITION_CHOICES } from '../../domain/scoring/method.ts';
import { formatNumber, formatPercent } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useAtlas } from '../../store/react.ts';
import { selectMethodChanges } from '../../store/selectors/scores.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { SliderField } from '../../ui/SliderField.tsx';
import { IndicatorWeights } from './IndicatorWeights.tsx';
import { MethodState } from './MethodState.tsx';
import { refusalWords } from './method-words.ts';
import { PresetChoice } from './PresetChoice.tsx';
import type { MethodControl, MethodHand } from './use-method.ts';
import styles from './WeightControls.module.css';
import { movedRequirements, sharesPercent, withEditionShare, withShare } from './weight-shares.ts';

/** One weight per requirement; every move is taken at once, and one button leads back to the edition. */
export function WeightControls({ data, method }: { data: AtlasData; method: MethodControl }) {
  const t = useText('scores');
  const words = useText('method');
  const language = useLanguage();
  const { edition } = data;
  const { weights, choices, read, change: take, refusal, refuse } = method;
  const control = useMemo(() => ({ read, change: take, refuse }), [read, take, refuse]);
  const shares = sharesPercent(weights, edition);
  const own = sharesPercent(null, edition);
  const moved = movedRequirements(shares, edition);
  const changes = useAtlas(selectMethodChanges);

  const names = useMemo(
    () => new Map(data.indicators.map(({ id, name }) => [id, textIn(name, language)])),
    [data, language],
  );

  const change = useCallback(
    (at: number, share: number): void => {
      const inUse = sharesPercent(read().weights, edition);
      if (inUse[at] === share) return;
      const next = withShare(inUse, at, share, edition);
      if (next === 'refused') refuse({ kind: 'all_weights_zero', requirement: null });
      else take({ weights: next });
    },
    [read, take, refuse, edition],
  );
  const restore = useCallback(
    (at: number): void => {
      const inUse = sharesPercent(read().weights, edition);
      take({ weights: withEditionShare(inUse, at, edition) });
    },
    [read, take, edition],
  );

  const hasOtherChanges = changes.some(({ kind }) => kind !== 'requirement_weight');
  return (
    <Section
      title={t('method')}
      {...(changes.length > 0 && {
        aside: (
          <Button
            tone="quiet"
            size="small"
            icon={<RotateCcw size={15} strokeWidth={1.75} aria-hidden />}
            onPress={() => take({ weights: null, choices: EDITION_CHOICES })}
          >
            {hasOtherChanges ? words('reset.all') : t('method.reset')}
          </Button>
        ),
      })}
    >
      <MethodState edition={edition} moved={moved} choices={choices} />
      <PresetChoice data={data} method={method} />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in every browser */}
      <div role="group" aria-label={t('weights')}>
        {edition.requirements.map((requirement, at) => (
          <Weight
            key={requirement.id}
            requirement={requirement}
            names={names}
            at={at}
            value={shares[at] ?? 0}
            editionValue={own[at] ?? 0}
            hasMoved={moved[at] === true}
            indicatorWeights={choices.indicatorWeights[requirement.id] ?? null}
            control={control}
            onChange={change}
            onRestore={restore}
          />
        ))}
      </div>
      <p className={styles['sum']}>
        <span>{t('weights.sum')}</span>
        <b>{formatPercent(1, language, 1)}</b>
      </p>
      <div aria-live="polite" className={styles['notices']}>
        {refusal && (
          <Notice tone="bad" title={refusalWords(refusal, words, language)}>
            {words('refusal.title')}
          </Notice>
        )}
      </div>
    </Section>
  );
}

interface WeightProps {
  requirement: Requirement;
  names: ReadonlyMap<string, string>;
  at: number;
  value: number;
  editionValue: number;
  hasMoved: boolean;
  /** Weights of its indicators; null = the edition's. */
  indicatorWeights: readonly number[] | null;
  control: MethodHand;
  onChange: (at: number, value: number) => void;
  onRestore: (at: number) => void;
}

const Weight = memo(function Weight({
  requirement,
  names,
  at,
  value,
  editionValue,
  hasMoved,
  indicatorWeights,
  control,
  onChange,
  onRestore,
}: WeightProps) {
  const t = useText('scores');
  const words = useText('method');
  const language = useLanguage();
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
          <button
            type="button"
            className={styles['toggle']}
            data-changed={indicatorWeights !== null}
            aria-label={words('indicators.of', { name: label })}
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => setIsOpen(!isOpen)}
          >
            {words('indicators')}
            <ChevronDown size={13} strokeWidth={1.75} aria-hidden />
          </button>
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
