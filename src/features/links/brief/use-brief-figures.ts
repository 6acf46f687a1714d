import { useMemo } from 'react';
import type { BriefFigures } from '../../../charts/series/city-profile-brief.ts';
import type { AtlasData } from '../../../domain/atlas-data.ts';
import { useAtlas } from '../../../store/react.ts';
import { selectCountrySides } from '../../../store/selectors/potential.ts';

/** What countries offer and need, with the country of each city; null until the figures have been read. */
export function useBriefFigures(data: AtlasData): BriefFigures | null {
  const known = useAtlas(selectCountrySides);
  return useMemo(() => {
    if (!known) return null;
    const places = new Map(known.profiles.countries.map((iso3, at) => [iso3, at]));
    return { ...known, countryOf: (city) => places.get(data.cities[city]?.iso3 ?? '') ?? -1 };
  }, [data, known]);
}
