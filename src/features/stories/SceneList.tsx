import { Ellipsis } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import {
  changeScene,
  duplicateScene,
  moveScene,
  removeScene,
} from '../../domain/story/edit-story.ts';
import { type Scene, type Story, storyTextIn } from '../../domain/story/story.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { selectPictureLack, selectPictureUrl } from '../../store/selectors/pictures.ts';
import { showScene, viewNow } from '../../store/show-scene.ts';
import { changeStory, chooseScene } from '../../store/stories.ts';
import type { OpenStory } from '../../store/story-states.ts';
import { announce } from '../../ui/announce.ts';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { mapSize } from '../../ui/map-size.ts';
import { ScenePicture } from '../../ui/ScenePicture.tsx';
import { Section } from '../../ui/Section.tsx';
import { newId, now } from './new-story.ts';
import styles from './stories.module.css';

/** The scenes of a story in their order: a click shows one; they are moved by drag, by menu, or with Alt and an arrow. */
export function SceneList({ open }: { open: OpenStory }) {
  const t = useText('stories');
  const store = useAtlasStore();
  const { scenes } = open.history.present;
  const isUnavailable = useAtlas(({ pictures }) => pictures.status === 'unavailable');
  const isDue = useAtlas((state) =>
    scenes.some((scene) => selectPictureLack(state, scene) === 'due'),
  );
  const [dragged, setDragged] = useState<string | null>(null);

  function change(edit: (story: Story) => Story): void {
    changeStory(store, edit, now());
  }

  function move(id: string, to: number): void {
    change((story) => moveScene(story, id, to));
    announce(t('scene.moved', { number: to + 1, all: scenes.length }));
  }

  function act(scene: Scene, at: number, action: string): void {
    const { id } = scene;
    if (action === 'up') move(id, at - 1);
    if (action === 'down') move(id, at + 1);
    if (action === 'first') move(id, 0);
    if (action === 'duplicate') change((story) => duplicateScene(story, id, newId('scene')));
    if (action === 'view') {
      const view = viewNow(store, mapSize());
      change((story) => changeScene(story, id, view));
    }
    if (action === 'delete') change((story) => removeScene(story, id));
  }

  function choose(scene: Scene): void {
    chooseScene(store, scene.id);
    const fly = showScene(store, scene);
    requestAnimationFrame(() => fly(mapSize()));
  }

  return (
    <Section title={t('list')} aside={scenes.length > 0 && t('scenes', { count: scenes.length })}>
      {isUnavailable && scenes.length > 0 && (
        <p className={styles['note']}>{t('pictures.unavailable')}</p>
      )}
      <p role="status" className="visually-hidden">
        {isDue && t('pictures.due')}
      </p>
      {scenes.length === 0 && <p className={styles['note']}>{t('list.empty')}</p>}
      <ol className={styles['scenes']}>
        {scenes.map((scene, at) => (
          <li
            key={scene.id}
            data-dragged={scene.id === dragged}
            {...(!open.isPublished && {
              draggable: true,
              onDragStart: () => setDragged(scene.id),
              onDragEnd: () => setDragged(null),
              onDragOver: (event) => dragged !== null && event.preventDefault(),
              onDrop: () => dragged !== null && move(dragged, at),
            })}
          >
            <SceneButton
              scene={scene}
              number={at + 1}
              isChosen={scene.id === open.sceneId}
              onChoose={() => choose(scene)}
              onMove={(by) => !open.isPublished && move(scene.id, at + by)}
            />
            {!open.isPublished && (
              <MenuButton
                iconOnly
                label={t('scene.more', { number: at + 1 })}
                icon={<Ellipsis size={15} strokeWidth={1.75} />}
                items={[
                  { id: 'up', label: t('scene.up'), disabled: at === 0 },
                  { id: 'down', label: t('scene.down'), disabled: at === scenes.length - 1 },
                  { id: 'first', label: t('scene.first'), disabled: at === 0 },
                  { id: 'duplicate', label: t('scene.duplicate') },
                  { id: 'view', label: t('scene.view') },
                  { id: 'delete', label: t('scene.delete') },
                ]}
                onAction={(action) => act(scene, at, action)}
              />
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}

interface SceneButtonProps {
  scene: Scene;
  number: number;
  isChosen: boolean;
  onChoose: () => void;
  onMove: (by: 1 | -1) => void;
}

function SceneButton({ scene, number, isChosen, onChoose, onMove }: SceneButtonProps) {
  const t = useText('stories');
  const language = useLanguage();
  const isPictured = useAtlas(({ pictures }) => pictures.status !== 'unavailable');
  const url = useAtlas((state) => selectPictureUrl(state, scene));
  const lack = useAtlas((state) => selectPictureLack(state, scene));
  const title = storyTextIn(scene.title, language) || t('untitledScene');
  function onKeyDown(event: KeyboardEvent): void {
    const by = { ArrowUp: -1, ArrowDown: 1 } as const;
    const step = event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown');
    if (!step) return;
    event.preventDefault();
    onMove(by[event.key as keyof typeof by]);
  }
  return (
    <button
      type="button"
      className={styles['scene']}
      {...(isChosen && { 'aria-current': 'true' as const })}
      onClick={onChoose}
      onKeyDown={onKeyDown}
    >
      <span aria-hidden>{number}</span>
      <span className={styles['face']}>
        <span className="visually-hidden">{`${number}. `}</span>
        {isPictured && (
          <ScenePicture
            className={styles['picture']}
            url={url}
            title={title}
            placeholder={lack ? t(`picture.${lack}`) : undefined}
          />
        )}
        <span aria-hidden={url !== undefined}>{title}</span>
      </span>
    </button>
  );
}
