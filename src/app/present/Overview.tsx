import { useEffect, useRef } from 'react';
import { type Story, storyTextIn } from '../../domain/story/story.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useAtlasStore } from '../../store/react.ts';
import { stepPresentation } from '../../store/stories.ts';
import styles from './PresentScreen.module.css';

/** All scenes by number and title; one of them is chosen by click, number or arrow keys of the browser. */
export function Overview({ story, at }: { story: Story; at: number }) {
  const t = useText('stories');
  const store = useAtlasStore();
  const language = useLanguage();
  const current = useRef<HTMLButtonElement>(null);
  useEffect(() => current.current?.focus(), []);
  return (
    <div className={styles['overview']}>
      <h2>{t('screen.overview')}</h2>
      <ol>
        {story.scenes.map(({ id, title }, index) => (
          <li key={id}>
            <button
              type="button"
              {...(index === at && { ref: current, 'aria-current': 'step' as const })}
              onClick={() => stepPresentation(store, { kind: 'go', to: index })}
            >
              <span>{index + 1}</span>
              <span>{storyTextIn(title, language) || t('untitledScene')}</span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}
