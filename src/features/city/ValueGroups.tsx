import { useMemo } from 'react';
import { indicatorValues } from '../../charts/series/indicator-values.ts';
import { textIn } from '../../domain/language.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { Fold } from './Fold.tsx';
import type { Inspected } from './inspected.ts';
import styles from './ValueGroups.module.css';
import { ValueRow } from './ValueRow.tsx';

/** Every raw value of the city by requirement, each with unit, year, level, source, licence and score. */
export function ValueGroups({ inspected }: { inspected: Inspected }) {
  const t = useText('city');
  return (
    <Fold
      title={t('values')}
      opens="never"
      aside={t('values.aside', { count: inspected.data.indicators.length })}
    >
      <Groups inspected={inspected} />
    </Fold>
  );
}

function Groups({ inspected: { data, scores, at } }: { inspected: Inspected }) {
  const t = useText('city');
  const language = useLanguage();
  const { used, indicatorScores } = scores;
  const groups = useMemo(
    () => indicatorValues(data, { used, indicatorScores }, at),
    [data, used, indicatorScores, at],
  );
  return groups.map(({ requirement, scored, others }) => {
    const found = data.edition.requirements.find(({ id }) => id === requirement);
    return (
      <div key={requirement} className={styles['group']}>
        {requirement !== null && (
          <h4 className={styles['title']}>
            <span className={styles['code']}>R{requirement}</span>{' '}
            {found && textIn(found.title, language)}
          </h4>
        )}
        <ul>
          {scored.map((value) => (
            <ValueRow key={value.indicator.id} data={data} value={value} />
          ))}
        </ul>
        {others.length > 0 && (
          <>
            <h5 className={styles['context']}>{t('values.context')}</h5>
            <ul>
              {others.map((value) => (
                <ValueRow key={value.indicator.id} data={data} value={value} />
              ))}
            </ul>
          </>
        )}
      </div>
    );
  });
}
