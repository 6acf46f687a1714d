import { useMemo } from 'react';
import { RankAxis } from '../../charts/components/RankBand.tsx';
import { bandWidth } from '../../charts/series/ranking-bands.ts';
import type { AtlasData } from '../../domain/atlas-data.ts';
import { textIn } from '../../domain/language.ts';
import { classOf } from '../../domain/scoring/classes.ts';
import { GRADES } from '../../domain/scoring/evidence.ts';
import type { Ranking } from '../../domain/scoring/rank.ts';
import { type EditionScores, STATUSES } from '../../domain/scoring/score-edition.ts';
import type { RankBands } from '../../domain/scoring/uncertainty/rank-bands.ts';
import { formatCount, formatRequirement, formatScore, formatValue } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { classHexes } from '../../map/views/scene.ts';
import { useAtlas } from '../../store/react.ts';
import type { Theme } from '../../store/scenario.ts';
import { type ChosenScore, selectRequirementBreaks } from '../../store/selectors/ranking.ts';
import { selectScoreScales } from '../../store/selectors/scores.ts';
import { COMPARE_WIDTH } from '../../ui/CompareToggle.tsx';
import type { TableColumn } from '../../ui/DataTable.tsx';
import { Hatch } from '../../ui/Hatch.tsx';
import { PlaceName } from '../../ui/PlaceName.tsx';
import { CompareCell } from './CompareCell.tsx';
import { BandCell, IntervalCell, RankCell } from './ranking-bands.tsx';
import styles from './ranking-columns.module.css';
import { StatusCell } from './StatusCell.tsx';
import { indicatorOf, scoreName } from './score-names.ts';

/** Width of the column of rank intervals, the same on every screen: what it shows is read by its place. */
export const RANK_BAND_PX = 190;

/** All that a row of the ranking is made from. */
export interface RankingInput {
  data: AtlasData;
  scores: EditionScores;
  chosen: ChosenScore;
  ranking: Ranking;
  theme: Theme;
  /** Intervals to sort by; the cells follow the newest by themselves. */
  sortBands: RankBands | null;
}

function presentAt(values: Float64Array | undefined, city: number): number | null {
  const value = values?.[city] ?? Number.NaN;
  return Number.isNaN(value) ? null : value;
}

/** Columns of the ranking in the reader's language; its rows are indexes of cities. */
export function useRankingColumns({
  data,
  scores,
  chosen,
  ranking,
  theme,
  sortBands,
}: RankingInput): TableColumn<number>[] {
  const t = useText('scores');
  const common = useText('common');
  const reasons = useText('reasons');
  const language = useLanguage();
  const indexScale = useAtlas((state) => selectScoreScales(state).index);
  const requirementBreaks = useAtlas(selectRequirementBreaks);
  return useMemo(() => {
    const { requirements } = data.edition;
    const hexes = classHexes(chosen, theme);
    const indicator = indicatorOf(data, chosen.by);
    const unit = indicator ? textIn(indicator.unit, language) : '';
    const noData = common('value.noData');
    const width = (px: number): string => `calc(${px}px * var(--k))`;

    const score: TableColumn<number> = {
      id: 'score',
      header: chosen.by === 'index' ? t('col.index') : scoreName(data, chosen.by, t, language),
      value: (city) => presentAt(chosen.values, city),
      align: 'end',
      sortable: true,
      width: width(indicator ? 132 : chosen.by === 'index' ? 76 : 92),
      render: (city) => {
        const value = presentAt(chosen.values, city);
        if (value === null) {
          return <Missing words={chosen.by === 'index' ? common('status.not_rated') : noData} />;
        }
        const isHalf =
          chosen.by === 'index' && STATUSES[scores.status[city] as number] === 'conditional';
        return (
          <span className={styles['score']}>
            <span
              className={styles['swatch']}
              data-half={isHalf}
              style={{ '--swatch': hexes[chosen.classes[city] ?? -1] } as React.CSSProperties}
            />
            {chosen.scale === 'raw'
              ? formatValue(value, unit, language)
              : formatScore(value, chosen.scale, language)}
          </span>
        );
      },
    };
    const index: TableColumn<number> = {
      id: 'index',
      header: t('col.index'),
      value: (city) => presentAt(scores.index, city),
      align: 'end',
      sortable: true,
      width: width(58),
      render: (city) => {
        const value = presentAt(scores.index, city);
        return value === null ? (
          <Missing words={common('status.not_rated')} />
        ) : (
          formatScore(value, indexScale, language)
        );
      },
    };
    const { rank, ratedCount } = ranking;
    const bandColumns: TableColumn<number>[] = [
      {
        id: 'band',
        header: reasons('band.axis', { last: formatCount(ratedCount, language) }),
        headerContent: (
          <>
            <span className="visually-hidden">
              {reasons('band.axis', { last: formatCount(ratedCount, language) })}
            </span>
            <RankAxis count={ratedCount} format={(place) => formatCount(place, language)} />
          </>
        ),
        value: (city) => rank[city] || null,
        width: `calc(${RANK_BAND_PX}px)`,
        render: (city) => <BandCell city={city} rank={rank[city] ?? 0} count={ratedCount} />,
      },
      {
        id: 'interval',
        header: reasons('band.interval'),
        headerContent: (
          <span title={reasons('band.sort')}>
            {reasons('band.interval')}
            <span className="visually-hidden">{` ${reasons('band.sort')}`}</span>
          </span>
        ),
        value: (city) => bandWidth(sortBands, city),
        align: 'end',
        sortable: true,
        width: width(84),
        render: (city) => <IntervalCell city={city} rank={rank[city] ?? 0} />,
      },
    ];
    return [
      {
        id: 'rank',
        header: t('col.rank'),
        value: (city) => rank[city] || null,
        align: 'end',
        sortable: true,
        width: width(54),
        render: (city) => {
          const place = rank[city];
          if (!place) return <Missing words={noData} />;
          return chosen.by === 'index' ? (
            <RankCell city={city} rank={place} />
          ) : (
            <b>{formatCount(place, language)}</b>
          );
        },
      },
      {
        id: 'city',
        header: t('col.city'),
        names: true,
        value: (city) => {
          const place = data.cities[city];
          return place ? textIn(place.name, language) : null;
        },
        sortable: true,
        render: (city) => {
          const place = data.cities[city];
          return place && <PlaceName city={place} language={language} />;
        },
      },
      {
        id: 'compare',
        header: common('drawer.compare'),
        headerContent: <span className="visually-hidden">{common('drawer.compare')}</span>,
        value: () => null,
        width: COMPARE_WIDTH,
        align: 'center',
        render: (city) => {
          const place = data.cities[city];
          return place && <CompareCell id={place.id} name={textIn(place.name, language)} />;
        },
      },
      score,
      ...(chosen.by === 'index' ? bandColumns : [index]),
      ...requirements.map(
        ({ id, short }, r): TableColumn<number> => ({
          id: `requirement:${id}`,
          header: `R${id} ${textIn(short, language)}`,
          headerContent: (
            <span title={textIn(short, language)}>
              R{id}
              <span className="visually-hidden">{` ${textIn(short, language)}`}</span>
            </span>
          ),
          value: (city) => presentAt(scores.requirements[r], city),
          align: 'end',
          sortable: true,
          width: width(30),
          render: (city) => (
            <RequirementCell
              value={presentAt(scores.requirements[r], city)}
              breaks={requirementBreaks[r] ?? []}
              noData={noData}
            />
          ),
        }),
      ),
      {
        id: 'grade',
        header: t('col.grade'),
        value: (city) => scores.grade[city] ?? null,
        sortable: true,
        align: 'center',
        width: width(52),
        render: (city) => GRADES[scores.grade[city] as number],
      },
      {
        id: 'status',
        header: t('col.status'),
        value: (city) => STATUSES.length - (scores.status[city] ?? 0),
        sortable: true,
        width: width(124),
        render: (city) => <StatusCell edition={data.edition} scores={scores} city={city} />,
      },
    ];
  }, [
    data,
    scores,
    chosen,
    ranking,
    theme,
    sortBands,
    indexScale,
    requirementBreaks,
    language,
    t,
    common,
    reasons,
  ]);
}

interface RequirementCellProps {
  value: number | null;
  breaks: readonly number[];
  noData: string;
}

function RequirementCell({ value, breaks, noData }: RequirementCellProps) {
  const language = useLanguage();
  if (value === null) return <Missing words={noData} />;
  const at = classOf(value, breaks);
  return (
    <span
      className={styles['cell']}
      style={{ '--swatch': `var(--class-${at + 1})` } as React.CSSProperties}
    >
      {formatRequirement(value, language)}
    </span>
  );
}

function Missing({ words }: { words: string }) {
  return (
    <span className={styles['missing']} title={words}>
      <Hatch shape="swatch" label={words} />
    </span>
  );
}
