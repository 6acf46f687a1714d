import { useEffect, useRef, useState } from 'react';
import {
  type PresenterCommand,
  type PresenterKey,
  presenterKey,
} from '../../domain/story/presenter.ts';
import { isTyping } from '../shortcuts.ts';
import {
  openPresenterChannel,
  type PresenterMessage,
  type ScreenState,
} from './presenter-channel.ts';

const OF_A_WINDOW: ReadonlySet<PresenterKey['kind']> = new Set([
  'full-screen',
  'help',
  'window',
  'laser',
  'autoplay',
  'decide',
  'leave',
]);

/** Whether it is a step of the presentation, and nothing of the window where the key was pressed. */
function isStep(asked: PresenterKey): asked is PresenterCommand {
  return !OF_A_WINDOW.has(asked.kind);
}

/** What the big screen says, and the way to lead it: by what is called here and by the same keys as over there. */
export function useScreen(): {
  /** Null while nothing is presented. */
  state: ScreenState | null;
  command: (command: PresenterCommand) => void;
  leave: () => void;
  /** Notes a decision of the meeting. */
  decide: (text: string) => void;
} {
  const [state, setState] = useState<ScreenState | null>(null);
  const send = useRef<(message: PresenterMessage) => void>(() => {});

  useEffect(() => {
    const channel = openPresenterChannel();
    send.current = channel.send;
    channel.onMessage = (message) => setState(message.kind === 'state' ? message.state : null);
    channel.send({ kind: 'hello' });

    function onKeyDown(event: KeyboardEvent): void {
      const { key, shiftKey, ctrlKey, metaKey, altKey, target } = event;
      if (ctrlKey || metaKey || altKey || isTyping(target)) return;
      const isPress = (key === 'Enter' || key === ' ') && target instanceof HTMLButtonElement;
      const asked = presenterKey(key, shiftKey);
      if (!asked || isPress) return;
      const isDecision = asked.kind === 'decide';
      if (asked.kind !== 'leave' && !isDecision && !isStep(asked)) return;
      event.preventDefault();
      if (isDecision) {
        document.querySelector<HTMLElement>('[data-decision-field]')?.focus();
        return;
      }
      channel.send(asked.kind === 'leave' ? asked : { kind: 'command', command: asked });
    }
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      channel.close();
    };
  }, []);

  return {
    state,
    command: (command) => send.current({ kind: 'command', command }),
    leave: () => send.current({ kind: 'leave' }),
    decide: (text) => send.current({ kind: 'decision', text }),
  };
}
