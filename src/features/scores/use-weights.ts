import { useCallback, useRef, useState } from 'react';
import { changeScenario } from '../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';

/** Weights of the requirements, in edition order, any scale; null = the edition's. */
export type Weights = readonly number[] | null;

interface WeightsInUse {
  /** As the reader has set them, also before the scores follow. */
  weights: Weights;
  /** The same, to be read in an event. */
  read: () => Weights;
  /** Takes new ones: shown at once, scored once at the end of the task, whatever comes until then. */
  change: (weights: Weights) => void;
}

/** The weights of the scenario, with changes in one task gathered to one. */
export function useWeights(): WeightsInUse {
  const store = useAtlasStore();
  const scored = useAtlas((state) => state.scenario.weights);
  const waiting = useRef<{ weights: Weights } | null>(null);
  const [draft, setDraft] = useState<{ weights: Weights } | null>(null);
  const read = useCallback(() => (waiting.current ?? store.getState().scenario).weights, [store]);
  const change = useCallback(
    (weights: Weights): void => {
      if (waiting.current === null) {
        queueMicrotask(() => {
          const last = waiting.current;
          waiting.current = null;
          setDraft(null);
          if (last) changeScenario(store, last);
        });
      }
      waiting.current = { weights };
      setDraft(waiting.current);
    },
    [store],
  );
  return { weights: (draft ?? { weights: scored }).weights, read, change };
}
