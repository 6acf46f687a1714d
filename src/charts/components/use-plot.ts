import type { PointerEvent, RefObject } from 'react';
import type { Share } from '../series/plot-area.ts';
import { type Size, useSize } from './use-size.ts';

/** The inside of a plot: its size, and where shares of its axes are in px. */
export interface Plot {
  ref: RefObject<SVGSVGElement | null>;
  size: Size;
  left: (x01: number) => number;
  top: (y01: number) => number;
}

/** Follows the size of the plot that gets the ref. */
export function usePlot(): Plot {
  const [ref, size] = useSize<SVGSVGElement>();
  return {
    ref,
    size,
    left: (x01) => x01 * size.widthPx,
    top: (y01) => (1 - y01) * size.heightPx,
  };
}

/** Where a pointer is in a plot, shares of its axes. */
export function placeOf({ currentTarget, clientX, clientY }: PointerEvent<SVGSVGElement>): Share {
  const box = currentTarget.getBoundingClientRect();
  return [(clientX - box.left) / box.width, 1 - (clientY - box.top) / box.height];
}
