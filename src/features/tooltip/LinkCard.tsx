import { shownFacts } from '../../charts/series/link-facts.ts';
import { linkEndName } from '../../charts/series/link-table.ts';
import { greatCircleDistanceKm } from '../../domain/geodesy.ts';
import { textIn } from '../../domain/language.ts';
import type { LinkEnd } from '../../domain/links/recorded.ts';
import { formatKm, formatYear } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useAtlas } from '../../store/react.ts';
import { selectCountryNames } from '../../store/selectors/city-facets.ts';
import { selectRecords } from '../../store/selectors/records.ts';
import { SectorTile } from '../../ui/sector-icon.tsx';
import { Facts, SourceLine } from './Facts.tsx';
import { factLabel, factValue } from './fact-text.ts';
import styles from './MapTooltip.module.css';

/** A recorded link as facts: kind, ends, sector, year, what its kind records, distance and source. */
export function LinkCard({ link: at }: { link: number }) {
  const t = useText('links');
  const common = useText('common');
  const language = useLanguage();
  const data = useAtlas(selectRecords);
  const countryNames = useAtlas(selectCountryNames);
  const link = data?.links[at];
  if (!data || !link) return null;
  const sector = data.sectors.find(({ id }) => id === link.sector);
  const country = ({ iso3 }: LinkEnd) => {
    const name = countryNames.get(iso3);
    return name ? textIn(name, language) : iso3;
  };
  const end = (place: LinkEnd) => (
    <span>
      {linkEndName(data.cities, place, language)}{' '}
      <span className={styles['second']}>{country(place)}</span>
    </span>
  );
  return (
    <>
      <p className={styles['kind']}>
        <SectorTile id={link.sector} size={16} />
        {t(`kind.${link.kind}`)}
      </p>
      <p className={styles['title']}>
        {end(link.a)} – {end(link.b)}
      </p>
      <Facts
        rows={[
          { label: t('fact.sector'), value: sector ? textIn(sector.name, language) : link.sector },
          {
            label: t('year'),
            value:
              link.year === null ? common('source.unknownYear') : formatYear(link.year, language),
          },
          ...shownFacts(link, language).map((fact) => ({
            label: factLabel(fact, t),
            value: factValue(fact, t, language),
          })),
          {
            label: t('fact.distance'),
            value: formatKm(greatCircleDistanceKm(link.a, link.b), language),
          },
        ]}
      />
      {link.kind === 'corridor' && <p className={styles['note']}>{t('fact.schematic')}</p>}
      <SourceLine source={data.sources[link.source]} />
    </>
  );
}
