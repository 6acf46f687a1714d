import { textIn } from '../../domain/language.ts';
import { DIRECTED_KINDS } from '../../domain/links/recorded.ts';
import type { TextFunction } from '../../i18n/dictionary.ts';
import { formatCount } from '../../i18n/format.ts';
import type { AtlasState } from '../../store/atlas-store.ts';
import { selectData } from '../../store/selectors/data.ts';
import { selectGatheredLinks } from '../../store/selectors/gathered-links.ts';
import { selectGatheredProjects } from '../../store/selectors/gathered-projects.ts';
import { selectLinkSelection } from '../../store/selectors/links.ts';
import { PALETTES, sectorColour } from '../../ui/tokens.ts';
import { bundleWidthPx, mostRecords } from '../views/bundle-view.ts';
import { selectProjectPlaceView } from '../views/link-scene.ts';
import { mostProjects, projectRadiusPx } from '../views/project-place-view.ts';
import { sceneScale, symbolFactor } from '../views/scene.ts';
import type { LegendModel, LegendSymbol } from './legend-model.ts';

/** Each width of the legend stands for so many times fewer records than the one before. */
const STEP = 5;
const WIDTH_COUNT = 3;

/** What the lines of the recorded links mean: colours of the sectors that are drawn, direction, widths in records. */
export function linkLegend(state: AtlasState, t: TextFunction<'common'>): LegendModel {
  const { language, theme, linkFilters, pinned } = state.scenario;
  const data = selectData(state);
  const gathered = selectGatheredLinks(state);
  const palette = PALETTES[theme];
  const drawn = new Set<string>();
  let hasDirection = false;
  for (const at of selectLinkSelection(state)?.links ?? []) {
    const link = data?.links[at];
    if (!link || link.kind === 'corridor') continue;
    drawn.add(link.sector);
    hasDirection ||= DIRECTED_KINDS.has(link.kind);
  }
  const symbols: LegendSymbol[] = (data?.sectors ?? [])
    .filter(({ id }) => drawn.has(id))
    .map(({ id, short }) => ({
      shape: 'line',
      colour: sectorColour(id, theme),
      label: textIn(short, language),
    }));
  if (hasDirection)
    symbols.push({ shape: 'taper', colour: palette.ink2, label: t('legend.direction') });
  if (linkFilters.kinds.has('corridor'))
    symbols.push({ shape: 'dashed', colour: palette.ink2, label: t('legend.corridor') });
  if (pinned !== null && linkFilters.scope === 'members')
    symbols.push({ shape: 'line', colour: palette.ink3, widthPx: 1, label: t('legend.others') });
  if (state.scenario.showsPotential)
    symbols.push({ shape: 'dotted', colour: palette.ink, label: t('legend.potential') });
  const projects = selectProjectPlaceView(state) ? selectGatheredProjects(state) : null;
  const mostInPlace = projects ? mostProjects(projects) : 0;
  const most = gathered ? mostRecords(gathered) : 0;
  return {
    title: t(state.scenario.showsPotential ? 'legend.links' : 'legend.recorded'),
    ...(linkFilters.kinds.has('corridor') && { subtitle: t('legend.dashed') }),
    symbols,
    ...(most > 0 && {
      widths: {
        label: t('legend.records'),
        colour: palette.ink2,
        items: widthSteps(most).map((records) => ({
          label: formatCount(records, language),
          widthPx: bundleWidthPx(records, most) * sceneScale(theme),
        })),
      },
    }),
    ...(mostInPlace > 0 && {
      sizes: {
        title: t('legend.projects'),
        items: widthSteps(mostInPlace).map((records) => ({
          label: formatCount(records, language),
          radiusPx: projectRadiusPx(records, mostInPlace) * symbolFactor(theme),
        })),
      },
    }),
    oneLine: true,
  };
}

/** Round numbers of records up to `most`, small ones first: `8, 40, 200`. */
export function widthSteps(most: number): number[] {
  const unit = 10 ** Math.floor(Math.log10(most));
  const top = [5, 2, 1].map((factor) => factor * unit).find((round) => round <= most) ?? 1;
  const steps = Array.from({ length: WIDTH_COUNT }, (_, at) => Math.round(top / STEP ** at));
  return [...new Set(steps.filter((step) => step >= 1))].reverse();
}
