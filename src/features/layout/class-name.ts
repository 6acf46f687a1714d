import { useCallback } from 'react';
import { useText } from '../../i18n/use-text.ts';

const CLASSES = [111, 112, 121, 122, 123, 210, 220] as const;

/** Names the urban–rural classes of the statistics bureau: code → words; null for none, the code itself when it is new. */
export function useClassName(): (code: number | null) => string | null {
  const t = useText('layout');
  return useCallback(
    (code: number | null) => {
      if (code === null) return null;
      const known = CLASSES.find((one) => one === code);
      return known === undefined ? String(code) : t(`class.${known}`);
    },
    [t],
  );
}
