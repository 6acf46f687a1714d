import { useMemo } from 'react';
import type { PlaceRow } from '../../../charts/series/layout-tables.ts';
import { type CountyReach, reachByCounty } from '../../../domain/layout/reach-counties.ts';
import { formatCount, formatKm, formatPercent, formatPopulation } from '../../../i18n/format.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { useAtlas } from '../../../store/react.ts';
import { selectReachBase } from '../../../store/selectors/layout-measures.ts';
import type { TableColumn } from '../../../ui/DataTable.tsx';
import { rangeWords } from './range-words.ts';
import { useTargetNames } from './use-target-names.ts';

/** Columns of what the part that the map shows reaches in each county; none while it shows no reach. */
export function useReachColumns(): TableColumn<PlaceRow>[] {
  const t = useText('lab');
  const language = useLanguage();
  const nameOf = useTargetNames();
  const base = useAtlas(selectReachBase);
  const target = useAtlas(({ scenario }) => scenario.reachOf);
  const reachKm = useAtlas(({ scenario }) => scenario.reachKm);
  return useMemo(() => {
    if (!base || !target || !base.distances.has(target)) return [];
    const rows = new Map(reachByCounty(base, target, reachKm).map((row) => [row.county, row]));
    const of = { name: nameOf(target), km: formatKm(reachKm, language) };
    const column = (
      id: 'within' | 'share' | 'out' | 'people',
      value: (row: CountyReach) => number,
      format: (value: number, row: CountyReach) => string,
      widthPx: number,
    ): TableColumn<PlaceRow> => {
      const figureOf = ({ id: code }: PlaceRow): number | null => {
        const row = rows.get(code);
        return row === undefined || Number.isNaN(value(row)) ? null : value(row);
      };
      return {
        id: `reach-${id}`,
        header: t(`col.${id}`, of),
        headerContent: <span title={t(`col.${id}.title`, of)}>{t(`col.${id}`, of)}</span>,
        value: figureOf,
        render: (row) => {
          const [number, reach] = [figureOf(row), rows.get(row.id)];
          return number === null || !reach ? null : format(number, reach);
        },
        align: 'end',
        sortable: true,
        width: `calc(${widthPx}px * var(--k))`,
      };
    };
    const count = (value: number): string => formatCount(value, language);
    return [
      column(
        'within',
        (row) => row.count,
        (value, row) => `${count(value)} ${rangeWords(row, language)}`,
        140,
      ),
      column(
        'share',
        (row) => row.share01,
        (share) => formatPercent(share, language),
        64,
      ),
      column('out', (row) => row.outOfReach, count, 64),
      column(
        'people',
        (row) => row.people,
        (people) => formatPopulation(people, language),
        96,
      ),
    ];
  }, [t, language, nameOf, base, target, reachKm]);
}
