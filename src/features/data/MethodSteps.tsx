import type { MethodAudit } from '../../domain/scoring/audit/method-audit.ts';
import { EXPONENTS } from '../../domain/scoring/power-mean.ts';
import { formatCount, formatNumber } from '../../i18n/format.ts';
import styles from './MethodPage.module.css';
import type { MethodPartProps } from './method-context.ts';

/** The way of a value to a rank, in the words of the method in use. */
export function MethodSteps({
  data,
  method,
  t,
  language,
  audit,
}: MethodPartProps & { audit: MethodAudit | null }) {
  const { rules, requirements } = data.edition;
  const needed = requirements.map(({ minPoints }) => minPoints).sort((a, b) => a - b);
  const steps = [
    t('steps.value', { year: rules.yearMin }),
    t('steps.normalise', { how: t(`normalisation.${method.normalisation}`) }),
    t('steps.inside', {
      points: rules.pointsPerRequirement,
      needed: needed[Math.floor(needed.length / 2)] ?? 0,
    }),
    t('steps.across', { how: meanText() }),
    t('steps.rank', {
      needed: rules.indexMinPoints,
      total: rules.totalPoints,
      line: rules.redLine,
    }),
  ];

  function meanText(): string {
    const { aggregation } = method;
    if (aggregation.kind === 'copeland') return t('aggregation.copeland');
    const { exponent } = aggregation;
    if (exponent === EXPONENTS.geometric) return t('aggregation.geometric');
    if (exponent === EXPONENTS.arithmetic) return t('aggregation.arithmetic');
    if (exponent === EXPONENTS.harmonic) return t('aggregation.harmonic');
    return t('aggregation.mean', { exponent: formatNumber(exponent, language, { maxDigits: 2 }) });
  }

  return (
    <>
      <ol className={styles['steps']}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {audit && (
        <p className={styles['limits']}>
          {t('steps.now', {
            rated: formatCount(audit.statuses.rated, language),
            conditional: formatCount(audit.statuses.conditional, language),
            notRated: formatCount(audit.statuses.not_rated, language),
            all: formatCount(data.cities.length, language),
          })}
        </p>
      )}
    </>
  );
}
