import { textIn } from '../../domain/language.ts';
import type { MethodAudit } from '../../domain/scoring/audit/method-audit.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { DataPart } from './DataPart.tsx';
import { MethodDistribution } from './MethodDistribution.tsx';
import { CorrelationTable, ImportanceTable, LevelTable } from './MethodFigures.tsx';
import { MethodInUse } from './MethodInUse.tsx';
import styles from './MethodPage.module.css';
import { MethodRanks } from './MethodRanks.tsx';
import { MethodSteps } from './MethodSteps.tsx';
import { MethodTree } from './MethodTree.tsx';
import type { MethodPartProps } from './method-context.ts';
import { PageParts } from './PageParts.tsx';

const PARTS = ['tree', 'importance', 'correlation', 'levels', 'ranks', 'distribution'] as const;

/** The reference page of the score: steps, tree, what decides, whose values, how firm. */
export function MethodPage({ audit, ...part }: MethodPartProps & { audit: MethodAudit | null }) {
  const { data, t, language } = part;
  const { leftOut } = data.edition;
  const namesById = new Map(data.indicators.map(({ id, name }) => [id, textIn(name, language)]));
  const waiting = <Skeleton label={t('computing')} rows={6} />;
  return (
    <>
      <DataPart part="steps" title={t('steps.title')} aside={<MethodInUse t={t} data={data} />}>
        <p className={styles['lead']}>{t('lead')}</p>
        <MethodSteps {...part} audit={audit} />
        <PageParts label={t('parts')} parts={PARTS.map((part) => [part, t(`${part}.title`)])} />
      </DataPart>
      <DataPart part="tree" title={t('tree.title')}>
        <p className={styles['lead']}>{t('tree.note')}</p>
        <MethodTree {...part} audit={audit} />
      </DataPart>
      <DataPart part="importance" title={t('importance.title')}>
        <p className={styles['lead']}>{t('importance.note')}</p>
        {audit ? <ImportanceTable {...part} audit={audit} /> : waiting}
      </DataPart>
      <DataPart part="correlation" title={t('correlation.title')}>
        <p className={styles['lead']}>{t('correlation.note')}</p>
        {audit ? <CorrelationTable {...part} audit={audit} /> : waiting}
      </DataPart>
      <DataPart part="levels" title={t('levels.title')}>
        <p className={styles['lead']}>{t('levels.note')}</p>
        {audit ? <LevelTable {...part} audit={audit} /> : waiting}
      </DataPart>
      <DataPart part="ranks" title={t('ranks.title')}>
        <p className={styles['lead']}>{t('ranks.note')}</p>
        <MethodRanks t={t} language={language} />
      </DataPart>
      <DataPart part="distribution" title={t('distribution.title')}>
        <p className={styles['lead']}>{t('distribution.note')}</p>
        {audit ? <MethodDistribution {...part} audit={audit} /> : waiting}
      </DataPart>
      {leftOut.length > 0 && (
        <DataPart part="left-out" title={t('leftOut.title')}>
          <p className={styles['lead']}>{t('leftOut.note')}</p>
          <dl className={styles['leftOut']}>
            {leftOut.map(({ id, reason }) => (
              <div key={id}>
                <dt>{namesById.get(id) ?? id}</dt>
                <dd>{textIn(reason, language)}</dd>
              </div>
            ))}
          </dl>
        </DataPart>
      )}
    </>
  );
}
