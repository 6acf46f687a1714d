import { useCallback } from 'react';
import type { LayoutFigure } from '../../../charts/series/layout-figures.ts';
import { formatKm } from '../../../i18n/format.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { useAtlas } from '../../../store/react.ts';

/** Names of the compared figures; those of reach say the distance that is chosen. */
export function useFigureName(): (measure: LayoutFigure) => string {
  const t = useText('carry');
  const language = useLanguage();
  const reachKm = useAtlas(({ scenario }) => scenario.reachKm);
  return useCallback(
    (measure) => t(`measure.${measure}`, { km: formatKm(reachKm, language) }),
    [t, language, reachKm],
  );
}
