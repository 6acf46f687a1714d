import { treeRows } from '../../charts/series/method-tables.ts';
import type { EditionIndicator, Requirement } from '../../domain/edition.ts';
import { type Localised, textIn } from '../../domain/language.ts';
import type { MethodAudit } from '../../domain/scoring/audit/method-audit.ts';
import { weightShares } from '../../domain/scoring/method.ts';
import { formatCount, formatPercent, formatValue } from '../../i18n/format.ts';
import styles from './MethodPage.module.css';
import { type MethodPartProps, rowsFileName } from './method-context.ts';
import { PageTable } from './PageTable.tsx';

type TreeProps = MethodPartProps & { audit: MethodAudit | null };

/** Index, requirements and indicators with weights, goalposts, reasons and limits. */
export function MethodTree(props: TreeProps) {
  const { data, method } = props;
  const shares = weightShares(method.requirementWeights);
  return data.edition.requirements.map((requirement, r) => (
    <Branch
      key={requirement.id}
      {...props}
      requirement={requirement}
      at={r}
      share01={shares[r] as number}
    />
  ));
}

interface BranchProps extends TreeProps {
  requirement: Requirement;
  /** 0-based. */
  at: number;
  share01: number;
}

function Branch({ data, method, t, language, audit, requirement, at, share01 }: BranchProps) {
  const { id, title, text, limits, minPoints, indicators } = requirement;
  const inside = weightShares(method.indicatorWeights[at] ?? []);
  const catalogue = new Map(data.indicators.map((indicator) => [indicator.id, indicator]));
  const nameOf = (indicator: string): string => {
    const name = catalogue.get(indicator)?.name;
    return name ? textIn(name, language) : indicator;
  };
  const why = (indicator: string) => {
    const rationale = catalogue.get(indicator)?.rationale;
    return rationale && <span className={styles['reason']}>{textIn(rationale, language)}</span>;
  };
  const isLast = at === data.edition.requirements.length - 1;

  function goalpost({ id: indicator }: EditionIndicator, value: number, reason: Localised | null) {
    const unit = catalogue.get(indicator)?.unit;
    return (
      <>
        <span className={styles['goalpost']}>
          {formatValue(value, unit ? textIn(unit, language) : '', language)}
        </span>
        {reason && <span className={styles['reason']}>{textIn(reason, language)}</span>}
      </>
    );
  }

  const rows = indicators.map((indicator, k) => ({
    key: indicator.id,
    cells: [
      <>
        {nameOf(indicator.id)}
        {why(indicator.id)}
        {indicator.fallback !== null && (
          <span className={styles['fallback']}>
            {t('tree.fallback', { name: nameOf(indicator.fallback) })}
          </span>
        )}
      </>,
      formatPercent(inside[k] ?? 0, language, 1),
      t(`scale.${indicator.scale}`),
      goalpost(indicator, indicator.lower, indicator.lowerReason),
      goalpost(indicator, indicator.upper, indicator.upperReason),
      audit ? formatCount(audit.present[at]?.[k] ?? 0, language) : '',
    ],
  }));

  return (
    <section className={styles['requirement']} aria-labelledby={`tree-${id}`}>
      <div className={styles['requirementHead']}>
        <h4 id={`tree-${id}`} className={styles['heading']}>
          {`R${id} ${textIn(title, language)}`}
        </h4>
        <span className={styles['share']}>
          {t('tree.share', { share: formatPercent(share01, language, 1) })}
        </span>
      </div>
      <p className={styles['text']}>{textIn(text, language)}</p>
      {audit?.levels[at]?.isNational && <p className={styles['national']}>{t('tree.national')}</p>}
      <PageTable
        caption={t('tree.caption', { id })}
        minWidthPx={760}
        columns={[
          { key: 'indicator', title: t('col.indicator'), widthPct: 26 },
          { key: 'weight', title: t('col.weight'), align: 'end', widthPct: 7 },
          { key: 'scale', title: t('col.scale'), widthPct: 9 },
          { key: 'zero', title: t('col.zero'), widthPct: 25 },
          { key: 'hundred', title: t('col.hundred'), widthPct: 25 },
          { key: 'cities', title: t('col.cities'), align: 'end', widthPct: 8 },
        ]}
        rows={rows}
        {...(isLast && {
          download: {
            label: t('rows.download'),
            fileName: rowsFileName(data, 'tree'),
            rows: () => treeRows(data, method),
          },
        })}
      />
      {audit && (
        <p className={styles['limits']}>
          {t('tree.scored', {
            count: formatCount(audit.scored[at] ?? 0, language),
            all: formatCount(data.cities.length, language),
            needed: minPoints,
            points: data.edition.rules.pointsPerRequirement,
          })}
        </p>
      )}
      {limits && (
        <p className={styles['limits']}>
          <b>{t('tree.limits')}</b> {textIn(limits, language)}
        </p>
      )}
    </section>
  );
}
