import { useMemo } from 'react';
import { theilOf } from '../../../domain/links/inequality/theil.ts';
import { formatCount, formatIndex, formatNumber, formatPercent } from '../../../i18n/format.ts';
import { regionName } from '../../../i18n/region-name.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { useAtlas } from '../../../store/react.ts';
import { selectScores } from '../../../store/selectors/scores.ts';
import { ScrollBox } from '../../../ui/ScrollBox.tsx';
import { TableHead } from '../../../ui/TableHead.tsx';
import styles from './UnionDrawer.module.css';
import { UnionPart } from './UnionPart.tsx';
import type { UnionInput } from './union-input.ts';

/** How unequal the index is over people, between regions and inside them. */
export function Imbalance({ input: { data, regions } }: { input: UnionInput }) {
  const t = useText('union');
  const names = useText('cities');
  const language = useLanguage();
  const index = useAtlas((state) => selectScores(state)?.index);
  const theil = useMemo(
    () =>
      index &&
      theilOf(
        index,
        Float64Array.from(data.cities, ({ population }) => population ?? Number.NaN),
        regions.regionOf,
      ),
    [index, data, regions],
  );
  if (!theil || Number.isNaN(theil.total)) {
    return <UnionPart title={t('imbalance')} note={t('imbalance.nobody')} />;
  }
  const share = (part: number): string => formatPercent(part / theil.total, language);
  return (
    <UnionPart
      title={t('imbalance')}
      note={t('imbalance.note', { between: share(theil.between), within: share(theil.within) })}
    >
      <p className={styles['figure']}>
        {t('imbalance.value', { value: formatNumber(theil.total, language, { digits: 3 }) })}
      </p>
      <ScrollBox label={t('imbalance.caption')}>
        <table className={styles['matrix']}>
          <caption className="visually-hidden">{t('imbalance.caption')}</caption>
          <TableHead
            columns={[
              t('region'),
              t('imbalance.cities'),
              t('imbalance.people'),
              t('imbalance.mean'),
              t('imbalance.inside'),
            ]}
          />
          <tbody>
            {[...theil.groups]
              .sort((a, b) => b.mean - a.mean)
              .map(({ group, count, populationShare, mean, withinPart }) => (
                <tr key={group}>
                  <th scope="row">{regionName(regions.names[group] ?? '', names)}</th>
                  <td>{formatCount(count, language)}</td>
                  <td>{formatPercent(populationShare, language)}</td>
                  <td>{formatIndex(mean, language)}</td>
                  <td>{share(withinPart)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </ScrollBox>
      {theil.missingCount > 0 && (
        <p className={styles['words']}>
          {t('imbalance.missing', {
            count: theil.missingCount,
            shown: formatCount(theil.missingCount, language),
          })}
        </p>
      )}
    </UnionPart>
  );
}
