import { scatterPoints } from '../../charts/series/scatter.ts';
import { plottedAxes, readVariable, type Variable } from '../../charts/series/variables.ts';
import type { AtlasData } from '../../domain/atlas-data.ts';
import { textIn } from '../../domain/language.ts';
import { variableNames } from '../../features/compare/variable-names.ts';
import type { DocumentAxis, DocumentScatter } from '../../handout/story-document.ts';
import type { AtlasState } from '../../store/atlas-store.ts';
import { selectComparedIndexes } from '../../store/selectors/compare.ts';
import { selectCrossFilter } from '../../store/selectors/filters.ts';
import { selectScores } from '../../store/selectors/scores.ts';
import { compareColour, PALETTES } from '../../ui/tokens.ts';
import type { HandoutTexts } from './handout-texts.ts';

/** The shown cities by the two variables that a scene plots, those that are compared apart; null where nothing is open. */
export function scatterFigure(
  state: AtlasState,
  data: AtlasData,
  { handouts: t, compare, scores: scoreTexts }: HandoutTexts,
): DocumentScatter | null {
  const { language, theme, filters, charts } = state.scenario;
  const scores = selectScores(state);
  const visible = selectCrossFilter(state)?.visible;
  if (!scores || !visible) return null;
  const ids = plottedAxes(data, charts.axes ?? filters.area);
  const x = readVariable(data, scores, ids.x);
  const y = readVariable(data, scores, ids.y);
  const names = variableNames(data, language, { compare, scores: scoreTexts });
  const axisOf = ({ id, axis }: Variable): DocumentAxis => ({
    title: axis.isLog ? compare('scatter.log', { name: names.name(id) }) : names.name(id),
    scale: [axis.lower, axis.upper],
    isLog: axis.isLog,
  });
  const compared = selectComparedIndexes(state);
  const shown = scatterPoints(x, y, visible).map(({ city }) => city);
  const pointOf = (city: number) => [x.values[city] ?? 0, y.values[city] ?? 0] as const;
  const others = shown.filter((city) => !compared.includes(city));
  return {
    title: compare('scatter.title', { x: names.short(ids.x), y: names.short(ids.y) }),
    kind: 'scatter',
    x: axisOf(x),
    y: axisOf(y),
    groups: [
      { name: t('scatter.cities'), colour: PALETTES[theme].accent, points: others.map(pointOf) },
      ...compared.flatMap((city, slot) => {
        const found = data.cities[city];
        if (!found || !shown.includes(city)) return [];
        const name = textIn(found.name, language);
        return [{ name, colour: compareColour(slot, theme), points: [pointOf(city)] }];
      }),
    ],
  };
}
