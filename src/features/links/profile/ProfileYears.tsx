import { useMemo } from 'react';
import { YearBars } from '../../../charts/components/lazy-plots.tsx';
import { timelineExport } from '../../../charts/series/city-profile-export.ts';
import { profileTimeline } from '../../../charts/series/city-profile-years.ts';
import { formatCount, formatYear } from '../../../i18n/format.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { ChartTable } from '../../../ui/ChartTable.tsx';
import { Section } from '../../../ui/Section.tsx';
import { kindWords } from './kind-words.ts';
import styles from './ProfileTab.module.css';
import type { Profile } from './use-profile.ts';

/** Counted records over time, those without a year beside them. */
export function ProfileYears({ profile: { city, records } }: { profile: Profile }) {
  const t = useText('profile');
  const kinds = useText('links');
  const language = useLanguage();
  const timeline = useMemo(() => profileTimeline(records), [records]);
  const { years, undated } = timeline;
  const barWords = (year: number, count: number): string =>
    t('years.bar', {
      count,
      shown: formatCount(count, language),
      year: formatYear(year, language),
    });
  return (
    <Section title={t('years')} aside={t('years.note')}>
      {years.length === 0 ? (
        <p className={styles['words']}>{t('years.none')}</p>
      ) : (
        <YearBars
          label={t('years.chart')}
          years={years.map(({ year, count, kinds: own }) => ({
            year,
            count,
            pale: own.air,
            title: barWords(year, count),
          }))}
          formatYear={(year) => formatYear(year, language)}
          formatCount={(count) => formatCount(count, language)}
        />
      )}
      {years.some(({ kinds: own }) => own.air > 0) && (
        <p className={styles['words']}>{t('years.air')}</p>
      )}
      {undated.count > 0 && (
        <p className={styles['words']}>
          {t('years.undated', {
            count: undated.count,
            shown: formatCount(undated.count, language),
            kinds: kindWords(undated.kinds, kinds, language),
          })}
        </p>
      )}
      <ChartTable
        caption={t('years.chart')}
        columns={[t('col.year'), t('col.records'), t('col.kinds')]}
        rows={() => [
          ...years.map(({ year, count, kinds: own }) => [
            formatYear(year, language),
            formatCount(count, language),
            kindWords(own, kinds, language),
          ]),
          ...(undated.count > 0
            ? [
                [
                  t('years.without'),
                  formatCount(undated.count, language),
                  kindWords(undated.kinds, kinds, language),
                ],
              ]
            : []),
        ]}
        file={() => timelineExport(timeline)}
        fileName={`union-atlas-${city.id}-years.csv`}
      />
    </Section>
  );
}
