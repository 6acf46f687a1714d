import type { ReactNode } from 'react';
import { type PlaceGain, writtenChange } from '../../charts/series/reason-gain.ts';
import { textIn } from '../../domain/language.ts';
import { formatNumber, formatValue } from '../../i18n/format.ts';
import { RichText } from '../../i18n/RichText.tsx';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import styles from './Reasons.module.css';

interface GainListProps<G extends PlaceGain> {
  smallest: G;
  local: G | null;
  /** What follows from a gain, below it. */
  after?: (gain: G) => ReactNode;
}

/** The smallest change; where that is of a national value, also the smallest of the city's or its region's own. */
export function GainList<G extends PlaceGain>({ smallest, local, after }: GainListProps<G>) {
  const t = useText('reasons');
  const isNational = smallest.level === 'country';
  return (
    <>
      <GainText gain={smallest} />
      {after?.(smallest)}
      {isNational && (
        <p className={`${styles['note']} ${styles['national']}`}>{t('gain.national')}</p>
      )}
      {isNational && !local && <p className={styles['note']}>{t('gain.noLocal')}</p>}
      {isNational && local && (
        <>
          <p className={styles['note']}>{t('gain.local')}</p>
          <GainText gain={local} />
          {after?.(local)}
        </>
      )}
    </>
  );
}

function GainText({ gain }: { gain: PlaceGain & { isTied?: boolean } }) {
  const language = useLanguage();
  const { requirement: id, indicator, fromValue, toValue } = gain;
  const name = textIn(indicator.name, language);
  const unit = textIn(indicator.unit, language);
  if (gain.isTied) {
    const value = formatValue(fromValue, unit, language);
    return (
      <p className={styles['text']}>
        <RichText ns="reasons" k="gain.tied" values={{ id, name, value }} />
      </p>
    );
  }
  const { from, to, digits } = writtenChange(fromValue, toValue);
  const write = (value: number): string => formatNumber(value, language, { maxDigits: digits });
  return (
    <p className={styles['text']}>
      <RichText
        ns="reasons"
        k="gain.value"
        values={{ id, name, from: write(from), to: write(to), unit }}
      />
    </p>
  );
}
