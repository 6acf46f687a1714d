import { useCallback, useMemo, useRef, useState } from 'react';
import type { AtlasStore } from '../../store/atlas-store.ts';
import { type MethodPatch, type MethodRefusal, tryMethod } from '../../store/change-method.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import type { Scenario } from '../../store/scenario.ts';

/** The reader's changes to the edition. */
export type MethodInHand = Required<MethodPatch>;

/** What an event does with the method; the functions stay the same. */
export interface MethodHand {
  /** The method with what waits for the end of the task. */
  read: () => MethodInHand;
  /** Takes a change: scored and shown once, at the end of the task, whatever comes until then. */
  change: (patch: MethodPatch) => void;
  /** Says that a change cannot be taken; null takes that back. */
  refuse: (refusal: MethodRefusal | null) => void;
}

export interface MethodControl extends MethodInHand, MethodHand {
  /** Why the last change was not taken; null when it was. */
  refusal: MethodRefusal | null;
}

/** Why a change was not taken, and the method that stayed. */
interface Refused extends MethodInHand {
  why: MethodRefusal;
}

/** The method of the scenario, with changes in one task gathered to one. */
export function useMethod(): MethodControl {
  const store = useAtlasStore();
  const weights = useAtlas((state) => state.scenario.weights);
  const choices = useAtlas((state) => state.scenario.choices);
  const waiting = useRef<MethodPatch | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const refuse = useCallback(
    (why: MethodRefusal | null) => setRefused(why && { why, ...methodOf(store, null) }),
    [store],
  );
  // It is said until the method changes, from here or by Back.
  const isSaid = refused?.weights === weights && refused?.choices === choices;
  const refusal = isSaid ? (refused?.why ?? null) : null;
  const read = useCallback(() => methodOf(store, waiting.current), [store]);
  const change = useCallback(
    (patch: MethodPatch): void => {
      if (waiting.current === null) {
        queueMicrotask(() => {
          const last = waiting.current;
          waiting.current = null;
          if (last) refuse(tryMethod(store, last));
        });
      }
      waiting.current = { ...waiting.current, ...patch };
    },
    [store, refuse],
  );
  return useMemo(
    () => ({ weights, choices, read, change, refusal, refuse }),
    [weights, choices, read, change, refusal, refuse],
  );
}

function methodOf(store: AtlasStore, patch: MethodPatch | null): MethodInHand {
  const { weights, choices }: Pick<Scenario, 'weights' | 'choices'> = store.getState().scenario;
  return { weights, choices, ...patch };
}
