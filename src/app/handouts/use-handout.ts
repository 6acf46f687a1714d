import { useEffect, useRef, useState } from 'react';
import type { Handout, HandoutStep } from './make-handout.ts';

/** What became of the last order. */
export type HandoutState =
  | { status: 'rest' | 'cancelled' }
  | { status: 'working'; step: HandoutStep | null }
  | { status: 'done'; handout: Handout; fileName: string }
  | { status: 'failed'; failure: unknown };

type Make = (tell: (step: HandoutStep) => void, signal: AbortSignal) => Promise<Handout>;

/** One document at a time, to be cancelled; leaving cancels it, too. `save` hands over what is done. */
export function useHandout(save: (handout: Handout, fileName: string) => void): {
  state: HandoutState;
  run: (make: Make, fileName: string) => void;
  cancel: () => void;
} {
  const [state, setState] = useState<HandoutState>({ status: 'rest' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  return {
    state,
    run(make, fileName) {
      running.current?.abort();
      const mine = new AbortController();
      running.current = mine;
      const isMine = () => running.current === mine && !mine.signal.aborted;
      setState({ status: 'working', step: null });
      make((step) => isMine() && setState({ status: 'working', step }), mine.signal).then(
        (handout) => {
          if (!isMine()) return;
          save(handout, fileName);
          setState({ status: 'done', handout, fileName });
        },
        (failure: unknown) => isMine() && setState({ status: 'failed', failure }),
      );
    },
    cancel() {
      running.current?.abort();
      running.current = null;
      setState({ status: 'cancelled' });
    },
  };
}
