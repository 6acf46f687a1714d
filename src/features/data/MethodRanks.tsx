import type { Language } from '../../domain/language.ts';
import { PAIRWISE_DRAWS_MAX_ROWS } from '../../domain/scoring/uncertainty/pairwise-scores.ts';
import { CLAIM_CHANCE, medianWidth } from '../../domain/scoring/uncertainty/rank-summary.ts';
import { formatCount, formatNumber, formatPercent } from '../../i18n/format.ts';
import type { MethodText } from '../../i18n/use-method-texts.ts';
import { redrawBands } from '../../store/change-work.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { Button } from '../../ui/Button.tsx';
import { Figure } from './Figure.tsx';
import styles from './MethodPage.module.css';

interface MethodRanksProps {
  t: MethodText;
  language: Language;
}

/** What the draws say about all ranks together: who can be told apart, how wide, how settled. */
export function MethodRanks({ t, language }: MethodRanksProps) {
  const store = useAtlasStore();
  const status = useAtlas(({ bands }) => bands.status);
  const value = useAtlas(({ bands }) => bands.value);
  const done = useAtlas(({ bands }) => bands.done);
  const asked = useAtlas(({ bands }) => bands.asked);
  if (status === 'unavailable') {
    const max = formatCount(PAIRWISE_DRAWS_MAX_ROWS, language);
    return <p className={styles['limits']}>{t('ranks.unavailable', { max })}</p>;
  }
  if (status !== 'ready' || !value?.convergence) {
    const isStopped = status === 'stopped' || status === 'failed';
    return (
      <div className={styles['use']}>
        <span>
          {isStopped
            ? t('ranks.stopped')
            : t('ranks.drawing', {
                done: formatCount(done, language),
                asked: formatCount(asked, language),
              })}
        </span>
        {isStopped && (
          <Button size="small" onPress={() => redrawBands(store)}>
            {t('ranks.again')}
          </Button>
        )}
      </div>
    );
  }
  const { toldApart01, intervals, convergence, cities } = value;
  const one = (places: number) => formatNumber(places, language, { digits: 1 });
  return (
    <div className={styles['figures']}>
      {toldApart01 === null ? (
        <Figure value="–" what={t('ranks.unpaired')} />
      ) : (
        <Figure
          value={formatPercent(toldApart01, language)}
          what={t('ranks.apart')}
          note={t('ranks.apartNote', { chance: formatPercent(CLAIM_CHANCE, language) })}
        />
      )}
      <Figure
        value={formatCount(Math.round(medianWidth(intervals)), language)}
        what={t('ranks.width')}
        note={t('ranks.widthNote', { count: formatCount(cities.length, language) })}
      />
      <Figure
        value={one(convergence.meanShift)}
        what={t('ranks.moved')}
        note={t('ranks.movedNote', {
          half: formatCount(convergence.halfDrawCount, language),
          all: formatCount(intervals.drawCount, language),
          max: one(convergence.maxShift),
        })}
      />
    </div>
  );
}
