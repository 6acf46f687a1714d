import { textIn } from '../../domain/language.ts';
import { type MethodAudit, recentSince } from '../../domain/scoring/audit/method-audit.ts';
import type { ChoiceShift } from '../../domain/scoring/audit/other-choices.ts';
import { meanLevelShare, weakestRequirement } from '../../domain/scoring/audit/weakest.ts';
import { formatCount, formatNumber, formatPercent } from '../../i18n/format.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { ChoiceTable } from './ChoiceTable.tsx';
import { DataPart } from './DataPart.tsx';
import { Figure } from './Figure.tsx';
import { FrozenChecks } from './FrozenChecks.tsx';
import { MethodInUse } from './MethodInUse.tsx';
import styles from './MethodPage.module.css';
import { MethodRanks } from './MethodRanks.tsx';
import type { AuditPartProps, MethodPartProps } from './method-context.ts';

const SAID = ['proxy', 'label', 'goalposts', 'interval'] as const;

interface WeaknessPageProps extends MethodPartProps {
  audit: MethodAudit | null;
  shifts: readonly ChoiceShift[] | null;
}

/** What a critic would say about the score, with figures where there are some. */
export function WeaknessPage({ audit, shifts, ...part }: WeaknessPageProps) {
  const { data, t, language } = part;
  const waiting = <Skeleton label={t('computing')} rows={6} />;
  return (
    <>
      <DataPart part="figures" title={t('weak.figures')} aside={<MethodInUse t={t} data={data} />}>
        <p className={styles['lead']}>{t('weak.lead')}</p>
        {audit ? <WeakFigures {...part} audit={audit} /> : waiting}
      </DataPart>
      <DataPart part="ranks" title={t('ranks.title')}>
        <p className={styles['lead']}>{t('weak.apartNote')}</p>
        <MethodRanks t={t} language={language} />
      </DataPart>
      <DataPart part="shifts" title={t('shifts.title')}>
        <p className={styles['lead']}>{t('shifts.note')}</p>
        {shifts ? <ChoiceTable {...part} shifts={shifts} /> : waiting}
      </DataPart>
      <DataPart part="said" title={t('said.title')}>
        <ul className={styles['said']}>
          {SAID.map((what) => (
            <li key={what}>
              {t(`said.${what}`)}
              <small>{t('said.rests', { on: t(`said.${what}.on`) })}</small>
            </li>
          ))}
        </ul>
        <dl className={styles['leftOut']}>
          {data.edition.requirements.map(
            ({ id, title, limits }) =>
              limits && (
                <div key={id}>
                  <dt>{`R${id} ${textIn(title, language)}`}</dt>
                  <dd>{textIn(limits, language)}</dd>
                </div>
              ),
          )}
        </dl>
      </DataPart>
      <FrozenChecks {...part} />
    </>
  );
}

function WeakFigures({ data, audit, t, language }: AuditPartProps) {
  const { betweenCountries01, incomeR, importance, grades, ages, redGaps, correlations } = audit;
  const flat = weakestRequirement(audit);
  const flatR = correlations.pearson[flat]?.at(-1) ?? Number.NaN;
  const requirement = data.edition.requirements[flat];
  const count = (some: number) => formatCount(some, language);
  const national = meanLevelShare(audit.levels, 'country01');
  return (
    <div className={styles['figures']}>
      {!Number.isNaN(betweenCountries01) && (
        <Figure
          value={formatPercent(betweenCountries01, language)}
          what={t('weak.countries')}
          note={t('weak.countriesNote', { national: formatPercent(national, language) })}
        />
      )}
      {incomeR !== null && !Number.isNaN(incomeR) && (
        <Figure
          value={formatPercent(incomeR ** 2, language)}
          what={t('weak.income')}
          note={t('weak.incomeNote', { r: formatNumber(incomeR, language, { digits: 2 }) })}
        />
      )}
      {requirement && !Number.isNaN(flatR) && (
        <Figure
          value={formatNumber(flatR, language, { digits: 2 })}
          what={t('weak.flat')}
          note={t('weak.flatNote', {
            name: `R${requirement.id} ${textIn(requirement.short, language)}`,
            share: formatPercent(importance[flat]?.nominal01 ?? 0, language, 1),
          })}
        />
      )}
      <Figure
        value={count(grades.A)}
        what={t('weak.grade')}
        note={t('weak.gradeNote', { b: count(grades.B), c: count(grades.C) })}
      />
      {ages.count > 0 && (
        <Figure
          value={formatPercent(ages.before01, language)}
          what={t('weak.old', { year: recentSince(data.edition) - 1 })}
          note={t('weak.oldNote', {
            oldest: ages.oldest,
            newest: ages.newest,
            median: ages.median,
          })}
        />
      )}
      <Figure
        value={count(redGaps.couldClear)}
        what={t('weak.red', { conditional: count(redGaps.conditional) })}
        note={t('weak.redNote')}
      />
    </div>
  );
}
