import { type RefObject, useLayoutEffect, useRef } from 'react';
import { type Beside, placeBeside, type Side } from './place-beside.ts';

export type Placement = 'top' | 'bottom' | 'start' | 'end';

interface BesideOptions {
  placement: Placement;
  align?: 'center' | 'start' | 'end';
  gapPx: number;
  /** As wide as the anchor. */
  stretch?: boolean;
}

/**
 * Shows an element with the attribute `popover="manual"` above everything else, beside an anchor, for as
 * long as it is drawn. Gives the reference for that element.
 */
export function useBeside<E extends HTMLElement>(
  isOpen: boolean,
  anchor: RefObject<HTMLElement | null>,
  { placement, align = 'center', gapPx, stretch = false }: BesideOptions,
): RefObject<E | null> {
  const floating = useRef<E>(null);
  useLayoutEffect(() => {
    const element = floating.current;
    if (!isOpen || !element || !anchor.current) return;
    element.showPopover();
    const place = () => {
      if (!anchor.current) return;
      const box = anchor.current.getBoundingClientRect();
      if (stretch) element.style.inlineSize = `${box.width}px`;
      const isRtl = getComputedStyle(anchor.current).direction === 'rtl';
      const corner = placeBeside(
        box,
        { width: element.offsetWidth, height: element.offsetHeight },
        { width: window.innerWidth, height: window.innerHeight },
        { ...physical(placement, align, isRtl), gapPx },
      );
      element.style.left = `${corner.left}px`;
      element.style.top = `${corner.top}px`;
    };
    place();
    const observer = new ResizeObserver(place);
    observer.observe(element);
    window.addEventListener('resize', place);
    window.addEventListener('scroll', place, { capture: true, passive: true });
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', place);
      window.removeEventListener('scroll', place, { capture: true });
    };
  }, [isOpen, anchor, placement, align, gapPx, stretch]);
  return floating;
}

function physical(
  placement: Placement,
  align: 'center' | 'start' | 'end',
  isRtl: boolean,
): Omit<Beside, 'gapPx'> {
  const start = isRtl ? 'right' : 'left';
  const end = isRtl ? 'left' : 'right';
  const sides: Record<Placement, Side> = { top: 'top', bottom: 'bottom', start, end };
  return {
    side: sides[placement],
    align: { center: 'center' as const, start, end }[align] as 'center' | 'left' | 'right',
  };
}
