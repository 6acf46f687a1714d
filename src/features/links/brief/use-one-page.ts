import { type RefObject, useLayoutEffect } from 'react';

/** Height of A4 without its margins over its width without them; a little less, so that no rounding opens a second page. */
const HEIGHT_OVER_WIDTH = 272 / 190;
/** Smallest size of the type against the usual one, and the steps down to it. */
const SMALLEST = 0.66;
const STEP = 0.02;

/** Makes the type of an element smaller until it fits one A4 page at its width; again when a font has arrived. */
export function useOnePage(page: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const refit = (): void => {
      if (page.current) fitOnePage(page.current);
    };
    refit();
    document.fonts.addEventListener('loadingdone', refit);
    window.addEventListener('beforeprint', refit);
    return () => {
      document.fonts.removeEventListener('loadingdone', refit);
      window.removeEventListener('beforeprint', refit);
    };
  });
}

function fitOnePage(element: HTMLElement): void {
  const limitPx = element.clientWidth * HEIGHT_OVER_WIDTH;
  let fit = 1;
  do {
    element.style.setProperty('--fit', String(fit));
    fit -= STEP;
  } while (element.scrollHeight > limitPx && fit >= SMALLEST);
}
