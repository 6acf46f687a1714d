import type { AutoplayReading } from '../../domain/story/autoplay.ts';
import { useText } from '../../i18n/use-text.ts';
import styles from './AutoplayLine.module.css';

/** How far the time of the scene is, along the lower edge; in words while it rests, and where motion is unwanted. */
export function AutoplayLine({ reading }: { reading: AutoplayReading }) {
  const t = useText('stories');
  const { share01, leftS, restS } = reading;
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  return (
    <>
      <div className={styles['line']} aria-hidden {...(restS !== null && { 'data-rests': '' })}>
        <span style={{ transform: `scaleX(${share01})` }} />
      </div>
      {(restS !== null || isCalm) && (
        <p className={styles['words']} role="timer" data-map-cover>
          {restS === null
            ? t('autoplay.left', { seconds: leftS })
            : t('autoplay.rests', { seconds: restS })}
        </p>
      )}
    </>
  );
}
