import { useRef } from 'react';
import { textIn } from '../../../domain/language.ts';
import { formatDate, formatNumber, formatPopulation } from '../../../i18n/format.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { useAtlas } from '../../../store/react.ts';
import { selectPinnedIndex } from '../../../store/selectors/data.ts';
import { selectMethodHash } from '../../../store/selectors/scores.ts';
import { CityName } from '../../../ui/CityName.tsx';
import { SectorTile } from '../../../ui/sector-icon.tsx';
import type { Profile } from '../profile/use-profile.ts';
import { useRecordLimits } from '../use-record-limits.ts';
import { BriefLearning } from './BriefLearning.tsx';
import styles from './BriefPage.module.css';
import { BriefPartners } from './BriefPartners.tsx';
import { BriefRecords } from './BriefRecords.tsx';
import { BriefSources } from './BriefSources.tsx';
import { type Brief, useBrief } from './use-brief.ts';
import { useOnePage } from './use-one-page.ts';

/** One A4 page about the pinned city: offers, needs, partners with reasons, records, whom to learn from, sources. */
export function BriefPage({ profile }: { profile: Profile }) {
  const { data, city } = profile;
  const t = useText('profile');
  const language = useLanguage();
  const page = useRef<HTMLElement>(null);
  const at = useAtlas(selectPinnedIndex);
  const hash = useAtlas(selectMethodHash);
  const chosen = useAtlas(({ scenario }) => scenario.filters.sectors);
  const brief = useBrief(data, at);
  const limits = useRecordLimits();
  useOnePage(page);
  const sectors = data.sectors
    .filter(({ id }) => chosen.has(id))
    .map(({ name }) => textIn(name, language));
  return (
    <article ref={page} className={styles['page']} data-theme="light" data-brief>
      <header className={styles['header']}>
        <p className={styles['kind']}>{t('brief.title')}</p>
        <h2 className={styles['name']}>
          <CityName look="title" name={city.name} language={language} />
        </h2>
        <p>
          {textIn(city.country, language)}
          {city.population !== null &&
            ` · ${t('brief.population', { people: formatPopulation(city.population, language) })}`}
          {' · '}
          {sectors.length === 0
            ? t('brief.allSectors')
            : t('brief.sectors', {
                sectors: new Intl.ListFormat(language, { type: 'conjunction' }).format(sectors),
              })}
        </p>
        <p className={styles['small']}>
          {t('brief.state', {
            edition: data.edition.id,
            date: formatDate(data.edition.frozenOn, language),
            version: data.packageVersion,
            hash,
          })}
        </p>
      </header>
      <Sides profile={profile} brief={brief} />
      <BriefPartners data={data} brief={brief} />
      <div className={styles['columns']}>
        <BriefRecords profile={profile} />
        <BriefLearning data={data} />
      </div>
      <section>
        <h3 className={styles['title']}>{t('brief.unknown')}</h3>
        <p className={styles['small']}>{limits.join(language === 'zh' ? '' : ' ')}</p>
      </section>
      <BriefSources profile={profile} brief={brief} />
      <p className={styles['caveat']}>{t('brief.caveat')}</p>
    </article>
  );
}

function Sides({ profile: { data, city }, brief }: { profile: Profile; brief: Brief }) {
  const t = useText('profile');
  const language = useLanguage();
  if (brief.offers.length + brief.needs.length === 0) {
    if (data.hasCountryProfiles && !brief.figures) return null;
    const country = textIn(city.country, language);
    return <p className={styles['small']}>{t('brief.unknownSides', { country })}</p>;
  }
  return (
    <section>
      <dl className={styles['sides']}>
        {(['offers', 'needs'] as const).map((side) => (
          <div key={side}>
            <dt className={styles['title']}>{t(`brief.${side}`)}</dt>
            {brief[side].map(({ sector, value01 }) => {
              const found = data.sectors[sector];
              return (
                found && (
                  <dd key={found.id} className={styles['side']}>
                    <SectorTile id={found.id} size={14} />
                    {textIn(found.name, language)}{' '}
                    <b>{formatNumber(value01, language, { digits: 2 })}</b>
                  </dd>
                )
              );
            })}
          </div>
        ))}
      </dl>
      <p className={styles['small']}>{t('brief.sideNote')}</p>
    </section>
  );
}
