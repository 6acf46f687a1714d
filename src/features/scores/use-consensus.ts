import { useEffect, useMemo, useState } from 'react';
import type { ConsensusMethod } from '../../charts/series/consensus-rows.ts';
import type { AtlasData } from '../../domain/atlas-data.ts';
import type { Consensus } from '../../domain/scoring/consensus.ts';
import {
  editionMethod,
  type Method,
  methodHash,
  methodProblems,
} from '../../domain/scoring/method.ts';
import { useAtlas } from '../../store/react.ts';
import { selectPeerGroups, selectUsedValues } from '../../store/selectors/scores.ts';
import type { SavedMethod } from '../../store/work-states.ts';

/** What the consensus drawer shows. */
export interface ConsensusState {
  /** Methods that could take part, the edition first. */
  candidateCount: number;
  /** The newest answer; the last one stays until a better one is there. */
  value: { methods: ConsensusMethod[]; consensus: Consensus } | null;
  /** Saved methods that were not taken: of another edition, or nobody has an index by them. */
  leftOutCount: number;
  hasFailed: boolean;
}

interface Candidate {
  name: string;
  hash: string;
  method: Method;
}

/** Ranks by the edition and every saved method that fits it, off the main thread, anew when the list changes. */
export function useConsensus(
  data: AtlasData,
  saved: readonly SavedMethod[],
  editionName: string,
): ConsensusState {
  const used = useAtlas(selectUsedValues);
  const peerGroups = useAtlas(selectPeerGroups);
  const [value, setValue] = useState<ConsensusState['value']>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const candidates = useMemo(
    () => candidatesOf(data, saved, editionName),
    [data, saved, editionName],
  );

  useEffect(() => {
    if (!used || candidates.length < 2) return;
    let isCurrent = true;
    let close = (): void => {};
    async function run(): Promise<void> {
      const { consensusInWorker } = await import('../../workers/consensus-client.ts');
      if (!isCurrent || !used) return;
      const base = { edition: data.edition, used, peerGroups };
      const task = consensusInWorker(
        base,
        candidates.map(({ method }) => method),
      );
      close = task.close;
      const { taken, ranks, consensus } = await task.result;
      if (!isCurrent) return;
      const methods = taken.map((at, m) => {
        const { name, hash } = candidates[at] as Candidate;
        return { name, hash, ranks: ranks[m] as Int32Array };
      });
      setValue({ methods, consensus });
      setHasFailed(false);
    }
    run().catch(() => isCurrent && setHasFailed(true));
    return () => {
      isCurrent = false;
      close();
    };
  }, [data, used, peerGroups, candidates]);

  const isShown = candidates.length >= 2;
  return {
    candidateCount: candidates.length,
    value: isShown ? value : null,
    leftOutCount: saved.length + 1 - (isShown && value ? value.methods.length : candidates.length),
    hasFailed,
  };
}

function candidatesOf(
  { edition }: AtlasData,
  saved: readonly SavedMethod[],
  editionName: string,
): Candidate[] {
  const own = editionMethod(edition);
  return [
    { name: editionName, hash: methodHash(own), method: own },
    ...saved
      .filter(({ method }) => methodProblems(edition, method).length === 0)
      .map(({ name, method }) => ({ name, hash: methodHash(method), method })),
  ];
}
