import { type PointerEvent, useCallback, useEffect, useRef, useState } from 'react';
import type { Share } from '../series/plot-area.ts';
import { placeOf } from './use-plot.ts';

/** How an area is drawn: by two opposite corners, or by hand. */
export const BRUSHES = ['box', 'lasso'] as const;
export type Brush = (typeof BRUSHES)[number];

/** A pointer that moves less than this has pressed, not drawn. */
const LEAST_PX = 4;

interface BrushHandlers {
  onPointerDown: (event: PointerEvent<SVGSVGElement>) => void;
  onPointerMove: (event: PointerEvent<SVGSVGElement>) => void;
  onPointerUp: (event: PointerEvent<SVGSVGElement>) => void;
  onPointerCancel: () => void;
}

interface BrushOptions {
  brush: Brush;
  /** The pointer moves without drawing. */
  onMove: (event: PointerEvent<SVGSVGElement>) => void;
  /** The pointer was pressed and let go at one place. */
  onPress: (event: PointerEvent<SVGSVGElement>) => void;
  /** A path was drawn: its two ends, or all of it. */
  onDrawn: (path: readonly Share[]) => void;
}

/**
 * Follows a pointer that draws over a plot. The path is null while nothing is drawn; Escape gives it up.
 */
export function useBrush({ brush, onMove, onPress, onDrawn }: BrushOptions): {
  path: readonly Share[] | null;
  handlers: BrushHandlers;
} {
  const start = useRef<{ place: Share; xPx: number; yPx: number } | null>(null);
  const [path, setPath] = useState<readonly Share[] | null>(null);
  const isDrawing = path !== null;

  const end = useCallback(() => {
    start.current = null;
    setPath(null);
  }, []);

  useEffect(() => {
    if (!isDrawing) return;
    const giveUp = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      end();
    };
    window.addEventListener('keydown', giveUp, { capture: true });
    return () => window.removeEventListener('keydown', giveUp, { capture: true });
  }, [isDrawing, end]);

  return {
    path,
    handlers: {
      onPointerDown(event) {
        if (event.button !== 0) return;
        start.current = { place: placeOf(event), xPx: event.clientX, yPx: event.clientY };
      },
      onPointerMove(event) {
        const from = start.current;
        if (!from) return onMove(event);
        const awayPx = Math.hypot(event.clientX - from.xPx, event.clientY - from.yPx);
        if (!isDrawing && awayPx < LEAST_PX) return;
        if (!isDrawing) event.currentTarget.setPointerCapture(event.pointerId);
        const place = placeOf(event);
        setPath((before) =>
          brush === 'box' ? [from.place, place] : [...(before ?? [from.place]), place],
        );
      },
      onPointerUp(event) {
        if (path) onDrawn(path);
        else if (start.current) onPress(event);
        end();
      },
      onPointerCancel: end,
    },
  };
}
