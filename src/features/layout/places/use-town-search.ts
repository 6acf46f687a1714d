import { useEffect, useRef, useState } from 'react';
import type { FoundTown } from '../../../domain/layout/transfer/find-towns.ts';
import type { TownSearch } from '../../../workers/carry-client.ts';

/** Towns for a query: the last found ones until others are there. */
export interface FoundTowns {
  towns: readonly FoundTown[];
  isFailed: boolean;
}

const NOTHING: FoundTowns = { towns: [], isFailed: false };
const FEWEST_LETTERS = 2;

/** Searches the towns of a package in a worker that starts with the first letters; the newest query wins. */
export function useTownSearch(packageUrl: string | undefined, query: string): FoundTowns {
  const search = useRef<TownSearch | null>(null);
  const [found, setFound] = useState(NOTHING);
  const wanted = query.trim();

  useEffect(() => {
    if (packageUrl === undefined || wanted.length < FEWEST_LETTERS) {
      setFound(NOTHING);
      return;
    }
    let isWanted = true;
    const ask = async (): Promise<readonly FoundTown[]> => {
      const { openTownSearch } = await import('../../../workers/carry-client.ts');
      if (!isWanted) return [];
      search.current ??= openTownSearch(packageUrl);
      return search.current.find(wanted);
    };
    ask().then(
      (towns) => isWanted && setFound({ towns, isFailed: false }),
      () => isWanted && setFound({ towns: [], isFailed: true }),
    );
    return () => {
      isWanted = false;
    };
  }, [packageUrl, wanted]);

  useEffect(
    () => () => {
      search.current?.close();
      search.current = null;
    },
    [],
  );

  return found;
}
