import { formatCount } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { JobState } from './use-picture.ts';

/** What the last order is doing or has come to, in words. */
export function PictureState({ job }: { job: JobState }) {
  const t = useText('pictures');
  const language = useLanguage();
  if (job.status === 'failed') return <Failure failure={job.failure} />;
  const isCoarse = job.status === 'done' && job.picture.shot.canvas.width < job.picture.mapWidthPx;
  return (
    <div role="status">
      {job.status === 'working' && (
        <>
          <progress aria-label={t('working')} /> {t('working')}
        </>
      )}
      {job.status === 'cancelled' && t('cancelled')}
      {job.status === 'done' && (
        <Notice tone="good">
          {job.what === 'copied' ? t('copied') : t('saved', { name: job.what.fileName })}
          {isCoarse &&
            ` ${t('coarse', {
              width: formatCount(job.picture.shot.canvas.width, language),
              all: formatCount(job.picture.mapWidthPx, language),
            })}`}
        </Notice>
      )}
    </div>
  );
}

/** Why there is no picture. */
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
    if (failure instanceof RangeError) return t('failed.size');
    if (/webgl/i.test(failure.message)) return t('failed.webgl');
    return t('failed', { message: failure.message });
  }
}
