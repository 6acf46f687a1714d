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
import { editionPoints, MAX_POINTS, pointsInUse, withWeight } from './weight-points.ts';

/** One weight per requirement; every move is taken at once, and one button leads back to the edition. */
export function WeightControls({ edition }: { edition: Edition }) {
  const store = useAtlasStore();
  const t = useText('scores');
  const language = useLanguage();
  const weights = useAtlas((state) => state.scenario.weights);
  const [isRefused, setIsRefused] = useState(false);
  const points = pointsInUse(weights, edition);
  const own = editionPoints(edition);
  const sum = points.reduce((total, point) => total + point, 0);
  const changes = points.filter((point, r) => point !== own[r]).length;

  const change = useCallback(
    (at: number, value: number): void => {
      const inUse = pointsInUse(store.getState().scenario.weights, edition);
      if (inUse[at] === value) return;
      const next = withWeight(inUse, at, value, edition);
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
      aside={
        <Button
          tone="quiet"
          size="small"
          icon={<RotateCcw size={15} strokeWidth={1.75} aria-hidden />}
          disabled={weights === null}
          onPress={reset}
        >
          {t('method.reset')}
        </Button>
      }
    >
      <div aria-live="polite" className={styles['notices']}>
        {weights !== null && (
          <Notice tone="warn">
            <RichText ns="scores" k="method.changes" values={{ count: changes, id: edition.id }} />
          </Notice>
        )}
        {isRefused && <Notice tone="bad">{t('weights.refused')}</Notice>}
      </div>
      <p className={styles['note']}>{t('weights.note')}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in every browser */}
      <div role="group" aria-label={t('weights')}>
        {edition.requirements.map((requirement, at) => (
          <Weight
            key={requirement.id}
            requirement={requirement}
            at={at}
            value={points[at] ?? 0}
            editionValue={own[at] ?? 0}
            share01={(points[at] ?? 0) / sum}
            onChange={change}
          />
        ))}
      </div>
      <p className={styles['sum']}>
        <span>{t('weights.sum')}</span>
        <b>{formatPercent(1, language, 1)}</b>
      </p>
    </Section>
  );
}

interface WeightProps {
  requirement: Requirement;
  at: number;
  value: number;
  editionValue: number;
  share01: number;
  onChange: (at: number, value: number) => void;
}

const Weight = memo(function Weight({ requirement, at, value, editionValue, share01, onChange }: WeightProps) {
  const t = useText('scores');
  const language = useLanguage();
  const name = textIn(requirement.short, language);
  const share = formatPercent(share01, language, 1);
  const hasChanged = value !== editionValue;
  return (
    <div className={styles['weight']}>
      <SliderField
        label={`R${requirement.id} ${name}`}
        heading={
          <span className={styles['heading']}>
            <span className={styles['code']}>R{requirement.id}</span>
            <span className={styles['name']}>{name}</span>
            <span className={styles['share']}>{share}</span>
          </span>
        }
        value={value}
        min={0}
        max={MAX_POINTS}
        step={0.5}
        mark={editionValue}
        changed={hasChanged}
        format={(points) => formatNumber(points, language, { maxDigits: 2 })}
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
