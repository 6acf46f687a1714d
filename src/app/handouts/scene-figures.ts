import { rankedCities } from '../../charts/series/ranking.ts';
import type { AtlasData } from '../../domain/atlas-data.ts';
import { textIn } from '../../domain/language.ts';
import { intervalOf } from '../../domain/scoring/uncertainty/rank-bands.ts';
import type { DocumentSeries, SceneDocument } from '../../handout/story-document.ts';
import { formatCount, formatNumber, formatRange } from '../../i18n/format.ts';
import { legendOf } from '../../map/legend/legend.ts';
import type { AtlasState } from '../../store/atlas-store.ts';
import { selectBands } from '../../store/selectors/bands.ts';
import { selectComparedIndexes } from '../../store/selectors/compare.ts';
import { selectData } from '../../store/selectors/data.ts';
import { selectCrossFilter } from '../../store/selectors/filters.ts';
import { selectChosenScore, selectRanking } from '../../store/selectors/ranking.ts';
import { selectScores } from '../../store/selectors/scores.ts';
import { compareColour, PALETTES } from '../../ui/tokens.ts';
import { countyTable } from './county-table.ts';
import type { HandoutTexts } from './handout-texts.ts';
import { scatterFigure } from './scatter-figure.ts';

/** Rows of a ranking that stand in a document. */
const MOST_ROWS = 10;

type Figures = Pick<SceneDocument, 'table' | 'chart'>;

/** The table and the chart of what a scene has open beside its map. */
export function sceneFigures(state: AtlasState, texts: HandoutTexts): Figures {
  const data = selectData(state);
  if (!data) return { table: null, chart: null };
  if (state.scenario.drawer === 'ranking') return rankingFigures(state, data, texts);
  if (state.scenario.drawer === 'compare') return compareFigures(state, data, texts);
  if (state.scenario.drawer === 'scatter')
    return { table: null, chart: scatterFigure(state, data, texts) };
  return { table: countyTable(state, texts), chart: null };
}

function rankingFigures(state: AtlasState, data: AtlasData, texts: HandoutTexts): Figures {
  const { language, theme } = state.scenario;
  const t = texts.handouts;
  const ranking = selectRanking(state);
  const chosen = selectChosenScore(state);
  const shown = selectCrossFilter(state);
  if (!ranking || !chosen || !shown) return { table: null, chart: null };
  const bands = chosen.by === 'index' ? selectBands(state) : null;
  const title = t('table.ranking', { by: legendOf(state, texts.common, null)?.title ?? '' });
  const cities = rankedCities(ranking, shown.visible).slice(0, MOST_ROWS);
  const nameOf = (city: number) => cityName(data, city, language);
  const presentIn = (city: number) => presentOr(chosen.values[city]);
  const none = t('table.none');
  const values = cities.map(presentIn);
  const highest = Math.max(0, ...values.filter((value) => value !== null));
  return {
    table: {
      title,
      head: [
        t('table.rank'),
        t('table.city'),
        t('table.value'),
        ...(bands ? [t('table.interval')] : []),
      ],
      rows: cities.map((city) => {
        const rank = ranking.rank[city] ?? 0;
        const value = presentIn(city);
        const interval = bands && intervalOf(bands, city);
        return [
          rank === 0 ? none : formatCount(rank, language),
          nameOf(city),
          value === null ? none : formatNumber(value, language, { digits: 1 }),
          ...(bands
            ? [
                interval
                  ? formatRange(
                      formatCount(Math.round(interval.low), language),
                      formatCount(Math.round(interval.high), language),
                    )
                  : none,
              ]
            : []),
        ];
      }),
      numeric: bands ? [0, 2, 3] : [0, 2],
    },
    chart: {
      title,
      kind: 'bars',
      labels: cities.map(nameOf),
      series: [{ name: t('table.value'), colour: PALETTES[theme].accent, values }],
      scale: chosen.scale === 'edition' ? [0, 100] : [0, highest],
    },
  };
}

function compareFigures(state: AtlasState, data: AtlasData, texts: HandoutTexts): Figures {
  const { language, theme } = state.scenario;
  const t = texts.handouts;
  const scores = selectScores(state);
  const cities = selectComparedIndexes(state);
  if (!scores || cities.length === 0) return { table: null, chart: null };
  const { requirements } = data.edition;
  const series = cities.map((city, slot): DocumentSeries['series'][number] => ({
    name: cityName(data, city, language),
    colour: compareColour(slot, theme),
    values: requirements.map((_, at) => presentOr(scores.requirements[at]?.[city])),
  }));
  const labels = requirements.map(({ id, short }) => `R${id} ${textIn(short, language)}`);
  return {
    table: {
      title: t('table.compared'),
      head: [t('table.requirement'), ...series.map(({ name }) => name)],
      rows: labels.map((label, at) => [
        label,
        ...series.map(({ values }) => {
          const value = values[at] ?? null;
          return value === null ? t('table.none') : formatNumber(value, language, { digits: 0 });
        }),
      ]),
      numeric: series.map((_, at) => at + 1),
    },
    chart: { title: t('table.compared'), kind: 'radar', labels, series, scale: [0, 100] },
  };
}

function cityName(
  data: AtlasData,
  city: number,
  language: AtlasState['scenario']['language'],
): string {
  const found = data.cities[city];
  return found ? textIn(found.name, language) : '';
}

function presentOr(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
