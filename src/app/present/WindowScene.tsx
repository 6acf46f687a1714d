import type { Language } from '../../domain/language.ts';
import { type Scene, storyTextIn } from '../../domain/story/story.ts';
import { useText } from '../../i18n/use-text.ts';
import { ScenePicture } from '../../ui/ScenePicture.tsx';
import { SceneWords } from '../../ui/SceneWords.tsx';
import styles from './WindowScene.module.css';

interface WindowSceneProps {
  scene: Scene;
  language: Language;
  url: string | undefined;
  /** That of the scene that stands. */
  isLarge?: boolean;
}

/** A scene as its speaker sees it: its picture where there is one, its title and its words. */
export function WindowScene({ scene, language, url, isLarge = false }: WindowSceneProps) {
  const t = useText('stories');
  const title = storyTextIn(scene.title, language) || t('untitledScene');
  return (
    <div className={styles['scene']}>
      {url !== undefined && <ScenePicture url={url} title={title} />}
      <div>
        <p className={styles[isLarge ? 'large' : 'small']} aria-hidden={url !== undefined}>
          {title}
        </p>
        <SceneWords text={storyTextIn(scene.text, language)} />
      </div>
    </div>
  );
}
