import { Lock } from 'lucide-react';
import type { IndicatorValue } from '../../charts/series/indicator-values.ts';
import type { AtlasData } from '../../domain/atlas-data.ts';
import { textIn } from '../../domain/language.ts';
import { formatNumber, formatRequirement, formatValue, formatYear } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Hatch } from '../../ui/Hatch.tsx';
import { MeterBar } from '../../ui/MeterBar.tsx';
import { SourceNote } from '../../ui/SourceNote.tsx';
import styles from './ValueGroups.module.css';

/** One raw value with what is needed to judge it; the full citation opens on demand. */
export function ValueRow({ data, value: row }: { data: AtlasData; value: IndicatorValue }) {
  const t = useText('city');
  const common = useText('common');
  const language = useLanguage();
  const { indicator, value, year, level, score100, rule } = row;
  const source = row.source === null ? undefined : data.sources[row.source];
  const name = textIn(indicator.name, language);
  const unit = textIn(indicator.unit, language);
  const nameOf = (id: string): string => {
    const found = data.indicators.find((candidate) => candidate.id === id);
    return found ? textIn(found.name, language) : id;
  };
  return (
    <li className={styles['row']}>
      <span className={styles['name']}>{name}</span>
      <span className={styles['value']}>
        {value === null ? (
          <span className={styles['missing']}>
            <Hatch shape="swatch" />
            {common('value.noData')}
          </span>
        ) : (
          formatValue(value, unit, language)
        )}
      </span>
      {rule && value !== null && (
        <span className={styles['meter']}>
          <MeterBar label={name} value={score100} look="bar" />
          <span className={styles['points']}>
            {score100 === null ? '' : formatRequirement(score100, language)}
          </span>
        </span>
      )}
      <span className={styles['facts']}>
        {value !== null && (
          <>
            <span>{year === null ? common('source.unknownYear') : formatYear(year, language)}</span>
            <span>{common(`level.${level}`)}</span>
          </>
        )}
        {row.standsInFor !== null && (
          <Badge tone={row.role === 'stand_in' ? 'warn' : 'plain'} title={nameOf(row.standsInFor)}>
            {t(row.role === 'stand_in' ? 'values.standIn' : 'values.reserve', {
              name: nameOf(row.standsInFor),
            })}
          </Badge>
        )}
        {row.isTooOld && (
          <Badge tone="warn">
            {t('values.tooOld', { year: formatYear(data.edition.rules.yearMin, language) })}
          </Badge>
        )}
      </span>
      {(source || rule) && (
        <details className={styles['source']}>
          <summary aria-label={t('values.citation', { name })}>
            {source ? <span lang="en">{source.publisher}</span> : t('values.reason')}
            {source && source.licenceClass !== 'open' && (
              <span className={styles['licence']} data-class={source.licenceClass}>
                {source.licenceClass === 'restricted' && (
                  <Lock size={11} strokeWidth={1.75} aria-hidden />
                )}
                {common(`source.${source.licenceClass}`)}
              </span>
            )}
          </summary>
          {source && (
            <p>
              <SourceNote source={source} year={year} />
              <br />
              <cite lang="en">{source.citation}</cite>
            </p>
          )}
          {indicator.rationale.en !== '' && (
            <p>
              <b>{t('values.why')}</b> {textIn(indicator.rationale, language)}
            </p>
          )}
          {rule && (
            <p>
              {t(rule.scale === 'log' ? 'values.goalpostsLog' : 'values.goalposts', {
                lower: formatNumber(rule.lower, language, { maxDigits: 4 }),
                upper: formatValue(rule.upper, unit, language),
              })}
              {' · '}
              {t('values.points', {
                points: formatNumber(rule.points, language),
                all: formatNumber(data.edition.rules.pointsPerRequirement, language),
              })}
            </p>
          )}
          {indicator.caveat !== null && (
            <p>
              <b>{t('values.caveat')}</b> {textIn(indicator.caveat, language)}
            </p>
          )}
        </details>
      )}
    </li>
  );
}
