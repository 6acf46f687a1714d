import { useMemo, useState } from 'react';
import { PROFILE_KINDS } from '../../../charts/series/city-profile.ts';
import { profilePartnerExport } from '../../../charts/series/city-profile-export.ts';
import {
  PARTNER_LEVELS,
  type PartnerLevel,
  type ProfilePartner,
  profilePartners,
} from '../../../charts/series/city-profile-partners.ts';
import { formatCount, formatKm } from '../../../i18n/format.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { wishCamera } from '../../../store/atlas-store.ts';
import { useAtlasStore } from '../../../store/react.ts';
import { Button } from '../../../ui/Button.tsx';
import { ChartTable } from '../../../ui/ChartTable.tsx';
import { Section } from '../../../ui/Section.tsx';
import { Segmented } from '../../../ui/Segmented.tsx';
import { hoverRecord } from '../hover-record.ts';
import { KindIcon } from '../KindMark.tsx';
import { kindWords } from './kind-words.ts';
import styles from './ProfileTab.module.css';
import { usePartnerNames } from './use-partner-names.ts';
import type { Profile } from './use-profile.ts';

const FIRST = 8;

/** With whom the city has records, by place or by country. */
export function ProfilePartners({ profile: { data, city, records } }: { profile: Profile }) {
  const t = useText('profile');
  const kinds = useText('links');
  const language = useLanguage();
  const namesOf = usePartnerNames(data);
  const [level, setLevel] = useState<PartnerLevel>('place');
  const [showsAll, setShowsAll] = useState(false);
  const partners = useMemo(() => profilePartners(records, level), [records, level]);
  const shown = showsAll ? partners : partners.slice(0, FIRST);
  const words = (partner: ProfilePartner): string => {
    const { name, country } = namesOf(partner);
    if (name === null) return country;
    return country === '' ? name : t('partners.where', { name, country });
  };
  return (
    <Section title={t('partners')} aside={t('partners.note')}>
      <Segmented<PartnerLevel>
        label={t('partners.by')}
        value={level}
        options={PARTNER_LEVELS.map((value) => ({ value, label: t(`partners.by.${value}`) }))}
        onChange={setLevel}
      />
      <ul className={styles['rows']}>
        {shown.map((partner) => (
          <li key={partner.key} className={styles['row']}>
            <PartnerLine
              partner={partner}
              {...namesOf(partner)}
              id={data.cities[partner.city]?.id}
            />
          </li>
        ))}
      </ul>
      {partners.length > FIRST && (
        <Button tone="quiet" size="small" onPress={() => setShowsAll(!showsAll)}>
          {showsAll
            ? t('partners.fewer')
            : t('partners.more', { all: formatCount(partners.length, language) })}
        </Button>
      )}
      {level === 'place' && partners.some(({ name }) => name === null) && (
        <p className={styles['words']}>{t('partners.wholeNote')}</p>
      )}
      {level === 'place' && partners.some(({ distanceKm }) => distanceKm !== null) && (
        <p className={styles['words']}>{kinds('partners.distances')}</p>
      )}
      <ChartTable
        caption={t('partners.table')}
        columns={[t('col.partner'), t('col.records'), t('col.kinds'), t('col.km')]}
        rows={() =>
          partners.map((partner) => [
            words(partner),
            formatCount(partner.count, language),
            kindWords(partner.kinds, kinds, language),
            partner.distanceKm === null ? '–' : formatCount(partner.distanceKm, language),
          ])
        }
        file={() => profilePartnerExport(data.cities, partners)}
        fileName={`union-atlas-${city.id}-partners.csv`}
      />
    </Section>
  );
}

interface PartnerLineProps {
  partner: ProfilePartner;
  name: string | null;
  country: string;
  /** Of a member city, which the map can show. */
  id: string | undefined;
}

function PartnerLine({ partner, name, country, id }: PartnerLineProps) {
  const store = useAtlasStore();
  const t = useText('profile');
  const kindNames = useText('links');
  const language = useLanguage();
  const { city, kinds, distanceKm } = partner;
  const preview = (isOn: boolean): void => hoverRecord(store, 'city', isOn ? city : null);
  return (
    <p className={styles['head']}>
      <span className={styles['name']}>
        {id === undefined || name === null ? (
          <b>{name ?? t('partners.whole', { country })}</b>
        ) : (
          <button
            type="button"
            className={styles['city']}
            title={t('partners.fly', { name })}
            onClick={() => wishCamera(store, { type: 'city', id })}
            onPointerEnter={() => preview(true)}
            onPointerLeave={() => preview(false)}
            onFocus={() => preview(true)}
            onBlur={() => preview(false)}
          >
            {name}
          </button>
        )}{' '}
        {name !== null && <span className={styles['facts']}>{country}</span>}
      </span>
      {PROFILE_KINDS.filter((kind) => kinds[kind] > 0).map((kind) => (
        <span key={kind} className={styles['kind']} title={kindNames(`kind.${kind}`)}>
          <KindIcon kind={kind} />
          <span className="visually-hidden">{kindNames(`kind.${kind}`)}</span>
          {formatCount(kinds[kind], language)}
        </span>
      ))}
      {distanceKm !== null && (
        <span className={styles['figure']}>{formatKm(distanceKm, language)}</span>
      )}
    </p>
  );
}
