import type { GapBounds } from '../../charts/series/reason-gaps.ts';
import { textIn } from '../../domain/language.ts';
import { formatCount, formatRange } from '../../i18n/format.ts';
import { RichText } from '../../i18n/RichText.tsx';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import type { Inspected } from './inspected.ts';
import styles from './Reasons.module.css';

interface GapTextProps {
  inspected: Pick<Inspected, 'data'>;
  bounds: GapBounds | null;
  /** Writes the score of the method. */
  write: (index: number) => string;
  k: 'gaps.bounds' | 'gaps.unrated' | 'gaps.wins' | 'gaps.wins.unrated';
}

/** Between what the score and the rank would lie if nothing were missing, and what is. */
export function GapText({ inspected: { data }, bounds, write, k }: GapTextProps) {
  const t = useText('reasons');
  const language = useLanguage();
  if (!bounds) return <p className={styles['text']}>{t('gaps.none')}</p>;
  const names = bounds.gaps.map(({ requirement, indicator }) => {
    const id = data.edition.requirements[requirement]?.indicators[indicator]?.id;
    const found = data.indicators.find((one) => one.id === id);
    return found ? textIn(found.name, language) : '';
  });
  const { worst, best } = bounds;
  return (
    <>
      <p className={styles['text']}>
        <RichText
          ns="reasons"
          k={k}
          values={{
            index: formatRange(write(worst.index), write(best.index)),
            rank: formatRange(formatCount(best.rank, language), formatCount(worst.rank, language)),
          }}
        />
      </p>
      <p className={styles['note']}>
        {t('gaps.names', {
          count: names.length,
          names: names.reduce((all, name) => t('gaps.join', { all, name })),
        })}
      </p>
    </>
  );
}
