import { Pause, Play, RotateCcw } from 'lucide-react';
import { useEffect, useState } from 'react';
import {
  clockText,
  paceOf,
  plannedSeconds,
  pressWatch,
  type StopWatch,
  startWatch,
  watchFrom,
  watchMs,
} from '../../domain/story/timing.ts';
import { useText } from '../../i18n/use-text.ts';
import { isRecord } from '../../ingest/read-json.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './PresenterWindow.module.css';
import type { ScreenState } from './presenter-channel.ts';

const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const ICON = { size: 15, strokeWidth: 1.75 } as const;

/** The watch of this window, for as long as its tab lives. */
const WATCH_KEY = 'union-atlas.watch';

/** The watch as the hand left it in this presentation; null where none was touched. */
function keptWatch(beganAt: number): StopWatch | null {
  try {
    const kept: unknown = JSON.parse(window.sessionStorage.getItem(WATCH_KEY) ?? 'null');
    return isRecord(kept) && kept['beganAt'] === beganAt ? watchFrom(kept['watch']) : null;
  } catch {
    return null;
  }
}

function keepWatch(beganAt: number, watch: StopWatch): void {
  try {
    window.sessionStorage.setItem(WATCH_KEY, JSON.stringify({ beganAt, watch }));
  } catch {
    // Only a reload would miss it.
  }
}

interface TimesProps {
  state: ScreenState;
}

/** Time of the whole and of the scene, each against its plan, and the time of day; that of the whole may be stopped and begun anew. */
export function Times({ state: { story, at, beganAt, sceneBeganAt, language } }: TimesProps) {
  const t = useText('stories');
  const [now, setNow] = useState(() => Date.now());
  const [watch, setOwnWatch] = useState<StopWatch>(() => keptWatch(beganAt) ?? startWatch(beganAt));
  const setWatch = (next: StopWatch): void => {
    setOwnWatch(next);
    keepWatch(beganAt, next);
  };
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  const isStopped = watch.sinceMs === null;
  const wholeS = watchMs(watch, now) / 1000;
  const sceneS = (now - sceneBeganAt) / 1000;
  const planS = plannedSeconds(story);
  const scenePlanS = story.scenes[at]?.durationS ?? null;
  const time = (elapsedS: number, plannedS: number | null): string =>
    plannedS === null
      ? clockText(elapsedS)
      : t('presenter.of', { time: clockText(elapsedS), plan: clockText(plannedS) });
  return (
    <>
      <dl className={styles['times']}>
        <dt>{t('presenter.scene')}</dt>
        <dd data-pace={paceOf(sceneS, scenePlanS)}>{time(sceneS, scenePlanS)}</dd>
        <dt>{t('presenter.whole')}</dt>
        <dd data-pace={paceOf(wholeS, planS)}>{time(wholeS, planS)}</dd>
        <dt>{t('presenter.clock')}</dt>
        <dd>{new Date(now).toLocaleTimeString(language, CLOCK)}</dd>
      </dl>
      <IconButton
        size="small"
        label={t(isStopped ? 'presenter.go' : 'presenter.stop')}
        icon={isStopped ? <Play {...ICON} /> : <Pause {...ICON} />}
        onPress={() => setWatch(pressWatch(watch, Date.now()))}
      />
      <IconButton
        size="small"
        label={t('presenter.reset')}
        icon={<RotateCcw {...ICON} />}
        placement="end"
        onPress={() => setWatch(startWatch(Date.now()))}
      />
    </>
  );
}
