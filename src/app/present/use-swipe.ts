import { type PointerEvent as ReactPointerEvent, useRef } from 'react';
import { swipeOf, type Touch } from '../../domain/story/swipe.ts';
import { stepPresentation } from '../../store/presentation.ts';
import { useAtlasStore } from '../../store/react.ts';

type Handler = (event: ReactPointerEvent) => void;

/** A finger that goes across turns to the next or the previous scene; one that chooses text does not. */
export function useSwipe(): Record<'onPointerDown' | 'onPointerUp' | 'onPointerCancel', Handler> {
  const store = useAtlasStore();
  const begun = useRef<(Touch & { id: number }) | null>(null);
  const touchOf = ({ clientX: x, clientY: y, timeStamp: atMs }: ReactPointerEvent): Touch => ({
    x,
    y,
    atMs,
  });
  return {
    onPointerDown(event) {
      const isAlone = event.pointerType === 'touch' && event.isPrimary;
      begun.current = isAlone ? { ...touchOf(event), id: event.pointerId } : null;
    },
    onPointerUp(event) {
      const from = begun.current;
      begun.current = null;
      const chosen = window.getSelection()?.isCollapsed === false;
      const kind = from?.id === event.pointerId && !chosen && swipeOf(from, touchOf(event));
      if (kind) stepPresentation(store, { kind });
    },
    onPointerCancel() {
      begun.current = null;
    },
  };
}
