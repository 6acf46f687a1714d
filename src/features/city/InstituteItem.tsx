import type { Institute } from '../../domain/links/recorded.ts';
import { formatKm, formatYear } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import styles from './BasisRecords.module.css';

/** One Confucius Institute: name, partner, year, distance. */
export function InstituteItem({
  institute,
  distanceKm,
}: {
  institute: Institute;
  distanceKm: number;
}) {
  const t = useText('city');
  const language = useLanguage();
  const facts = [
    institute.partner === null
      ? t('record.noPartner')
      : t('record.partner', { name: institute.partner }),
    institute.year === null ? t('record.noYear') : formatYear(institute.year, language),
    t('record.distance', { distance: formatKm(distanceKm, language) }),
  ];
  return (
    <>
      <span className={styles['main']} lang="en">
        {institute.name}
      </span>
      <span className={styles['facts']}>{facts.join(' · ')}</span>
    </>
  );
}
