import { useMemo } from 'react';
import {
  ofSectors,
  type ProfileRecord,
  profileRecords,
} from '../../../charts/series/city-profile.ts';
import type { AtlasData } from '../../../domain/atlas-data.ts';
import type { City } from '../../../domain/city.ts';
import { useAtlas } from '../../../store/react.ts';
import { selectData, selectPinnedIndex } from '../../../store/selectors/data.ts';
import { selectActivity } from '../../../store/selectors/filters.ts';
import { selectPinnedRecords } from '../../../store/selectors/inspector.ts';

/** What is recorded of the pinned city. */
export interface Profile {
  data: AtlasData;
  city: City;
  /** Every record, whatever sectors are chosen. */
  all: readonly ProfileRecord[];
  /** Those of the chosen sectors. */
  records: readonly ProfileRecord[];
}

/** The records of the pinned city; null when none is pinned. */
export function useProfile(): Profile | null {
  const data = useAtlas(selectData);
  const at = useAtlas(selectPinnedIndex);
  const activity = useAtlas(selectActivity);
  const found = useAtlas(selectPinnedRecords);
  const sectors = useAtlas(({ scenario }) => scenario.filters.sectors);
  const all = useMemo(
    () => (data && activity && found ? profileRecords(data, activity, found, at) : null),
    [data, activity, found, at],
  );
  return useMemo(() => {
    const city = data?.cities[at];
    return data && city && all ? { data, city, all, records: ofSectors(all, sectors) } : null;
  }, [data, at, all, sectors]);
}
