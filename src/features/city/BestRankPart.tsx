import { useState } from 'react';
import { textIn } from '../../domain/language.ts';
import type { BestRank } from '../../domain/scoring/explain/best-rank.ts';
import { formatCount, formatPercent } from '../../i18n/format.ts';
import { RichText } from '../../i18n/RichText.tsx';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { changeScenario } from '../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { selectScoreScales, selectWeightShares } from '../../store/selectors/scores.ts';
import { Button } from '../../ui/Button.tsx';
import type { Inspected } from './inspected.ts';
import styles from './Reasons.module.css';

/** No requirement may count for less, so that the answer is a method and not an absurdity. */
const FLOOR_01 = 0.05;

/** An answer holds for the scores that it was computed from; weights do not change it. */
interface Answer {
  terms: readonly Float64Array[];
  best: BestRank | 'busy' | 'failed';
}

/** The best place that the city reaches by weights alone; looked for when somebody asks. */
export function BestRankPart({ inspected: { data, scores, at } }: { inspected: Inspected }) {
  const t = useText('reasons');
  const language = useLanguage();
  const store = useAtlasStore();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const isPairwise = useAtlas((state) => selectScoreScales(state).index === 'wins');
  const terms = isPairwise ? scores.requirements : scores.requirementTerms;
  const best = answer?.terms === terms ? answer.best : null;
  const floor = formatPercent(FLOOR_01, language);

  async function find(): Promise<void> {
    setAnswer({ terms, best: 'busy' });
    const { askBestRank } = await import('../../workers/best-rank-client.ts');
    const where = { isCompared: scores.isIndexable, row: at };
    const from = { floor01: FLOOR_01, start: selectWeightShares(store.getState()) };
    const sign = scores.exponent < 0 ? -1 : 1;
    const found = await askBestRank(
      isPairwise
        ? { kind: 'copeland', ...where, columns: scores.requirements, options: from }
        : { kind: 'mean', ...where, terms: scores.requirementTerms, options: { ...from, sign } },
    ).catch(() => 'failed' as const);
    setAnswer({ terms, best: found });
  }

  if (best === null || best === 'busy' || best === 'failed') {
    return (
      <>
        <p className={styles['note']}>{t('best.note', { floor })}</p>
        {best === 'failed' && <p className={styles['text']}>{t('best.failed')}</p>}
        <Button size="small" disabled={best === 'busy'} onPress={() => void find()}>
          {t(best === 'busy' ? 'best.busy' : 'best.find')}
        </Button>
      </>
    );
  }
  return (
    <div role="status">
      <p className={styles['text']}>
        <RichText
          ns="reasons"
          k={wordsOf(best)}
          values={{
            rank: formatCount(best.rank, language),
            bound: formatCount(best.bound, language),
            floor,
          }}
        />
      </p>
      <ul className={styles['weights']}>
        {best.weights.map((share, r) => {
          const requirement = data.edition.requirements[r];
          return (
            <li key={requirement?.id} title={requirement && textIn(requirement.short, language)}>
              <span>R{requirement?.id}</span> {formatPercent(share, language, 1)}
            </li>
          );
        })}
      </ul>
      <Button
        size="small"
        onPress={() => changeScenario(store, { weights: best.weights, workspace: 'scores' })}
      >
        {t('best.apply')}
      </Button>
    </div>
  );
}

/** How sure the answer is; a bound of 1 says nothing. */
function wordsOf({ rank, bound }: BestRank) {
  if (bound === rank) return 'best.exact';
  return bound === 1 ? 'best.unproven' : 'best.found';
}
