import { type CSSProperties, useMemo } from 'react';
import { ecologyBars, levelShares, requirementBars } from '../../charts/series/requirement-bars.ts';
import type { Level } from '../../domain/indicator.ts';
import { textIn } from '../../domain/language.ts';
import { GRADES } from '../../domain/scoring/evidence.ts';
import { formatNumber, formatPercent, formatRequirement, formatScore } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useAtlas } from '../../store/react.ts';
import {
  selectEcologyMedians,
  selectEcologyRange,
  selectRequirementMedians,
  selectRequirementRange,
} from '../../store/selectors/inspector.ts';
import { selectScoreScales } from '../../store/selectors/scores.ts';
import { MeterBar } from '../../ui/MeterBar.tsx';
import { Fold } from './Fold.tsx';
import type { Inspected } from './inspected.ts';
import styles from './ScoreBars.module.css';

/** The requirements against the union's median, the three ecologies, and how local the evidence is. */
export function ScoreBars({ inspected }: { inspected: Inspected }) {
  const t = useText('city');
  const { requirements } = inspected.data.edition;
  return (
    <>
      <Fold
        title={t(requirements.length === 8 ? 'requirements' : 'requirements.any')}
        opens="always"
        aside={
          <span className={styles['key']} aria-hidden>
            <span className={styles['dot']} />
            {t('requirements.city')}
            <span className={styles['tick']} />
            {t('requirements.median')}
          </span>
        }
      >
        <Requirements inspected={inspected} />
      </Fold>
      <Fold title={t('ecologies')} opens="tall">
        <Ecologies inspected={inspected} />
      </Fold>
      <Origin inspected={inspected} />
    </>
  );
}

function Requirements({ inspected: { data, scores, at } }: { inspected: Inspected }) {
  const t = useText('city');
  const reasons = useText('reasons');
  const language = useLanguage();
  const medians = useAtlas(selectRequirementMedians);
  const range = useAtlas(selectRequirementRange);
  const { requirements, requirementPoints, redRequirements, used } = scores;
  const bars = useMemo(
    () =>
      requirementBars(
        data.edition,
        { requirements, requirementPoints, redRequirements, used },
        medians,
        at,
      ),
    [data, requirements, requirementPoints, redRequirements, used, medians, at],
  );
  return (
    <ul>
      {bars.map((bar) => {
        const name = textIn(bar.short, language);
        return (
          <li key={bar.requirement} className={styles['row']} title={textIn(bar.title, language)}>
            <span className={styles['code']}>R{bar.requirement}</span>
            <span className={styles['name']}>
              {name}
              {bar.isNational && (
                <span className={styles['national']} title={reasons('national.title')}>
                  {reasons('national')}
                </span>
              )}
            </span>
            <MeterBar
              label={`R${bar.requirement} ${name}`}
              value={bar.score100}
              median={bar.median100}
              range={range}
              {...(bar.isRed && { colour: 'var(--bad)' })}
            />
            <span className={styles['value']} data-red={bar.isRed}>
              {bar.score100 === null ? (
                <span className={styles['missing']}>
                  {t('requirements.missing', {
                    present: formatNumber(bar.pointsPresent, language),
                    needed: formatNumber(bar.minPoints, language),
                  })}
                </span>
              ) : (
                formatRequirement(bar.score100, language)
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function Ecologies({ inspected: { scores, at } }: { inspected: Inspected }) {
  const t = useText('city');
  const common = useText('common');
  const language = useLanguage();
  const medians = useAtlas(selectEcologyMedians);
  const range = useAtlas(selectEcologyRange);
  const scale = useAtlas((state) => selectScoreScales(state).index);
  const bars = useMemo(() => ecologyBars(scores, medians, at), [scores, medians, at]);
  if (bars.every(({ score100 }) => score100 === null)) {
    return <p className={styles['note']}>{t('ecologies.none')}</p>;
  }
  return (
    <ul>
      {bars.map(({ ecology, score100, median100 }) => (
        <li key={ecology} className={styles['row']} data-short>
          <span className={styles['name']}>{t(`ecology.${ecology}`)}</span>
          <MeterBar
            label={t(`ecology.${ecology}`)}
            value={score100}
            median={median100}
            range={range}
          />
          <span className={styles['value']}>
            {score100 === null
              ? common('value.noData')
              : scale === 'wins'
                ? formatScore(score100, scale, language)
                : formatRequirement(score100, language)}
          </span>
        </li>
      ))}
    </ul>
  );
}

const ORIGIN_LEVELS = [
  'city',
  'subnational',
  'country',
  'missing',
] as const satisfies readonly Level[];

function Origin({ inspected: { data, scores, at } }: { inspected: Inspected }) {
  const t = useText('city');
  const common = useText('common');
  const language = useLanguage();
  const reasons = useText('reasons');
  const shares = levelShares(data.edition, scores, at);
  const { rules } = data.edition;
  const points = (value: number): string => formatNumber(value, language, { maxDigits: 1 });
  return (
    <Fold
      title={t('origin')}
      opens="tall"
      aside={t('evidence', { grade: GRADES[scores.grade[at] as number] ?? '' })}
    >
      <div className={styles['origin']} aria-hidden>
        {ORIGIN_LEVELS.map((level) => (
          <span
            key={level}
            data-level={level}
            style={{ '--share': shares[level] } as CSSProperties}
          />
        ))}
      </div>
      <ul className={styles['levels']}>
        {ORIGIN_LEVELS.map((level) => (
          <li key={level}>
            <span className={styles['level']} data-level={level} aria-hidden />
            {t('origin.share', {
              level: common(`level.${level}`),
              share: formatPercent(shares[level], language),
            })}
          </li>
        ))}
      </ul>
      <p className={styles['grade']}>
        {reasons('grade.why', {
          grade: GRADES[scores.grade[at] as number] ?? '',
          evidence: points(scores.evidencePoints[at] ?? 0),
          total: points(rules.totalPoints),
          a: points(rules.gradeAMinPoints),
          b: points(rules.gradeBMinPoints),
        })}
      </p>
    </Fold>
  );
}
