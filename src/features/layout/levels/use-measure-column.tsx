import { useMemo } from 'react';
import { measureWords } from '../../../charts/series/layout-levels.ts';
import type { PlaceRow } from '../../../charts/series/layout-tables.ts';
import { formatCount, formatPercent } from '../../../i18n/format.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { useAtlas } from '../../../store/react.ts';
import { selectCountyFigures } from '../../../store/selectors/layout-units.ts';
import type { TableColumn } from '../../../ui/DataTable.tsx';

/** Width of the column, px. */
export const MEASURE_PX = 108;

/** A column for what the counties are coloured by, where the table has none yet: empty or one. */
export function useMeasureColumn(): TableColumn<PlaceRow>[] {
  const t = useText('levels');
  const language = useLanguage();
  const figures = useAtlas(selectCountyFigures);
  const measure = useAtlas(({ scenario }) => scenario.countyMeasure);
  return useMemo(() => {
    const isThere = measure === 'villages' || measure === 'population' || measure === 'area';
    if (!measure || isThere) return [];
    const byCode = new Map(figures?.map((county) => [county.code, county]));
    return [
      {
        id: 'measure',
        header: t(`by.${measure}`),
        value: ({ id }) => byCode.get(id)?.values[measure] ?? null,
        render: ({ id }) => {
          const county = byCode.get(id);
          const value = county?.values[measure] ?? null;
          if (!county || value === null) return null;
          return (
            <span title={measureWords(county, measure, t, language)}>
              {measure === 'density'
                ? formatCount(Math.round(value), language)
                : formatPercent(value, language, 1)}
            </span>
          );
        },
        align: 'end',
        sortable: true,
        width: `calc(${MEASURE_PX}px * var(--k))`,
      },
    ];
  }, [t, language, figures, measure]);
}
