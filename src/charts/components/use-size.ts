import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Inner size of an element in px; 0 × 0 until it is on screen. */
export interface Size {
  widthPx: number;
  heightPx: number;
}

/** Follows the size of the element that gets the ref. */
export function useSize<E extends Element>(): [RefObject<E | null>, Size] {
  const ref = useRef<E>(null);
  const [size, setSize] = useState<Size>({ widthPx: 0, heightPx: 0 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const read = ({ width, height }: DOMRectReadOnly): void =>
      setSize((before) =>
        before.widthPx === width && before.heightPx === height
          ? before
          : { widthPx: width, heightPx: height },
      );
    read(element.getBoundingClientRect());
    const observer = new ResizeObserver(([entry]) => entry && read(entry.contentRect));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, size];
}
