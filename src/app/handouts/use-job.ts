import { useEffect, useRef, useState } from 'react';

/** What became of the last order. */
export type Job<Made, Step> =
  | { status: 'rest' | 'cancelled' }
  /** `step` is null until the first is told. */
  | { status: 'working'; step: Step | null }
  | { status: 'done'; made: Made }
  | { status: 'failed'; failure: unknown };

/** Makes something and hands it over, telling its steps; rejects with the signal's reason when it aborts. */
export type Work<Made, Step> = (signal: AbortSignal, tell: (step: Step) => void) => Promise<Made>;

/** One piece of work at a time, to be cancelled; leaving cancels it, too. */
export function useJob<Made, Step = never>(): {
  job: Job<Made, Step>;
  run: (work: Work<Made, Step>) => void;
  cancel: () => void;
} {
  const [job, setJob] = useState<Job<Made, Step>>({ status: 'rest' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  return {
    job,
    run(work) {
      running.current?.abort();
      const mine = new AbortController();
      running.current = mine;
      const say = (next: Job<Made, Step>) => {
        if (!mine.signal.aborted) setJob(next);
      };
      say({ status: 'working', step: null });
      work(mine.signal, (step) => say({ status: 'working', step })).then(
        (made) => say({ status: 'done', made }),
        (failure: unknown) => say({ status: 'failed', failure }),
      );
    },
    cancel() {
      running.current?.abort();
      setJob({ status: 'cancelled' });
    },
  };
}
