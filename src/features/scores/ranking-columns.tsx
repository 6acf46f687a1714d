import { useMemo } from 'react';
import type { AtlasData } from '../../domain/atlas-data.ts';
import { textIn } from '../../domain/language.ts';
import { classOf, SCORE_BREAKS } from '../../domain/scoring/classes.ts';
import { GRADES } from '../../domain/scoring/evidence.ts';
import type { Ranking } from '../../domain/scoring/rank.ts';
import { type EditionScores, STATUSES } from '../../domain/scoring/score-edition.ts';
import { formatCount, formatIndex, formatRequirement, formatValue } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { classHexes } from '../../map/views/scene.ts';
import type { Theme } from '../../store/scenario.ts';
import type { ChosenScore } from '../../store/selectors/ranking.ts';
import type { TableColumn } from '../../ui/DataTable.tsx';
import { Hatch } from '../../ui/Hatch.tsx';
import styles from './ranking-columns.module.css';
import { StatusCell } from './StatusCell.tsx';
import { indicatorOf, scoreName } from './score-names.ts';

/** All that a row of the ranking is made from. */
export interface RankingInput {
  data: AtlasData;
  scores: EditionScores;
  chosen: ChosenScore;
  ranking: Ranking;
  theme: Theme;
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
}: RankingInput): TableColumn<number>[] {
  const t = useText('scores');
  const common = useText('common');
  const language = useLanguage();
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
        if (value === null) return <Missing words={noData} />;
        const isHalf =
          chosen.by === 'index' && STATUSES[scores.status[city] as number] === 'conditional';
        return (
          <span className={styles['score']}>
            <span
              className={styles['swatch']}
              data-half={isHalf}
              style={{ '--swatch': hexes[chosen.classes[city] ?? -1] } as React.CSSProperties}
            />
            {indicator ? formatValue(value, unit, language) : formatIndex(value, language)}
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
        return value === null ? <Missing words={noData} /> : formatIndex(value, language);
      },
    };
    return [
      {
        id: 'rank',
        header: t('col.rank'),
        value: (city) => ranking.rank[city] || null,
        align: 'end',
        sortable: true,
        width: width(54),
        render: (city) => {
          const rank = ranking.rank[city];
          return rank ? <b>{formatCount(rank, language)}</b> : <Missing words={noData} />;
        },
      },
      {
        id: 'city',
        header: t('col.city'),
        value: (city) => {
          const place = data.cities[city];
          return place ? textIn(place.name, language) : null;
        },
        sortable: true,
        render: (city) => {
          const place = data.cities[city];
          return (
            place && (
              <>
                <b className={styles['city']}>{textIn(place.name, language)}</b>{' '}
                <span className={styles['country']}>{textIn(place.country, language)}</span>
              </>
            )
          );
        },
      },
      score,
      ...(chosen.by === 'index' ? [] : [index]),
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
            <RequirementCell value={presentAt(scores.requirements[r], city)} noData={noData} />
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
  }, [data, scores, chosen, ranking, theme, language, t, common]);
}

function RequirementCell({ value, noData }: { value: number | null; noData: string }) {
  const language = useLanguage();
  if (value === null) return <Missing words={noData} />;
  const at = classOf(value, SCORE_BREAKS);
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
