import { useCallback } from 'react';
import type { RecordPartner } from '../../../charts/series/city-profile.ts';
import type { AtlasData } from '../../../domain/atlas-data.ts';
import { textIn } from '../../../domain/language.ts';
import { useLanguage } from '../../../i18n/use-text.ts';
import { useAtlas } from '../../../store/react.ts';
import { selectCountryNames } from '../../../store/selectors/inspector.ts';

/** Names a partner in the reader's language: member cities and countries by their own names, other places as recorded. */
export function usePartnerNames(
  data: Pick<AtlasData, 'cities'>,
): (partner: RecordPartner) => { name: string | null; country: string } {
  const language = useLanguage();
  const countries = useAtlas(selectCountryNames);
  return useCallback(
    ({ city, name, iso3 }) => {
      const member = data.cities[city];
      const country = countries.get(iso3);
      return {
        name: member ? textIn(member.name, language) : name,
        country: country ? textIn(country, language) : iso3,
      };
    },
    [data, countries, language],
  );
}
