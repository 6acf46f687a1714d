import { formatBytes } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { HandoutStep } from './make-handout.ts';
import type { HandoutState as State } from './use-handout.ts';

/** What the last order is doing or has come to, in words. */
export function HandoutState({ state }: { state: State }) {
  const t = useText('handouts');
  const language = useLanguage();
  if (state.status === 'failed') return <Failure failure={state.failure} />;
  return (
    <div role="status">
      {state.status === 'working' && state.step && <Working step={state.step} />}
      {state.status === 'cancelled' && t('cancelled')}
      {state.status === 'done' && (
        <Notice tone="good">
          {t('saved', {
            name: state.fileName,
            size: formatBytes(state.handout.blob.size, language),
          })}{' '}
          {state.handout.missing.length > 0 &&
            t('missing', { letters: state.handout.missing.join(' ') })}
        </Notice>
      )}
    </div>
  );
}

function Working({ step }: { step: HandoutStep }) {
  const t = useText('handouts');
  if (step.kind !== 'scene') {
    const words = t(`step.${step.kind}`);
    return (
      <>
        <progress aria-label={words} /> {words}
      </>
    );
  }
  const words = t('step.scene', { at: step.at, all: step.all });
  return (
    <>
      <progress aria-label={words} value={step.at - 1} max={step.all} /> {words}
    </>
  );
}

/** Why there is no document. */
function Failure({ failure }: { failure: unknown }) {
  const t = useText('handouts');
  return (
    <div role="alert">
      <Notice tone="bad">{words()}</Notice>
    </div>
  );

  function words(): string {
    if (!(failure instanceof Error)) return t('failed', { message: String(failure) });
    if (failure.name === 'TimeoutError') return t('failed.time');
    if (failure.name === 'FontMissing') return t('failed.fonts');
    if (/webgl/i.test(failure.message)) return t('failed.webgl');
    return t('failed', { message: failure.message });
  }
}
