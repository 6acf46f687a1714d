import { useMemo, useState } from 'react';
import {
  type Partner,
  type PartnerGroup,
  partnersByKind,
} from '../../charts/series/link-partners.ts';
import { linkEndName } from '../../charts/series/link-table.ts';
import type { AtlasData } from '../../domain/atlas-data.ts';
import { textIn } from '../../domain/language.ts';
import { formatCount, formatKm, formatYear } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { wishCamera } from '../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { selectCountryNames } from '../../store/selectors/city-facets.ts';
import { selectPinnedIndex } from '../../store/selectors/data.ts';
import { selectLinkSelection } from '../../store/selectors/links.ts';
import { selectRecords } from '../../store/selectors/records.ts';
import { Button } from '../../ui/Button.tsx';
import { Section } from '../../ui/Section.tsx';
import styles from './CityLinks.module.css';
import { CorridorName } from './CorridorName.tsx';
import { hoverRecord } from './hover-record.ts';
import { KindIcon } from './KindMark.tsx';
import { showPlace } from './show-record.ts';

const FIRST_PARTNERS = 6;

/** Partners of the pinned city by kind of link; a click flies to the partner. */
export function CityLinks() {
  const t = useText('links');
  const language = useLanguage();
  const data = useAtlas(selectRecords);
  const pinned = useAtlas(selectPinnedIndex);
  const scope = useAtlas((state) => state.scenario.linkFilters.scope);
  const links = useAtlas((state) => selectLinkSelection(state)?.links);
  const groups = useMemo(
    () =>
      data && links && pinned >= 0 && scope === 'city'
        ? partnersByKind(data.links, links, pinned)
        : [],
    [data, links, pinned, scope],
  );
  const city = data?.cities[pinned];
  if (!data || !city || groups.length === 0) return null;
  return (
    <Section
      title={t('partners', { name: textIn(city.name, language) })}
      aside={t('partners.note')}
    >
      {groups.map((group) => (
        <PartnerList key={`${city.id} ${group.kind}`} group={group} data={data} pinned={pinned} />
      ))}
      <p className={styles['words']}>{t('partners.distances')}</p>
    </Section>
  );
}

interface PartnerListProps {
  group: PartnerGroup;
  data: AtlasData;
  pinned: number;
}

function PartnerList({ group: { kind, partners }, data, pinned }: PartnerListProps) {
  const t = useText('links');
  const language = useLanguage();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? partners : partners.slice(0, FIRST_PARTNERS);
  return (
    <section className={styles['group']} aria-label={t(`kind.${kind}`)}>
      <h4 className={styles['kind']}>
        <KindIcon kind={kind} />
        {t(`kind.${kind}`)}
        <span className={styles['count']}>{formatCount(partners.length, language)}</span>
      </h4>
      <ul className={styles['partners']}>
        {shown.map((partner) => (
          <PartnerRow key={partner.link} partner={partner} data={data} pinned={pinned} />
        ))}
      </ul>
      {partners.length > FIRST_PARTNERS && (
        <Button tone="quiet" size="small" onPress={() => setShowsAll(!showsAll)}>
          {showsAll
            ? t('partners.fewer')
            : t('partners.more', { all: formatCount(partners.length, language) })}
        </Button>
      )}
    </section>
  );
}

function PartnerRow({
  partner,
  data,
  pinned,
}: {
  partner: Partner;
  data: AtlasData;
  pinned: number;
}) {
  const store = useAtlasStore();
  const t = useText('links');
  const language = useLanguage();
  const { end, link, year, distanceKm } = partner;
  const name = linkEndName(data.cities, end, language);
  const country = useAtlas(selectCountryNames).get(end.iso3);
  const member = data.cities[end.city];
  const record = data.links[link];
  const where = country ? textIn(country, language) : end.iso3;
  return (
    <li>
      <button
        type="button"
        className={styles['partner']}
        title={t('partners.fly', { name })}
        data-link={link}
        onClick={() =>
          member ? wishCamera(store, { type: 'city', id: member.id }) : showPlace(store, end)
        }
        onPointerEnter={() => hoverRecord(store, 'link', link)}
        onPointerLeave={() => hoverRecord(store, 'link', null)}
        onFocus={() => hoverRecord(store, 'link', link)}
        onBlur={() => hoverRecord(store, 'link', null)}
      >
        <span className={styles['name']}>
          {name}
          <span className={styles['where']}>
            {' '}
            {end.city === pinned ? t('partners.near') : where}
          </span>
          {record && <CorridorName link={record} language={language} />}
        </span>
        {year !== null && <span className={styles['figure']}>{formatYear(year, language)}</span>}
        <span className={styles['figure']}>{formatKm(distanceKm, language)}</span>
      </button>
    </li>
  );
}
