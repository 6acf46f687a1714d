import { textIn } from '../../domain/language.ts';
import type { RecordedLink } from '../../domain/links/recorded.ts';
import { formatCount, formatDate, formatKm, formatYear } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { goToCity } from '../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { selectCountryNames } from '../../store/selectors/inspector.ts';
import styles from './BasisRecords.module.css';
import type { Inspected } from './inspected.ts';

/** One recorded link: its other end, since when, and the facts of its kind. */
export function LinkItem({
  inspected: { data, at },
  link,
}: {
  inspected: Inspected;
  link: RecordedLink;
}) {
  const store = useAtlasStore();
  const t = useText('city');
  const language = useLanguage();
  const countries = useAtlas(selectCountryNames);
  const other = link.a.city === at ? link.b : link.a;
  const member = data.cities[other.city];
  const country = countries.get(other.iso3);
  const name = member ? textIn(member.name, language) : other.name;
  return (
    <>
      <span className={styles['main']}>
        {member ? (
          <button
            type="button"
            className={styles['city']}
            title={t('record.goTo', { name })}
            onClick={() => goToCity(store, member.id)}
          >
            {name}
          </button>
        ) : (
          <span className={styles['place']} lang="en">
            {name}
          </span>
        )}
        <span className={styles['facts']}>{country ? textIn(country, language) : other.iso3}</span>
      </span>
      <span className={styles['facts']}>{useLinkFacts(link).join(' · ')}</span>
    </>
  );
}

function useLinkFacts({ facts, year, kind }: RecordedLink): string[] {
  const t = useText('city');
  const language = useLanguage();
  const words: string[] = [];
  const launched = facts['launched'] ?? facts['opened'];
  if (launched !== undefined)
    words.push(t('record.launched', { date: formatDate(String(launched), language) }));
  else words.push(year === null ? t('record.noYear') : formatYear(year, language));
  const airlines = facts['airlines'];
  if (typeof airlines === 'number') {
    words.push(t('record.airlines', { count: airlines }));
  }
  const routeKm = facts['route_km'];
  if (typeof routeKm === 'number')
    words.push(t('record.routeKm', { distance: formatKm(routeKm, language) }));
  const days = facts['transit_days'];
  if (days !== undefined) {
    words.push(
      t('record.transitDays', {
        days: typeof days === 'number' ? formatCount(days, language) : days,
      }),
    );
  }
  const institutions = facts['institutions'];
  if (institutions !== undefined) words.push(String(institutions));
  const check = facts['position_check'];
  if (kind === 'sister_city' && check === 'mismatch') words.push(t('record.mismatch'));
  if (kind === 'sister_city' && check === 'unchecked') words.push(t('record.unchecked'));
  return words;
}
