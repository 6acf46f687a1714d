import { useMemo } from 'react';
import { textIn } from '../../../domain/language.ts';
import { writeCarryTarget } from '../../../domain/layout/transfer/carry-target.ts';
import type { FoundTown } from '../../../domain/layout/transfer/find-towns.ts';
import type { TypedCoordinates } from '../../../domain/layout/transfer/read-coordinates.ts';
import { formatCount } from '../../../i18n/format.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { useAtlas } from '../../../store/react.ts';
import { selectData } from '../../../store/selectors/data.ts';
import type { SearchGroup } from '../../../ui/search-group.ts';

/** Found towns and typed coordinates as results of a search; their ids are places to carry a layout to. */
export function usePlaceGroups(
  towns: readonly FoundTown[],
  typed: TypedCoordinates,
): readonly SearchGroup[] {
  const t = useText('places');
  const language = useLanguage();
  const cities = useAtlas((state) => selectData(state)?.cities);
  const countryOf = useMemo(() => {
    const known = new Map(cities?.map(({ iso2, country }) => [iso2, textIn(country, language)]));
    const names = new Intl.DisplayNames([language], { type: 'region' });
    return (iso2: string): string => known.get(iso2) ?? names.of(iso2) ?? iso2;
  }, [cities, language]);

  if (typed.kind === 'place') {
    const { lngLat, isSwapped } = typed;
    const id = writeCarryTarget({ kind: 'spot', lngLat });
    const text = t('any.latLng', { north: `${lngLat.lat}°`, east: `${lngLat.lng}°` });
    const note = isSwapped ? { note: t('any.swapped') } : {};
    return [{ id: 'coordinates', title: t('any.coordinates'), items: [{ id, text, ...note }] }];
  }
  if (towns.length === 0) return [];
  const items = towns.map(({ name, country, lng, lat, population }) => ({
    id: writeCarryTarget({ kind: 'spot', lngLat: { lng, lat } }),
    text: name,
    note:
      population === null
        ? countryOf(country)
        : t('any.population', {
            country: countryOf(country),
            population: formatCount(population, language),
          }),
  }));
  const ids = new Set<string>();
  const distinct = items.filter(({ id }) => !ids.has(id) && ids.add(id));
  return [{ id: 'towns', title: t('any.towns'), items: distinct }];
}
