import { PAIRWISE_DRAWS_MAX_ROWS } from '../../domain/scoring/uncertainty/pairwise-scores.ts';
import { DRAW_COUNTS, type RankBands } from '../../domain/scoring/uncertainty/rank-bands.ts';
import { CLAIM_CHANCE } from '../../domain/scoring/uncertainty/rank-summary.ts';
import { formatCount, formatNumber, formatPercent } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { redrawBands, stopBands } from '../../store/change-work.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { selectAreBandsCurrent } from '../../store/selectors/bands.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import styles from './MethodRules.module.css';

/** How far the draws are, what stopped them, and how settled the intervals are. */
export function DrawState() {
  const status = useAtlas((state) => state.bands.status);
  const value = useAtlas((state) => state.bands.value);
  const isCurrent = useAtlas(selectAreBandsCurrent);
  const hasBands = isCurrent && value !== null;
  return (
    <>
      {(status === 'drawing' || status === 'off') && <Progress />}
      {(status === 'stopped' || status === 'failed') && (
        <Halted status={status} draws={hasBands ? value.intervals.drawCount : 0} />
      )}
      {status === 'unavailable' && <Unavailable />}
      {status === 'ready' && hasBands && <Settled bands={value} />}
    </>
  );
}

function Progress() {
  const store = useAtlasStore();
  const t = useText('method');
  const language = useLanguage();
  const done = useAtlas((state) => state.bands.done);
  const asked = useAtlas((state) => state.bands.asked);
  const count = (draws: number): string => formatCount(draws, language);
  return (
    <>
      <progress
        className={styles['progress']}
        aria-label={t('draws.progress')}
        max={Math.max(1, asked)}
        value={done}
      />
      <div className={styles['line']}>
        <span>{t('draws.done', { done: count(done), asked: count(asked) })}</span>
        <Button size="small" onPress={() => stopBands(store)}>
          {t('draws.cancel')}
        </Button>
      </div>
    </>
  );
}

function Halted({ status, draws }: { status: 'stopped' | 'failed'; draws: number }) {
  const store = useAtlasStore();
  const t = useText('method');
  const language = useLanguage();
  const stopped =
    draws === 0
      ? t('draws.stoppedEarly')
      : t('draws.stoppedAt', { draws: formatCount(draws, language) });
  return (
    <Notice
      tone={status === 'failed' ? 'bad' : 'info'}
      action={
        <Button size="small" onPress={() => redrawBands(store)}>
          {t('draws.again')}
        </Button>
      }
    >
      {status === 'failed' ? t('draws.failedNote') : stopped}
    </Notice>
  );
}

function Unavailable() {
  const t = useText('method');
  const language = useLanguage();
  const max = formatCount(PAIRWISE_DRAWS_MAX_ROWS, language);
  return <Notice tone="info">{t('draws.unavailableNote', { max })}</Notice>;
}

/** What finished draws say about themselves. */
function Settled({ bands }: { bands: RankBands }) {
  const t = useText('method');
  const language = useLanguage();
  const { intervals, convergence, toldApart01 } = bands;
  const count = (draws: number): string => formatCount(draws, language);
  const ranks = (shift: number): string => formatNumber(shift, language, { maxDigits: 1 });
  return (
    <>
      {intervals.drawCount < DRAW_COUNTS.resting && (
        <Notice tone="info">
          {t('draws.fewer', {
            draws: count(intervals.drawCount),
            usual: count(DRAW_COUNTS.resting),
          })}
        </Notice>
      )}
      {convergence && Number.isFinite(convergence.meanShift) && (
        <p className={styles['note']}>
          {t('draws.convergence', {
            mean: ranks(convergence.meanShift),
            max: ranks(convergence.maxShift),
            half: count(convergence.halfDrawCount),
            all: count(intervals.drawCount),
          })}
        </p>
      )}
      {toldApart01 !== null && (
        <p className={styles['note']}>
          {t('draws.toldApart', {
            share: formatPercent(toldApart01, language),
            chance: formatPercent(CLAIM_CHANCE, language),
          })}
        </p>
      )}
    </>
  );
}
