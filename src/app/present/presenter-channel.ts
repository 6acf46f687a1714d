import type { Language } from '../../domain/language.ts';
import type { Cover, PresenterCommand } from '../../domain/story/presenter.ts';
import type { Story } from '../../domain/story/story.ts';

/** What stands on the big screen. Times in ms since the epoch. */
export interface ScreenState {
  story: Story;
  /** Scene that stands, from 0. */
  at: number;
  cover: Cover | null;
  language: Language;
  /** Names of the pictures of the scenes, in their order; null where none can be named. */
  pictureKeys: readonly (string | null)[];
  beganAt: number;
  sceneBeganAt: number;
}

/** From the big screen to the presenter's windows; `ended`: the presentation is over. */
export type ScreenMessage = { kind: 'state'; state: ScreenState } | { kind: 'ended' };

/** From a presenter's window to the big screen; `hello` asks for its state. */
export type PresenterMessage =
  | { kind: 'hello' }
  | { kind: 'leave' }
  | { kind: 'decision'; text: string }
  | { kind: 'command'; command: PresenterCommand };

/** Address of the presenter's window, beside the atlas. */
export const PRESENTER_QUERY = '?window=presenter';

const NAME = 'union-atlas.presentation';

export interface PresenterChannel<Sent, Heard> {
  send(message: Sent): void;
  close(): void;
  /** Hears of what the other windows say; `close` ends that, too. */
  onMessage: ((message: Heard) => void) | null;
}

/** A channel to the other windows of this browser. Both sides have one of their own, so neither hears itself. */
function openChannel<Sent, Heard>(): PresenterChannel<Sent, Heard> {
  const channel = new BroadcastChannel(NAME);
  const opened: PresenterChannel<Sent, Heard> = {
    send: (message) => channel.postMessage(message),
    close: () => channel.close(),
    onMessage: null,
  };
  channel.addEventListener('message', ({ data }: MessageEvent<Heard>) => opened.onMessage?.(data));
  return opened;
}

export const openScreenChannel = openChannel<ScreenMessage, PresenterMessage>;
export const openPresenterChannel = openChannel<PresenterMessage, ScreenMessage>;
