import { useEffect, useState } from 'react';

/** Whether the pointer has not moved since the screen is there: what came under it was not asked about. */
export function useStillPointer(): boolean {
  const [isStill, setStill] = useState(true);
  useEffect(() => {
    let first: string | null = null;
    // What appears under a pointer that rests gives events too, all in one place.
    function onPointerMove({ screenX, screenY }: PointerEvent): void {
      const at = `${screenX} ${screenY}`;
      first ??= at;
      if (at === first) return;
      setStill(false);
      window.removeEventListener('pointermove', onPointerMove);
    }
    window.addEventListener('pointermove', onPointerMove);
    return () => window.removeEventListener('pointermove', onPointerMove);
  }, []);
  return isStill;
}
