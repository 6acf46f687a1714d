import { RotateCcw } from 'lucide-react';
import { memo, useCallback, useState } from 'react';
import type { Edition, Requirement } from '../../domain/edition.ts';
import { textIn } from '../../domain/language.ts';
import { formatNumber, formatPercent } from '../../i18n/format.ts';
import { RichText } from '../../i18n/RichText.tsx';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { changeScenario } from '../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { SliderField } from '../../ui/SliderField.tsx';
import styles from './WeightControls.module.css';
import { sharesPercent, withShare } from './weight-shares.ts';

/** One weight per requirement; every move is taken at once, and one button leads back to the edition. */
export function WeightControls({ edition }: { edition: Edition }) {
  const store = useAtlasStore();
  const t = useText('scores');
  const language = useLanguage();
  const weights = useAtlas((state) => state.scenario.weights);
  const [isRefused, setIsRefused] = useState(false);
  const shares = sharesPercent(weights, edition);
  const own = sharesPercent(null, edition);

  const change = useCallback(
    (at: number, share: number): void => {
      const inUse = sharesPercent(store.getState().scenario.weights, edition);
      if (inUse[at] === share) return;
      const next = withShare(inUse, at, share, edition);
      setIsRefused(next === 'refused');
      if (next !== 'refused') changeScenario(store, { weights: next });
    },
    [store, edition],
  );

  function reset(): void {
    setIsRefused(false);
    changeScenario(store, { weights: null });
  }

  return (
    <Section
      title={t('method')}
      {...(weights !== null && {
        aside: (
          <Button
            tone="quiet"
            size="small"
            icon={<RotateCcw size={15} strokeWidth={1.75} aria-hidden />}
            onPress={reset}
          >
            {t('method.reset')}
          </Button>
        ),
      })}
    >
      <p className={styles['note']}>{t('weights.note')}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in every browser */}
      <div role="group" aria-label={t('weights')}>
        {edition.requirements.map((requirement, at) => (
          <Weight
            key={requirement.id}
            requirement={requirement}
            at={at}
            value={shares[at] ?? 0}
            editionValue={own[at] ?? 0}
            onChange={change}
          />
        ))}
      </div>
      <p className={styles['sum']}>
        <span>{t('weights.sum')}</span>
        <b>{formatPercent(1, language, 1)}</b>
      </p>
      <div aria-live="polite" className={styles['notices']}>
        {isRefused && <Notice tone="bad">{t('weights.refused')}</Notice>}
        {weights !== null && (
          <Notice tone="warn">
            <RichText ns="scores" k="method.own" values={{ id: edition.id }} />
          </Notice>
        )}
      </div>
    </Section>
  );
}

interface WeightProps {
  requirement: Requirement;
  at: number;
  value: number;
  editionValue: number;
  onChange: (at: number, value: number) => void;
}

const Weight = memo(function Weight({
  requirement,
  at,
  value,
  editionValue,
  onChange,
}: WeightProps) {
  const t = useText('scores');
  const language = useLanguage();
  const name = textIn(requirement.short, language);
  const hasChanged = Math.abs(value - editionValue) > 1e-9;
  return (
    <div className={styles['weight']}>
      <SliderField
        label={`R${requirement.id} ${name}`}
        heading={
          <span className={styles['heading']}>
            <span className={styles['code']}>R{requirement.id}</span>
            <span className={styles['name']} title={name}>
              {name}
            </span>
          </span>
        }
        value={value}
        min={0}
        max={100}
        step={0.5}
        mark={editionValue}
        changed={hasChanged}
        format={(share) => formatNumber(share, language, { digits: 1 })}
        unit="%"
        onChange={(next) => onChange(at, next)}
        action={
          <span className={styles['restore']}>
            {hasChanged && (
              <IconButton
                size="small"
                label={t('weights.restore', { name })}
                icon={<RotateCcw size={13} strokeWidth={1.75} />}
                onPress={() => onChange(at, editionValue)}
              />
            )}
          </span>
        }
      />
    </div>
  );
});
