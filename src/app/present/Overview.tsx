import { useEffect, useRef } from 'react';
import { type Scene, type Story, storyTextIn } from '../../domain/story/story.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { stepPresentation } from '../../store/presentation.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { selectPictureUrl } from '../../store/selectors/pictures.ts';
import { ScenePicture } from '../../ui/ScenePicture.tsx';
import { bringPictures } from '../scene-pictures/follow-pictures.ts';
import styles from './Overview.module.css';

/** All scenes by picture, number and title; one of them is chosen by click, number or Tab and Enter. */
export function Overview({ story, at }: { story: Story; at: number }) {
  const t = useText('stories');
  const store = useAtlasStore();
  const language = useLanguage();
  const current = useRef<HTMLButtonElement>(null);
  useEffect(() => current.current?.focus(), []);
  // A page that was loaded anew has not read them yet.
  useEffect(() => void bringPictures(store), [store]);
  return (
    <div className={styles['overview']}>
      <h2>{t('screen.overview')}</h2>
      <ol>
        {story.scenes.map((scene, index) => (
          <li key={scene.id}>
            <button
              type="button"
              className={styles['scene']}
              {...(index === at && { ref: current, 'aria-current': 'step' as const })}
              onClick={() => stepPresentation(store, { kind: 'go', to: index })}
            >
              <Face
                scene={scene}
                number={index + 1}
                title={storyTextIn(scene.title, language) || t('untitledScene')}
              />
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Face({ scene, number, title }: { scene: Scene; number: number; title: string }) {
  const url = useAtlas((state) => selectPictureUrl(state, scene));
  return (
    <>
      {url !== undefined && <ScenePicture url={url} title={title} />}
      <span className={styles['words']}>
        <span>{number}</span>
        <span aria-hidden={url !== undefined}>{title}</span>
      </span>
    </>
  );
}
