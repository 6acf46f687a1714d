import { countKinds, type KindCounts, type ProfileRecord } from './city-profile.ts';

/** Counted records of one year. */
export interface ProfileYear {
  year: number;
  /** 0 = no record states this year. */
  count: number;
  kinds: KindCounts;
}

/** Counted records of a city over time. */
export interface ProfileTimeline {
  /** Every year from the first to the last that a record states; empty where none does. */
  years: ProfileYear[];
  /** Records that state no year, and of which kinds they are. */
  undated: { count: number; kinds: KindCounts };
}

/** Counted records by the year of the link or of the project's commitment. */
export function profileTimeline(records: readonly ProfileRecord[]): ProfileTimeline {
  const counted = records.filter(({ isCounted }) => isCounted);
  const byYear = new Map<number, ProfileRecord[]>();
  const undated: ProfileRecord[] = [];
  for (const record of counted) {
    if (record.year === null) {
      undated.push(record);
      continue;
    }
    const own = byYear.get(record.year);
    if (own) own.push(record);
    else byYear.set(record.year, [record]);
  }
  const years: ProfileYear[] = [];
  const first = Math.min(...byYear.keys());
  const last = Math.max(...byYear.keys());
  for (let year = first; year <= last; year++) {
    const own = byYear.get(year) ?? [];
    years.push({ year, count: own.length, kinds: countKinds(own) });
  }
  return { years, undated: { count: undated.length, kinds: countKinds(undated) } };
}
