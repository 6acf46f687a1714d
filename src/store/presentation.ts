import {
  afterCommand,
  beginPresentation,
  type PresenterCommand,
} from '../domain/story/presenter.ts';
import type { AtlasStore } from './atlas-store.ts';

/** Puts the open story on the big screen, from the chosen scene on; a story without scenes stays where it is. */
export function presentStory(store: AtlasStore): void {
  const { story, scenario } = store.getState();
  if (!story) return;
  const { id, scenes } = story.history.present;
  const at = scenes.findIndex((scene) => scene.id === story.sceneId);
  const presentation = beginPresentation(id, scenes.length, at);
  if (presentation) store.setState({ presentation: { ...presentation, before: scenario } });
}

/** Carries out a presenter's command. */
export function stepPresentation(store: AtlasStore, command: PresenterCommand): void {
  const { presentation } = store.getState();
  if (!presentation) return;
  const next = afterCommand(presentation, command);
  if (next !== presentation)
    store.setState({ presentation: { ...next, before: presentation.before } });
}

/** Leaves the big screen; the atlas stands as it stood before, with the last scene chosen. */
export function leavePresentation(store: AtlasStore): void {
  const { presentation, story } = store.getState();
  if (!presentation) return;
  const scene = story?.history.present.scenes[presentation.at];
  store.setState({
    presentation: null,
    scenario: presentation.before,
    story: story && scene ? { ...story, sceneId: scene.id } : story,
  });
}
