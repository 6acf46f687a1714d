import { Download } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { cityOrder, shownInOrder } from '../../charts/series/city-order.ts';
import { rankedCities } from '../../charts/series/ranking.ts';
import { rankingTable } from '../../charts/series/ranking-table.ts';
import type { AtlasData } from '../../domain/atlas-data.ts';
import type { Ranking } from '../../domain/scoring/rank.ts';
import type { EditionScores } from '../../domain/scoring/score-edition.ts';
import { formatCount } from '../../i18n/format.ts';
import { useLanguage, useReadyTexts, useText } from '../../i18n/use-text.ts';
import {
  type AtlasState,
  changeScenario,
  clearFilters,
  goToCity,
  hover,
} from '../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { selectAreBandsCurrent, selectBands } from '../../store/selectors/bands.ts';
import { selectData } from '../../store/selectors/data.ts';
import { selectCrossFilter } from '../../store/selectors/filters.ts';
import {
  type ChosenScore,
  selectChosenScore,
  selectRanking,
} from '../../store/selectors/ranking.ts';
import {
  selectIsOwnMethod,
  selectMethodHash,
  selectMethodName,
  selectScores,
  selectWeightShares,
} from '../../store/selectors/scores.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Drawer, DrawerClose, DrawerHead } from '../../ui/Drawer.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { saveCsv } from '../../ui/save-file.ts';
import type { TableSort } from '../../ui/table-rows.ts';
import { RANK_BAND_PX, useRankingColumns } from './ranking-columns.tsx';
import { scoreName } from './score-names.ts';

/** Width of the table in px: all columns with the names of cities in full. */
const INDEX_TABLE_PX = 994;
/** The index stands in a column of its own beside another score. */
const TWO_SCORES_TABLE_PX = 810;
const BY_RANK: TableSort = { columnId: 'rank', descending: false };
/** Where a preview is that no pointer on the map asked for: outside of it, so that no tooltip is drawn there. */
const OFF_THE_MAP_PX = -1;

/** The ranking by what colours the map: shown cities with their rank among all, those without one after them. */
export function RankingDrawer() {
  useReadyTexts('reasons', 'scores');
  const data = useAtlas(selectData);
  const scores = useAtlas(selectScores);
  const chosen = useAtlas(selectChosenScore);
  const ranking = useAtlas(selectRanking);
  if (!data || !scores || !chosen || !ranking) return null;
  return (
    <RankingTable key={chosen.by} data={data} scores={scores} chosen={chosen} ranking={ranking} />
  );
}

interface RankingTableProps {
  data: AtlasData;
  scores: EditionScores;
  chosen: ChosenScore;
  ranking: Ranking;
}

function RankingTable({ data, scores, chosen, ranking }: RankingTableProps) {
  const store = useAtlasStore();
  const t = useText('scores');
  const language = useLanguage();
  const [sort, setSort] = useState(BY_RANK);
  const theme = useAtlas((state) => state.scenario.theme);
  const pinned = useAtlas((state) => state.scenario.pinned);
  const visible = useAtlas((state) => selectCrossFilter(state)?.visible);
  const sortBands = useAtlas((state) => (sort.columnId === 'interval' ? selectBands(state) : null));
  const columns = useRankingColumns({ data, scores, chosen, ranking, theme, sortBands });
  const rows = useSortedCities({ data, ranking, columns, sort, visible });
  const body = useHoverMark(data);
  const name = scoreName(data, chosen.by, t, language);
  const common = useText('common');
  const by = t('ranking.by', { name });
  const isOwnMethod = useAtlas(selectIsOwnMethod);
  const hash = useAtlas(selectMethodHash);
  const idOf = (city: number): string => data.cities[city]?.id ?? '';
  const all = formatCount(data.cities.length, language);

  function download(): void {
    const state = store.getState();
    const ranked = {
      by: chosen.by,
      values: chosen.values,
      ranking,
      weightShares: selectWeightShares(state),
      methodName: selectMethodName(state),
      bands: selectAreBandsCurrent(state) ? selectBands(state) : null,
    };
    const fileName = `union-atlas-ranking-${data.edition.id}-${chosen.by.replace(':', '-')}.csv`;
    void saveCsv(rankingTable(data, scores, ranked, rows), fileName);
  }

  return (
    <Drawer
      tablePx={chosen.by === 'index' ? INDEX_TABLE_PX : TWO_SCORES_TABLE_PX}
      fixedPx={chosen.by === 'index' ? RANK_BAND_PX : 0}
      bodyRef={body}
      head={
        <DrawerHead
          title={t('ranking')}
          note={isOwnMethod ? `${by} · ${common('method.own', { hash })}` : by}
          count={t('ranking.count', {
            count: rows.length,
            ranked: formatCount(ranking.ratedCount, language),
            all,
          })}
        >
          <IconButton
            size="small"
            label={t('ranking.csv')}
            icon={<Download size={16} strokeWidth={1.75} />}
            placement="top"
            disabled={rows.length === 0}
            onPress={download}
          />
          <DrawerClose
            label={t('ranking.close')}
            onPress={() => changeScenario(store, { drawer: null })}
          />
        </DrawerHead>
      }
    >
      <DataTable<number>
        caption={t('ranking.caption', { name, shown: formatCount(rows.length, language), all })}
        columns={columns}
        rows={rows}
        rowId={idOf}
        rowAttributes={(city) => ({ 'data-city-id': idOf(city) })}
        sort={sort}
        onSort={setSort}
        selectedId={pinned}
        onActivate={(city) => goToCity(store, idOf(city))}
        onHover={(city) =>
          hover(
            store,
            city === null
              ? null
              : { kind: 'city', index: city, x: OFF_THE_MAP_PX, y: OFF_THE_MAP_PX },
          )
        }
        empty={
          <EmptyState
            title={t('ranking.empty')}
            action={{ label: t('ranking.clear'), onPress: () => clearFilters(store) }}
          />
        }
      />
    </Drawer>
  );
}

interface SortInput {
  data: AtlasData;
  ranking: Ranking;
  columns: ReturnType<typeof useRankingColumns>;
  sort: TableSort;
  visible: Uint8Array | undefined;
}

/** Visible cities in the order of the chosen column. */
function useSortedCities({ data, ranking, columns, sort, visible }: SortInput): number[] {
  const language = useLanguage();
  const isByRank = sort.columnId === 'rank' && !sort.descending;
  const order = useMemo(() => {
    const column = columns.find(({ id }) => id === sort.columnId);
    if (isByRank || !column) return null;
    return cityOrder(
      data.cities.map((_, city) => column.value(city)),
      sort.descending,
      language,
    );
  }, [data, columns, sort, language, isByRank]);
  return useMemo(() => {
    if (!visible) return [];
    return order ? shownInOrder(order, visible) : rankedCities(ranking, visible);
  }, [order, ranking, visible]);
}

/** Marks the row of the city under the pointer on the map, without drawing the table anew. */
function useHoverMark(data: AtlasData) {
  const store = useAtlasStore();
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let marked: Element | null = null;
    const mark = (hovered: AtlasState['hovered']): void => {
      marked?.removeAttribute('data-hovered');
      const id = hovered?.kind === 'city' ? data.cities[hovered.index]?.id : undefined;
      marked =
        (id !== undefined && body.current?.querySelector(`[data-city-id="${CSS.escape(id)}"]`)) ||
        null;
      marked?.setAttribute('data-hovered', 'true');
    };
    mark(store.getState().hovered);
    const unsubscribe = store.subscribe(({ hovered }, before) => {
      if (hovered !== before.hovered) mark(hovered);
    });
    return () => {
      unsubscribe();
      mark(null);
    };
  }, [store, data]);
  return body;
}
