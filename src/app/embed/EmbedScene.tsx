import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type Story, storyTextIn } from '../../domain/story/story.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { SceneWords } from '../../ui/SceneWords.tsx';
import styles from './EmbedFrame.module.css';

const ICON = { size: 18, strokeWidth: 1.75 } as const;

interface EmbedSceneProps {
  story: Story;
  at: number;
  onGo: (at: number) => void;
}

/** The words of a scene in a frame, and the way to the next one. */
export function EmbedScene({ story, at, onGo }: EmbedSceneProps) {
  const t = useText('stories');
  const language = useLanguage();
  const scene = story.scenes[at];
  const all = story.scenes.length;
  return (
    <section
      className={styles['scene']}
      aria-label={storyTextIn(story.title, language) || t('untitled')}
    >
      <IconButton
        label={t('screen.previous')}
        icon={<ChevronLeft {...ICON} />}
        disabled={at === 0}
        onPress={() => onGo(at - 1)}
        placement="top"
      />
      <div className={styles['words']} role="status">
        <h2>
          {storyTextIn(scene?.title ?? {}, language) || t('untitledScene')}
          <small>
            <span aria-hidden>{`${at + 1} / ${all}`}</span>
            <span className="visually-hidden">{t('screen.scene', { at: at + 1, all })}</span>
          </small>
        </h2>
        {scene && <SceneWords text={storyTextIn(scene.text, language)} />}
      </div>
      <IconButton
        label={t('screen.next')}
        icon={<ChevronRight {...ICON} />}
        disabled={at === all - 1}
        onPress={() => onGo(at + 1)}
        placement="top"
      />
    </section>
  );
}
