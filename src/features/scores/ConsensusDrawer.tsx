import { Download } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import {
  type ConsensusMethod,
  consensusCities,
  consensusTable,
  rankedByAll,
} from '../../charts/series/consensus-rows.ts';
import type { AtlasData } from '../../domain/atlas-data.ts';
import { type Consensus, robustTop } from '../../domain/scoring/consensus.ts';
import { formatCount, formatNumber } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { changeScenario, clearFilters, goToCity } from '../../store/atlas-store.ts';
import { followSavedMethods } from '../../store/persistence/saved-methods.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { selectData } from '../../store/selectors/data.ts';
import { selectCrossFilter } from '../../store/selectors/filters.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Drawer, DrawerClose, DrawerHead } from '../../ui/Drawer.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { saveCsv } from '../../ui/save-file.ts';
import { sortRows, type TableSort } from '../../ui/table-rows.ts';
import styles from './ConsensusDrawer.module.css';
import { useConsensus } from './use-consensus.ts';
import { useConsensusColumns } from './use-consensus-columns.tsx';

/** Width of the table in px with the names of cities in full. */
const TABLE_PX = 860;
const TOP_COUNTS = ['10', '20', '50'] as const;
type TopCount = (typeof TOP_COUNTS)[number];

/** Where the edition and the saved methods agree on the ranks, and how far they differ. */
export function ConsensusDrawer() {
  const store = useAtlasStore();
  const data = useAtlas(selectData);
  useEffect(() => followSavedMethods(store, window), [store]);
  return data && <ConsensusOf data={data} />;
}

function ConsensusOf({ data }: { data: AtlasData }) {
  const store = useAtlasStore();
  const t = useText('method');
  const saved = useAtlas((state) => state.savedMethods);
  const isInScores = useAtlas(({ scenario }) => scenario.workspace === 'scores');
  const state = useConsensus(data, saved, t('preset.edition', { id: data.edition.id }));
  const { value, candidateCount, leftOutCount, hasFailed } = state;
  if (value && value.methods.length > 1) {
    return (
      <ConsensusTable
        data={data}
        methods={value.methods}
        consensus={value.consensus}
        leftOutCount={leftOutCount}
      />
    );
  }
  const isWorking = candidateCount > 1 && value === null;
  return (
    <Drawer
      tablePx={0}
      head={
        <DrawerHead
          title={t('consensus')}
          note={t('consensus.note', { count: candidateCount - 1 })}
          count=""
        >
          <CloseButton />
        </DrawerHead>
      }
    >
      {isWorking && !hasFailed ? (
        <Skeleton label={t('consensus.working', { count: candidateCount })} rows={6} />
      ) : (
        <EmptyState
          title={hasFailed ? t('consensus.failed') : t('consensus.empty')}
          {...(!isInScores && {
            action: {
              label: t('consensus.emptyAction'),
              onPress: () => changeScenario(store, { workspace: 'scores' }),
            },
          })}
        >
          {leftOutCount > 0
            ? t('consensus.leftOut', { count: leftOutCount })
            : t('consensus.emptyWhy')}
        </EmptyState>
      )}
    </Drawer>
  );
}

function CloseButton() {
  const store = useAtlasStore();
  const t = useText('method');
  return (
    <DrawerClose
      label={t('consensus.close')}
      onPress={() => changeScenario(store, { drawer: null })}
    />
  );
}

interface ConsensusTableProps {
  data: AtlasData;
  methods: ConsensusMethod[];
  consensus: Consensus;
  leftOutCount: number;
}

function ConsensusTable({ data, methods, consensus, leftOutCount }: ConsensusTableProps) {
  const store = useAtlasStore();
  const t = useText('method');
  const language = useLanguage();
  const pinned = useAtlas((state) => state.scenario.pinned);
  const visible = useAtlas((state) => selectCrossFilter(state)?.visible);
  const [chosenTop, setChosenTop] = useState<TopCount>('20');
  const [sort, setSort] = useState<TableSort | null>(null);
  const topCount = Number(chosenTop);
  const top = useMemo(
    () =>
      robustTop(
        methods.map(({ ranks }) => ranks),
        topCount,
      ),
    [methods, topCount],
  );
  const columns = useConsensusColumns({ data, methods, consensus, top, topCount });
  const byMedian = useMemo(
    () => (visible ? consensusCities(consensus, visible) : []),
    [consensus, visible],
  );
  const rows = useMemo(() => {
    const column = columns.find(({ id }) => id === sort?.columnId);
    return column && sort ? sortRows(byMedian, column.value, sort.descending, language) : byMedian;
  }, [columns, byMedian, sort, language]);
  const idOf = (city: number): string => data.cities[city]?.id ?? '';
  const count = (number: number): string => formatCount(number, language);

  function download(): void {
    const table = consensusTable(data, methods, consensus, top, topCount, rows);
    void saveCsv(table, `union-atlas-consensus-${data.edition.id}.csv`);
  }

  return (
    <Drawer
      tablePx={TABLE_PX}
      head={
        <DrawerHead
          title={t('consensus')}
          note={
            <span title={t('consensus.agreement.title')}>
              {t('consensus.note', { count: methods.length - 1 })}
              {Number.isFinite(consensus.agreement) && (
                <b className={styles['agreement']}>
                  {t('consensus.agreement', {
                    value: formatNumber(consensus.agreement, language, { digits: 2 }),
                  })}
                </b>
              )}
            </span>
          }
          count={t('consensus.count', { count: rankedByAll(consensus) })}
        >
          <IconButton
            size="small"
            label={t('consensus.csv')}
            icon={<Download size={16} strokeWidth={1.75} />}
            placement="top"
            disabled={rows.length === 0}
            onPress={download}
          />
          <CloseButton />
        </DrawerHead>
      }
    >
      <div className={styles['stack']}>
        <div className={styles['bar']}>
          <Segmented<TopCount>
            label={t('consensus.top')}
            value={chosenTop}
            options={TOP_COUNTS.map((value) => ({
              value,
              label: t('consensus.topChoice', { count: value }),
            }))}
            onChange={setChosenTop}
          />
          <span role="status">
            <b>{t('consensus.always', { count: count(top.always.length) })}</b>
            {' · '}
            {t('consensus.sometimes', { count: count(top.sometimes.length) })}
          </span>
          {leftOutCount > 0 && (
            <Notice tone="warn">{t('consensus.leftOut', { count: leftOutCount })}</Notice>
          )}
        </div>
        <DataTable<number>
          caption={t('consensus.caption', { methods: count(methods.length) })}
          columns={columns}
          rows={rows}
          rowId={idOf}
          rowAttributes={(city) => ({ 'data-city-id': idOf(city) })}
          sort={sort}
          onSort={setSort}
          selectedId={pinned}
          onActivate={(city) => goToCity(store, idOf(city))}
          empty={
            <EmptyState
              title={t('consensus.filtered')}
              action={{ label: t('consensus.clear'), onPress: () => clearFilters(store) }}
            />
          }
        />
      </div>
    </Drawer>
  );
}
