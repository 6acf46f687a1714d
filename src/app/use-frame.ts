import { useSyncExternalStore } from 'react';

/**
 * How the window is divided. `wide`: panel and inspector docked. `medium`: the panel lies over the
 * map. `narrow`: both do, one at a time. `phone`: bottom bar and one sheet.
 */
export type Frame = 'wide' | 'medium' | 'narrow' | 'phone';

const LIMITS = [
  ['phone', '(max-width: 599.98px)'],
  ['narrow', '(max-width: 899.98px)'],
  ['medium', '(max-width: 1199.98px)'],
] as const satisfies readonly (readonly [Frame, string])[];

/** The frame of the window now; the component follows it. */
export function useFrame(): Frame {
  return useSyncExternalStore(subscribe, read);
}

function read(): Frame {
  return LIMITS.find(([, query]) => window.matchMedia(query).matches)?.[0] ?? 'wide';
}

function subscribe(onChange: () => void): () => void {
  const lists = LIMITS.map(([, query]) => window.matchMedia(query));
  for (const list of lists) list.addEventListener('change', onChange);
  return () => {
    for (const list of lists) list.removeEventListener('change', onChange);
  };
}
