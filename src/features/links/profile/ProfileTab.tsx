import { textIn } from '../../../domain/language.ts';
import { formatCount } from '../../../i18n/format.ts';
import { RichText } from '../../../i18n/RichText.tsx';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { useAtlas } from '../../../store/react.ts';
import { RecordLimits } from '../RecordLimits.tsx';
import { ProfilePartners } from './ProfilePartners.tsx';
import { ProfileRecords } from './ProfileRecords.tsx';
import styles from './ProfileTab.module.css';
import { ProfileYears } from './ProfileYears.tsx';
import { SectorRows } from './SectorRows.tsx';
import { type Profile, useProfile } from './use-profile.ts';

/** The pinned city's cooperation as it is recorded, and nothing else. */
export function ProfileTab() {
  const t = useText('profile');
  const language = useLanguage();
  const profile = useProfile();
  if (!profile) return null;
  const name = textIn(profile.city.name, language);
  return (
    <>
      <div className={styles['top']}>
        <h3 className={styles['title']}>{t('title', { name })}</h3>
        <Summary profile={profile} />
      </div>
      {profile.records.some(({ isCounted }) => isCounted) && (
        <>
          <SectorRows profile={profile} />
          <ProfileYears profile={profile} />
          <ProfilePartners profile={profile} />
        </>
      )}
      {profile.records.length > 0 && <ProfileRecords profile={profile} />}
      <RecordLimits />
    </>
  );
}

function Summary({ profile: { city, all, records } }: { profile: Profile }) {
  const t = useText('profile');
  const language = useLanguage();
  const isChosen = useAtlas(({ scenario }) => scenario.filters.sectors.size > 0);
  const name = textIn(city.name, language);
  if (all.length === 0) return <p className={styles['words']}>{t('none', { name })}</p>;
  if (records.length === 0) {
    const shown = formatCount(all.length, language);
    return (
      <p className={styles['words']}>
        {t('noneInSectors', { name })} {t('noneElsewhere', { count: all.length, shown })}
      </p>
    );
  }
  const count = records.filter(({ isCounted }) => isCounted).length;
  const uncounted = records.length - count;
  return (
    <>
      <p>
        <RichText ns="profile" k="count" values={{ count, shown: formatCount(count, language) }} />
      </p>
      {isChosen && <p className={styles['words']}>{t('chosen')}</p>}
      {uncounted > 0 && (
        <p className={styles['words']}>
          {t('uncounted', { count: uncounted, shown: formatCount(uncounted, language) })}
        </p>
      )}
    </>
  );
}
