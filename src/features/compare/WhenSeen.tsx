import { type ReactNode, useEffect, useRef, useState } from 'react';

interface WhenSeenProps<T> {
  value: T;
  /** Draws the newest value that was there while the place was on screen. */
  children: (value: T) => ReactNode;
}

/** Draws its contents once their place is on screen, and keeps them as they were while it is not. */
export function WhenSeen<T>({ value, children }: WhenSeenProps<T>) {
  const ref = useRef<HTMLDivElement>(null);
  const [isSeen, setIsSeen] = useState(false);
  const [kept, setKept] = useState<{ value: T } | null>(null);
  if (isSeen && kept?.value !== value) setKept({ value });

  useEffect(() => {
    const place = ref.current;
    if (!place) return;
    const observer = new IntersectionObserver((entries) => {
      const newest = entries.at(-1);
      if (newest) setIsSeen(newest.isIntersecting);
    });
    observer.observe(place);
    return () => observer.disconnect();
  }, []);

  return <div ref={ref}>{kept && children(kept.value)}</div>;
}
