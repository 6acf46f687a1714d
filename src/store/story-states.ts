import type { History } from '../domain/history.ts';
import type { Problem } from '../domain/result.ts';
import type { Minutes } from '../domain/story/minutes.ts';
import type { Presentation } from '../domain/story/presenter.ts';
import type { Story } from '../domain/story/story.ts';
import type { Scenario } from './scenario.ts';

/** Stories that are known; `status` is of those of the package. */
export interface StoriesState {
  status: 'idle' | 'loading' | 'ready' | 'failed';
  /** Those of the package. */
  published: readonly Story[];
  /** Those of this browser, the newest first. */
  own: readonly Story[];
  /** Whether the browser has refused to keep the last change. */
  isRefused: boolean;
  /** What was wrong with a story that came by link; null where nothing was, or none came. */
  arrival: StoryArrival | null;
  /** Minutes of the presentation that runs; null while none does. */
  meeting: Minutes | null;
  /** Minutes of this browser, the newest first; empty until something has opened them. */
  minutes: readonly Minutes[];
}

/** A story of elsewhere that was opened in part (`isKept`) or not at all. */
export interface StoryArrival {
  isKept: boolean;
  problems: readonly Problem[];
}

/** The story in the panel. */
export interface OpenStory {
  history: History<Story>;
  isPublished: boolean;
  /** Scene in the editor; null where there is none. */
  sceneId: string | null;
}

/** A story on the big screen, and where the atlas stood before. */
export interface PresentationState extends Presentation {
  before: Scenario;
}

export const NO_STORIES: StoriesState = {
  status: 'idle',
  published: [],
  own: [],
  isRefused: false,
  arrival: null,
  meeting: null,
  minutes: [],
};
