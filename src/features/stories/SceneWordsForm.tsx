import { changeScene, type SceneChange } from '../../domain/story/edit-story.ts';
import type { Scene } from '../../domain/story/story.ts';
import { formatCount } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useAtlasStore } from '../../store/react.ts';
import { changeStory, closeStoryStep } from '../../store/stories.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { Section } from '../../ui/Section.tsx';
import { momentText } from './moment-text.ts';
import { now } from './new-story.ts';
import styles from './stories.module.css';
import { WordsField } from './WordsField.tsx';

/** What is offered where nobody has said how long a scene stands. */
const USUAL_S = 60;
const LONGEST_S = 3600;

interface SceneWordsFormProps {
  scene: Scene;
  number: number;
  isReadOnly: boolean;
}

/** The words of a scene in the language of the interface, its notes, its planned time, who made it and when. */
export function SceneWordsForm({ scene, number, isReadOnly }: SceneWordsFormProps) {
  const t = useText('stories');
  const store = useAtlasStore();
  const language = useLanguage();

  function change(patch: SceneChange, field: string): void {
    const key = `${scene.id} ${field} ${language}`;
    changeStory(store, (story) => changeScene(story, scene.id, patch), now(), key);
  }
  const words = (field: 'title' | 'text' | 'notes', rows: number, hint?: string) => (
    <WordsField
      label={t(`edit.${field}`)}
      value={scene[field][language] ?? ''}
      rows={rows}
      isReadOnly={isReadOnly}
      {...(hint !== undefined && !isReadOnly && { hint })}
      onChange={(text) => change({ [field]: { ...scene[field], [language]: text } }, field)}
      onDone={() => closeStoryStep(store)}
    />
  );

  return (
    <Section title={t('edit.label', { number })}>
      <div className={styles['form']}>
        {words('title', 1, t('edit.titleHint'))}
        {words('text', 4, t('edit.textHint'))}
        {words('notes', 5)}
        <div className={styles['time']}>
          <span>{t('edit.duration')}</span>
          <NumberField
            label={t('edit.duration')}
            value={scene.durationS ?? USUAL_S}
            min={5}
            max={LONGEST_S}
            step={5}
            whole
            disabled={isReadOnly}
            format={(seconds) => formatCount(seconds, language)}
            unit={t('edit.seconds')}
            onChange={(durationS) => change({ durationS }, 'duration')}
          />
        </div>
        <WordsField
          label={t('edit.sceneAuthor')}
          value={scene.author}
          isReadOnly={isReadOnly}
          onChange={(author) => change({ author }, 'author')}
          onDone={() => closeStoryStep(store)}
        />
        <p className={styles['note']}>
          {t('edit.changed', { time: momentText(scene.changedAt, language) })}
        </p>
      </div>
    </Section>
  );
}
