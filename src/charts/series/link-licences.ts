import type { Source } from '../../domain/provenance.ts';

/** What the licences of the sources behind some records ask of whoever passes them on. */
export interface LicenceDuties {
  /** Licences whose derived data keep the licence, in the order of the sources. */
  shareAlike: string[];
  /** Whether a source asks for permission before publishing. */
  hasRestricted: boolean;
}

/** Duties of the sources with these numbers; a number without a source asks for nothing. */
export function licenceDuties(sources: readonly Source[], used: Iterable<number>): LicenceDuties {
  const indexes = new Set(used);
  const behind = sources.filter((_, at) => indexes.has(at));
  return {
    shareAlike: [
      ...new Set(
        behind
          .filter((source) => source.licenceClass === 'share_alike')
          .map(({ licence }) => licence),
      ),
    ],
    hasRestricted: behind.some(({ licenceClass }) => licenceClass === 'restricted'),
  };
}
