import { useEffect, useRef } from 'react';
import type { Story } from '../../domain/story/story.ts';
import { useLanguage } from '../../i18n/use-text.ts';
import { leavePresentation, stepPresentation } from '../../store/presentation.ts';
import { useAtlasStore } from '../../store/react.ts';
import { addDecision } from '../../store/record-meeting.ts';
import { selectPictureKey } from '../../store/selectors/pictures.ts';
import type { PresentationState } from '../../store/story-states.ts';
import { openScreenChannel, type ScreenState } from './presenter-channel.ts';
import { forgetPresentation, keepPresentation, keptTimes } from './resume.ts';
import { RECORDER } from './use-minutes.ts';

const storage = (): Storage => window.sessionStorage;

/** Keeps the presenter's windows in step with the big screen, and does what they ask. */
export function usePresenterLink(story: Story, presentation: PresentationState): void {
  const { at, cover } = presentation;
  const store = useAtlasStore();
  const language = useLanguage();
  const channel = useRef<ReturnType<typeof openScreenChannel> | null>(null);
  const state = useRef<ScreenState | null>(null);

  useEffect(() => {
    const opened = openScreenChannel();
    channel.current = opened;
    opened.onMessage = (message) => {
      if (message.kind === 'command') stepPresentation(store, message.command);
      else if (message.kind === 'leave') leavePresentation(store);
      else if (message.kind === 'decision') addDecision(store, message.text, RECORDER);
      else if (state.current) opened.send({ kind: 'state', state: state.current });
    };
    return () => {
      opened.send({ kind: 'ended' });
      opened.close();
    };
  }, [store]);

  useEffect(() => {
    const now = Date.now();
    // A page that is loaded anew goes on with its times.
    const before = state.current ?? keptTimes(storage, story.id);
    state.current = {
      story,
      at,
      cover,
      language,
      pictureKeys: story.scenes.map((scene) => selectPictureKey(store.getState(), scene)),
      beganAt: before?.beganAt ?? now,
      sceneBeganAt: before?.at === at ? before.sceneBeganAt : now,
    };
    channel.current?.send({ kind: 'state', state: state.current });
  }, [store, story, at, cover, language]);

  useEffect(() => {
    const isPublished = store.getState().story?.isPublished ?? true;
    if (!state.current) return;
    const { beganAt, sceneBeganAt } = state.current;
    const times = { storyId: story.id, beganAt, sceneBeganAt };
    keepPresentation(storage, story, isPublished, presentation, times);
  }, [store, story, presentation]);
  useEffect(() => () => forgetPresentation(storage), []);
}
