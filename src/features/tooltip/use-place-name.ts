import { placeName } from '../../i18n/place-name.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useAtlas } from '../../store/react.ts';
import { selectCountryNames } from '../../store/selectors/city-facets.ts';

/** Turns the id of a gathered place, a country or a region, into its name. */
export function usePlaceName(): (id: string) => string {
  const t = useText('cities');
  const language = useLanguage();
  const countries = useAtlas(selectCountryNames);
  return (id) => placeName(id, countries, language, t);
}
