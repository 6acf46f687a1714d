import { RotateCcw } from 'lucide-react';
import { memo, useCallback, useState } from 'react';
import type { Edition, Requirement } from '../../domain/edition.ts';
import { textIn } from '../../domain/language.ts';
import { formatNumber, formatPercent } from '../../i18n/format.ts';
import { RichText } from '../../i18n/RichText.tsx';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { SliderField } from '../../ui/SliderField.tsx';
import { useWeights } from './use-weights.ts';
import styles from './WeightControls.module.css';
import { movedRequirements, sharesPercent, withEditionShare, withShare } from './weight-shares.ts';

/** One weight per requirement; every move is taken at once, and one button leads back to the edition. */
export function WeightControls({ edition }: { edition: Edition }) {
  const t = useText('scores');
  const language = useLanguage();
  const { weights, read, change: take } = useWeights();
  const [isRefused, setIsRefused] = useState(false);
  const shares = sharesPercent(weights, edition);
  const own = sharesPercent(null, edition);

  const moved = movedRequirements(shares, edition);
  const movedCount = moved.filter(Boolean).length;

  const change = useCallback(
    (at: number, share: number): void => {
      const inUse = sharesPercent(read(), edition);
      if (inUse[at] === share) return;
      const next = withShare(inUse, at, share, edition);
      setIsRefused(next === 'refused');
      if (next !== 'refused') take(next);
    },
    [read, take, edition],
  );
  const restore = useCallback(
    (at: number): void => {
      setIsRefused(false);
      take(withEditionShare(sharesPercent(read(), edition), at, edition));
    },
    [read, take, edition],
  );

  function reset(): void {
    setIsRefused(false);
    take(null);
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
      <div aria-live="polite" className={styles['state']}>
        {weights === null ? (
          <p className={styles['note']}>{t('weights.note')}</p>
        ) : (
          <Notice tone="warn">
            <RichText ns="scores" k="method.own" values={{ id: edition.id, count: movedCount }} />
          </Notice>
        )}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in every browser */}
      <div role="group" aria-label={t('weights')}>
        {edition.requirements.map((requirement, at) => (
          <Weight
            key={requirement.id}
            requirement={requirement}
            at={at}
            value={shares[at] ?? 0}
            editionValue={own[at] ?? 0}
            hasMoved={moved[at] === true}
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
        {isRefused && <Notice tone="bad">{t('weights.refused')}</Notice>}
      </div>
    </Section>
  );
}

interface WeightProps {
  requirement: Requirement;
  at: number;
  value: number;
  editionValue: number;
  hasMoved: boolean;
  onChange: (at: number, value: number) => void;
  onRestore: (at: number) => void;
}

const Weight = memo(function Weight({
  requirement,
  at,
  value,
  editionValue,
  hasMoved,
  onChange,
  onRestore,
}: WeightProps) {
  const t = useText('scores');
  const language = useLanguage();
  const name = textIn(requirement.short, language);
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
    </div>
  );
});
