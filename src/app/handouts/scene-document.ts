import { sceneTextOf } from '../../domain/story/scene-text.ts';
import { type Scene, storyTextIn } from '../../domain/story/story.ts';
import type { SceneDocument } from '../../handout/story-document.ts';
import { legendOf, type OwnLegend } from '../../map/legend/legend.ts';
import { selectData } from '../../store/selectors/data.ts';
import { selectIsOwnMethod, selectMethodHash } from '../../store/selectors/scores.ts';
import type { Shot } from '../studio/studio.ts';
import type { HandoutTexts } from './handout-texts.ts';
import { sceneFigures } from './scene-figures.ts';

/** What a document says about a scene, from what was drawn of it. */
export function sceneDocument(
  scene: Scene,
  number: number,
  { state, notices }: Shot,
  ownLegend: OwnLegend | null,
  texts: HandoutTexts,
  withNotes: boolean,
): SceneDocument {
  const { language } = state.scenario;
  const { handouts: t } = texts;
  const title = storyTextIn(scene.title, language) || texts.stories('untitledScene');
  const edition = selectData(state)?.edition.id ?? '';
  const source = { number, edition, hash: selectMethodHash(state) };
  return {
    title,
    text: sceneTextOf(storyTextIn(scene.text, language)),
    notes: withNotes ? sceneTextOf(storyTextIn(scene.notes, language)) : null,
    imageId: scene.id,
    alt: t('alt', { number, title }),
    legend: legendOf(state, texts.common, ownLegend),
    source: t(selectIsOwnMethod(state) ? 'sourceOwn' : 'source', source),
    problems: notices.map(({ key, values }) => texts.notice(key, values)),
    ...sceneFigures(state, texts),
  };
}
