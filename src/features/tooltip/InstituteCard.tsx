import { textIn } from '../../domain/language.ts';
import { INSTITUTE_SECTOR } from '../../domain/links/activity.ts';
import { formatYear } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useAtlas } from '../../store/react.ts';
import { selectCountryNames } from '../../store/selectors/city-facets.ts';
import { selectData } from '../../store/selectors/data.ts';
import { SectorTile } from '../../ui/sector-icon.tsx';
import { Facts, Missing, SourceLine } from './Facts.tsx';
import styles from './MapTooltip.module.css';

/** A Confucius Institute as facts; its point may be no better than its country. */
export function InstituteCard({ institute: at }: { institute: number }) {
  const t = useText('links');
  const language = useLanguage();
  const data = useAtlas(selectData);
  const countryNames = useAtlas(selectCountryNames);
  const institute = data?.institutes[at];
  if (!data || !institute) return null;
  const country = countryNames.get(institute.iso3);
  const { name, place, partner, year, point, source } = institute;
  return (
    <>
      <p className={styles['kind']}>
        <SectorTile id={INSTITUTE_SECTOR} size={16} />
        {t('fact.institute')} · {country ? textIn(country, language) : institute.iso3}
      </p>
      <p className={styles['title']} lang="en">
        {name}
      </p>
      <Facts
        rows={[
          {
            label: t('col.place'),
            value: place ?? <Missing words={t('notStated')} />,
          },
          {
            label: t('year'),
            value: year === null ? <Missing words={t('notStated')} /> : formatYear(year, language),
          },
          {
            label: t('col.partner'),
            value: partner ?? <Missing words={t('notStated')} />,
          },
        ]}
      />
      {point !== null && point !== 'place' && (
        <p className={styles['note']}>{t(`point.${point}.note`)}</p>
      )}
      <SourceLine source={data.sources[source]} />
    </>
  );
}
