import { type RefObject, useLayoutEffect } from 'react';

/** Width of A4 without its margins. */
const WIDTH = '190mm';
/** Its height without them over that; a little less, so that no rounding opens a second page. */
const HEIGHT_OVER_WIDTH = 272 / 190;
/** Smallest size of the type against the usual one, and the steps down to it. */
const SMALLEST = 0.66;
const STEP = 0.02;

/** Makes the type of an element smaller until it fits one A4 page; again when a font has arrived. */
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
  // A narrow screen shows it narrower than paper does.
  element.style.inlineSize = WIDTH;
  const limitPx = element.clientWidth * HEIGHT_OVER_WIDTH;
  let fit = 1;
  do {
    element.style.setProperty('--fit', String(fit));
    fit -= STEP;
  } while (element.scrollHeight > limitPx && fit >= SMALLEST);
  element.style.inlineSize = '';
}
