import { textIn } from '../../domain/language.ts';
import {
  constantIndicators,
  explainStatus,
  type StatusReason,
} from '../../domain/scoring/explain-status.ts';
import { STATUSES } from '../../domain/scoring/score-edition.ts';
import { formatNumber, formatScore } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useAtlas } from '../../store/react.ts';
import {
  selectIsOwnMethod,
  selectMethodHash,
  selectScoreScales,
} from '../../store/selectors/scores.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Hatch } from '../../ui/Hatch.tsx';
import styles from './CityInspector.module.css';
import type { Inspected } from './inspected.ts';
import { RankFigure, RankStrip } from './RankPlace.tsx';

/** Index and rank, and in words why there is none or only a conditional one. */
export function ScoreHead({ inspected }: { inspected: Inspected }) {
  const { data, scores, at } = inspected;
  const t = useText('city');
  const reasonText = useText('reasons');
  const common = useText('common');
  const language = useLanguage();
  const isOwnMethod = useAtlas(selectIsOwnMethod);
  const methodHash = useAtlas(selectMethodHash);
  const scale = useAtlas((state) => selectScoreScales(state).index);
  const index = scores.index[at] ?? Number.NaN;
  const isRated = !Number.isNaN(index);
  const status = STATUSES[scores.status[at] as number];
  const reasons = explainStatus(data.edition, scores, at).filter(
    ({ kind }) => status === 'conditional' || kind !== 'red_line',
  );

  function wordOf(reason: StatusReason): string {
    const number = (value: number): string => formatNumber(value, language, { maxDigits: 1 });
    if (reason.kind === 'too_few_points') {
      return t('reason.too_few_points', {
        present: number(reason.present),
        needed: number(reason.needed),
      });
    }
    const id = reason.requirement;
    const requirement = data.edition.requirements.find((candidate) => candidate.id === id);
    const name = requirement ? textIn(requirement.short, language) : `R${id}`;
    if (reason.kind === 'red_line') {
      return t('reason.red_line', {
        id,
        name,
        score: number(reason.score),
        line: number(data.edition.rules.redLine),
      });
    }
    const words = t('reason.missing_requirement', {
      id,
      name,
      present: number(reason.pointsPresent),
      needed: number(reason.minPoints),
    });
    const constant = constantIndicators(data.edition, scores, id, at).map((indicator) => {
      const found = data.indicators.find((candidate) => candidate.id === indicator);
      return found ? textIn(found.name, language) : indicator;
    });
    if (constant.length === 0) return words;
    const list = constant.join(t('reason.listJoin'));
    return t('reason.constant', { reason: words, list, count: constant.length });
  }

  const reason = reasons
    .map(wordOf)
    .reduce((first, rest) => (first === '' ? rest : t('reason.join', { first, rest })), '');
  return (
    <div className={styles['score']}>
      <dl className={styles['figures']}>
        <div>
          <dt>
            {t('index')}
            {scale !== 'edition' && ` · ${common(`scale.${scale}`)}`}
          </dt>
          <dd className={styles['value']}>
            {isRated ? (
              formatScore(index, scale, language)
            ) : (
              <span className={styles['noIndex']}>
                <Hatch />
                <span>{common('value.noData')}</span>
              </span>
            )}
          </dd>
        </div>
        {isRated && (
          <div>
            <dt>{reasonText('rank.interval')}</dt>
            <dd className={styles['rank']}>
              <RankFigure inspected={inspected} />
            </dd>
          </div>
        )}
        {isOwnMethod && <Badge tone="warn">{common('method.own', { hash: methodHash })}</Badge>}
      </dl>
      <RankStrip inspected={inspected} />
      {reason !== '' && (
        <p className={styles['reason']} data-status={status}>
          {t(status === 'conditional' ? 'conditional' : 'notRated', { reason })}
        </p>
      )}
    </div>
  );
}
