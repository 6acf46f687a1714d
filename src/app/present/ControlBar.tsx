import { ChevronLeft, ChevronRight, NotebookPen, Pause, Play, QrCode, X } from 'lucide-react';
import { useText } from '../../i18n/use-text.ts';
import { leavePresentation, stepPresentation } from '../../store/presentation.ts';
import { useAtlasStore } from '../../store/react.ts';
import type { PresentationState } from '../../store/story-states.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './PresentScreen.module.css';

interface ControlBarProps {
  presentation: PresentationState;
  /** Whether the story runs by itself. */
  isRunning: boolean;
  onRun: () => void;
  isDeciding: boolean;
  onDecide: () => void;
}

/** What a pointer or a finger can do while a story is presented. */
export function ControlBar({
  presentation,
  isRunning,
  onRun,
  isDeciding,
  onDecide,
}: ControlBarProps) {
  const t = useText('stories');
  const store = useAtlasStore();
  const at = presentation.at + 1;
  const all = presentation.sceneCount;
  return (
    <div className={styles['controls']}>
      <button
        type="button"
        className={styles['wideNext']}
        onClick={() => stepPresentation(store, { kind: 'next' })}
      >
        {t('screen.next')}
        <ChevronRight size={20} strokeWidth={1.75} aria-hidden />
      </button>
      <div className={styles['bar']}>
        <IconButton
          label={t('screen.previous')}
          icon={<ChevronLeft size={18} strokeWidth={1.75} />}
          onPress={() => stepPresentation(store, { kind: 'previous' })}
        />
        <span>
          <span aria-hidden>{`${at} / ${all}`}</span>
          <span className="visually-hidden">{t('screen.scene', { at, all })}</span>
        </span>
        <IconButton
          label={t('screen.next')}
          icon={<ChevronRight size={18} strokeWidth={1.75} />}
          onPress={() => stepPresentation(store, { kind: 'next' })}
          placement="end"
        />
        <IconButton
          label={t('key.code')}
          icon={<QrCode size={18} strokeWidth={1.75} />}
          pressed={presentation.cover === 'code'}
          shortcut="Q"
          onPress={() => stepPresentation(store, { kind: 'cover', cover: 'code' })}
        />
        <IconButton
          label={t('key.autoplay')}
          icon={
            isRunning ? (
              <Pause size={18} strokeWidth={1.75} />
            ) : (
              <Play size={18} strokeWidth={1.75} />
            )
          }
          pressed={isRunning}
          shortcut="A"
          onPress={onRun}
        />
        <IconButton
          label={t('key.decide')}
          icon={<NotebookPen size={18} strokeWidth={1.75} />}
          pressed={isDeciding}
          shortcut="M"
          onPress={onDecide}
        />
        <IconButton
          label={t('screen.leave')}
          icon={<X size={18} strokeWidth={1.75} />}
          onPress={() => leavePresentation(store)}
        />
      </div>
    </div>
  );
}
