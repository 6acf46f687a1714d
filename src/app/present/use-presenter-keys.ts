import { useEffect, useRef, useState } from 'react';
import { type PresenterKey, presenterKey } from '../../domain/story/presenter.ts';
import type { AtlasStore } from '../../store/atlas-store.ts';
import { leavePresentation, stepPresentation } from '../../store/presentation.ts';
import { useAtlasStore } from '../../store/react.ts';
import { releaseKeys } from '../../ui/early-keys.ts';
import { leaveFullScreen, toggleFullScreen } from '../../ui/full-screen.ts';
import { isTyping } from '../shortcuts.ts';
import { PRESENTER_QUERY } from './presenter-channel.ts';

/** Opens the presenter's window beside the big screen, or brings it back to the front; false = the browser refuses. */
function openPresenter(): boolean {
  const look = 'popup,width=1180,height=780';
  return window.open(PRESENTER_QUERY, 'union-atlas-presenter', look) !== null;
}

/** Takes away what lies over the scene; false = nothing does. */
function uncover(store: AtlasStore): boolean {
  const { presentation } = store.getState();
  if (presentation?.isOverview) stepPresentation(store, { kind: 'overview' });
  else if (presentation?.cover === 'code')
    stepPresentation(store, { kind: 'cover', cover: 'code' });
  else return false;
  return true;
}

/** Arrows on a slider move it; a clicker's keys go on. */
function isSlide(key: string, target: EventTarget | null): boolean {
  return key.startsWith('Arrow') && target instanceof HTMLInputElement && target.type === 'range';
}

/** What the screen has beside its scenes. */
interface ScreenTools {
  toggleLaser: () => void;
  toggleAutoplay: () => void;
  /** Opens the field for a decision. */
  decide: () => void;
  toggleWeights: () => void;
  /** Ends what was begun last and is still on; false = there is nothing. */
  endTool: () => boolean;
  /** Any key was pressed. */
  onKey: () => void;
}

/** Listens for a clicker's and a keyboard's keys before the map and the shell do; typing in a field is left alone. */
export function usePresenterKeys(tools: ScreenTools): {
  isHelpOpen: boolean;
  closeHelp: () => void;
  /** Whether the browser has just refused the presenter's window. */
  isWindowRefused: boolean;
} {
  const store = useAtlasStore();
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [isWindowRefused, setWindowRefused] = useState(false);
  const latest = useRef(tools);
  latest.current = tools;
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const { key, shiftKey, ctrlKey, metaKey, altKey, target } = event;
      if (ctrlKey || metaKey || altKey || isTyping(target)) return;
      if (document.querySelector('dialog[open]')) return;
      const asked = presenterKey(key, shiftKey);
      // Enter and Space on a button press it.
      const isPress = (key === 'Enter' || key === ' ') && target instanceof HTMLButtonElement;
      if (!asked || isPress || isSlide(key, target)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      latest.current.onKey();
      carryOut(asked);
    }
    function carryOut(asked: PresenterKey): void {
      setWindowRefused(asked.kind === 'window' && !openPresenter());
      if (asked.kind === 'window') return;
      if (asked.kind === 'full-screen') void toggleFullScreen();
      else if (asked.kind === 'help') setHelpOpen(true);
      else if (asked.kind === 'laser') latest.current.toggleLaser();
      else if (asked.kind === 'autoplay') latest.current.toggleAutoplay();
      else if (asked.kind === 'decide') latest.current.decide();
      else if (asked.kind === 'weights') latest.current.toggleWeights();
      else if (asked.kind !== 'leave') stepPresentation(store, asked);
      else if (!uncover(store) && !latest.current.endTool()) leavePresentation(store);
    }
    // A button that a pointer has pressed would take the next press of Space, a slider the arrows.
    function onClick({ detail, target }: MouseEvent): void {
      if (detail > 0 && target instanceof Element)
        target.closest<HTMLElement>('button, input[type="range"]')?.blur();
    }
    window.addEventListener('keydown', onKeyDown, { capture: true });
    window.addEventListener('click', onClick);
    for (const { key, isShift } of releaseKeys()) {
      const asked = presenterKey(key, isShift);
      if (asked) carryOut(asked);
    }
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true });
      window.removeEventListener('click', onClick);
      void leaveFullScreen();
    };
  }, [store]);
  return { isHelpOpen, closeHelp: () => setHelpOpen(false), isWindowRefused };
}
