import { useEffect, useState } from 'react';
import { useAtlas } from '../../../store/react.ts';
import { selectPotentialBase } from '../../../store/selectors/potential.ts';
import { type PotentialSolver, potentialSolver } from '../../../workers/potential-client.ts';

/** An answer of the solver: on its way, here, or not to be had. */
export type Solved<T> =
  | { status: 'working' }
  | { status: 'ready'; value: T }
  | { status: 'failed' };

/** Asks the solver of the open package; `ask` must stay the same while the question does. */
export function useSolved<T>(ask: (solver: PotentialSolver) => Promise<T>): Solved<T> {
  const base = useAtlas(selectPotentialBase);
  const [solved, setSolved] = useState<Solved<T>>({ status: 'working' });
  useEffect(() => {
    if (!base) return;
    let isCurrent = true;
    const settle = (next: Solved<T>): void => {
      if (isCurrent) setSolved(next);
    };
    ask(potentialSolver(base)).then(
      (value) => settle({ status: 'ready', value }),
      () => settle({ status: 'failed' }),
    );
    return () => {
      isCurrent = false;
    };
  }, [base, ask]);
  return solved;
}
