import { useMemo } from 'react';
import { RankBand } from '../../charts/components/RankBand.tsx';
import type { ConsensusMethod } from '../../charts/series/consensus-rows.ts';
import type { AtlasData } from '../../domain/atlas-data.ts';
import { textIn } from '../../domain/language.ts';
import type { Consensus, RobustTop } from '../../domain/scoring/consensus.ts';
import { formatCount, formatNumber } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import type { TableColumn } from '../../ui/DataTable.tsx';
import { PlaceName } from '../../ui/PlaceName.tsx';
import styles from './ConsensusDrawer.module.css';

interface ConsensusColumnsInput {
  data: AtlasData;
  /** The edition first. */
  methods: readonly ConsensusMethod[];
  consensus: Consensus;
  top: RobustTop;
  topCount: number;
}

/** Columns of the consensus; its rows are indexes of cities that some method ranks. */
export function useConsensusColumns({
  data,
  methods,
  consensus,
  top,
  topCount,
}: ConsensusColumnsInput): TableColumn<number>[] {
  const t = useText('method');
  const common = useText('common');
  const language = useLanguage();
  return useMemo(() => {
    const { best, median, worst, rankedBy, methodCount } = consensus;
    const last = worst.reduce((most, rank) => Math.max(most, rank), 1);
    const editionRank = (city: number): number => methods[0]?.ranks[city] ?? 0;
    const count = (value: number): string => formatCount(value, language);
    const rankColumn = (
      id: string,
      header: string,
      of: (city: number) => number,
    ): TableColumn<number> => ({
      id,
      header,
      value: (city) => of(city) || null,
      sortable: true,
      align: 'end',
      width: '72px',
      render: (city) => {
        const rank = of(city);
        return rank > 0 ? formatNumber(rank, language, { maxDigits: 1 }) : common('value.noData');
      },
    });
    return [
      {
        id: 'city',
        header: t('consensus.city'),
        names: true,
        value: (city) => textIn(data.cities[city]?.name ?? { en: '', zh: null }, language),
        sortable: true,
        render: (city) => {
          const place = data.cities[city];
          return place && <PlaceName city={place} language={language} />;
        },
      },
      rankColumn('edition', t('consensus.edition'), editionRank),
      rankColumn('best', t('consensus.best'), (city) => best[city] ?? 0),
      rankColumn('median', t('consensus.median'), (city) => median[city] ?? 0),
      rankColumn('worst', t('consensus.worst'), (city) => worst[city] ?? 0),
      {
        id: 'spread',
        header: t('consensus.spread'),
        value: (city) => (worst[city] ?? 0) - (best[city] ?? 0),
        sortable: true,
        width: '220px',
        render: (city) => (
          <>
            <span className="visually-hidden">{count((worst[city] ?? 0) - (best[city] ?? 0))}</span>
            <RankBand
              interval={{
                low: best[city] ?? 0,
                median: median[city] ?? 0,
                high: worst[city] ?? 0,
              }}
              rank={editionRank(city) || (median[city] ?? 0)}
              count={last}
              isFaded={false}
            />
          </>
        ),
      },
      {
        id: 'rankedBy',
        header: t('consensus.rankedBy'),
        value: (city) => rankedBy[city] ?? 0,
        sortable: true,
        align: 'end',
        width: '88px',
        render: (city) =>
          t('consensus.rankedBy.value', {
            count: count(rankedBy[city] ?? 0),
            all: count(methodCount),
          }),
      },
      {
        id: 'top',
        header: t('consensus.inTop', { count: topCount }),
        value: (city) => top.hits[city] ?? 0,
        sortable: true,
        width: '112px',
        render: (city) => {
          const hits = top.hits[city] ?? 0;
          if (hits === 0) return <span className={styles['none']}>{t('consensus.no')}</span>;
          if (hits === methodCount)
            return <span className={styles['every']}>{t('consensus.every')}</span>;
          return t('consensus.some', { hits: count(hits), all: count(methodCount) });
        },
      },
    ];
  }, [data, methods, consensus, top, topCount, language, t, common]);
}
