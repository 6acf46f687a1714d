import { useText } from '../../i18n/use-text.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { Job } from './use-job.ts';

interface JobStateProps<Made, Step> {
  job: Job<Made, Step>;
  /** What is being done, and how far it is where that is known; `step` is null before the first. */
  stepWords: (step: Step | null) => { words: string; at?: number; all?: number };
  doneWords: (made: Made) => string;
}

/** What the last order is doing or has come to, in words. */
export function JobState<Made, Step>({ job, stepWords, doneWords }: JobStateProps<Made, Step>) {
  const t = useText('pictures');
  if (job.status === 'failed') return <Failure failure={job.failure} />;
  return (
    <div role="status">
      {job.status === 'working' && <Progress {...stepWords(job.step)} />}
      {job.status === 'cancelled' && t('cancelled')}
      {job.status === 'done' && <Notice tone="good">{doneWords(job.made)}</Notice>}
    </div>
  );
}

function Progress({ words, at, all }: { words: string; at?: number; all?: number }) {
  return (
    <>
      <progress aria-label={words} value={at} max={all} /> {words}
    </>
  );
}

/** Why something could not be drawn or written. */
export function Failure({ failure }: { failure: unknown }) {
  const t = useText('pictures');
  return (
    <div role="alert">
      <Notice tone="bad">{words()}</Notice>
    </div>
  );

  function words(): string {
    if (!(failure instanceof Error)) return t('failed', { message: String(failure) });
    if (failure.name === 'TimeoutError') return t('failed.time');
    if (failure.name === 'NotAllowedError') return t('failed.copy');
    if (failure.name === 'FontMissing') return t('failed.fonts');
    if (failure instanceof RangeError) return t('failed.size');
    if (/webgl/i.test(failure.message)) return t('failed.webgl');
    return t('failed', { message: failure.message });
  }
}
