import { textIn } from '../../domain/language.ts';
import { INSTITUTE_SECTOR } from '../../domain/links/activity.ts';
import { DIRECTED_KINDS } from '../../domain/links/recorded.ts';
import type { TextFunction } from '../../i18n/dictionary.ts';
import { formatCount } from '../../i18n/format.ts';
import type { AtlasState } from '../../store/atlas-store.ts';
import { selectGatheredLinks } from '../../store/selectors/gathered-links.ts';
import { selectGatheredProjects } from '../../store/selectors/gathered-projects.ts';
import { selectMapLayers } from '../../store/selectors/layers.ts';
import { selectLinkSelection } from '../../store/selectors/links.ts';
import { selectRecords } from '../../store/selectors/records.ts';
import { PALETTES, sectorColour } from '../../ui/tokens.ts';
import { bundleWidthPx, mostRecords } from '../views/bundle-view.ts';
import { selectInstituteView } from '../views/institute-view.ts';
import {
  selectLinkEndView,
  selectProjectPlaceView,
  selectProjectView,
} from '../views/link-scene.ts';
import { selectPotentialView } from '../views/potential-view.ts';
import { mostProjects, projectRadiusPx } from '../views/project-place-view.ts';
import { sceneScale, symbolFactor } from '../views/scene.ts';
import type { LegendModel, LegendSymbol } from './legend-model.ts';

/** Each width of the legend stands for so many times fewer records than the one before. */
const STEP = 5;
const WIDTH_COUNT = 3;

/** What the lines of the links and the discs of the projects mean, as far as they are drawn. */
export function linkLegend(state: AtlasState, t: TextFunction<'common'>): LegendModel {
  const hasLines = selectMapLayers(state).has('links');
  const lineSectors = hasLines ? drawnSectors(state) : new Set<string>();
  const lines = hasLines
    ? lineLegend(state, t, lineSectors)
    : { title: t(pointsTitle(state)), symbols: [] };
  const projects = projectLegend(state, t, lineSectors);
  const institutes = instituteLegend(state, t);
  return {
    ...lines,
    ...projects,
    symbols: [...lines.symbols, ...projects.symbols, ...institutes],
    oneLine: true,
  };
}

/** What stands alone on the map. */
function pointsTitle(state: AtlasState) {
  const layers = selectMapLayers(state);
  if (!layers.has('institutes')) return 'legend.projectsOnly';
  return layers.has('projects') ? 'legend.pointsOnly' : 'legend.institutesOnly';
}

/** Sectors that lines are drawn of. */
function drawnSectors(state: AtlasState): ReadonlySet<string> {
  const data = selectRecords(state);
  const drawn = new Set<string>();
  for (const at of selectLinkSelection(state)?.links ?? []) {
    const link = data?.links[at];
    if (link && link.kind !== 'corridor') drawn.add(link.sector);
  }
  for (const { properties } of selectPotentialView(state).lines.features)
    drawn.add(data?.sectors[properties.sector]?.id ?? '');
  return drawn;
}

/** Colours of the sectors that are drawn, direction, widths in records. */
function lineLegend(
  state: AtlasState,
  t: TextFunction<'common'>,
  sectors: ReadonlySet<string>,
): LegendModel {
  const { language, theme, linkFilters, pinned } = state.scenario;
  const data = selectRecords(state);
  const gathered = selectGatheredLinks(state);
  const palette = PALETTES[theme];
  let hasDirection = false;
  let hasCorridor = false;
  for (const at of selectLinkSelection(state)?.links ?? []) {
    const link = data?.links[at];
    if (!link) continue;
    if (link.kind === 'corridor') hasCorridor = true;
    else hasDirection ||= DIRECTED_KINDS.has(link.kind);
  }
  const symbols = sectorSymbols(state, 'line', sectors);
  if (hasDirection)
    symbols.push({ shape: 'taper', colour: palette.ink2, label: t('legend.direction') });
  if (hasCorridor)
    symbols.push({ shape: 'dashed', colour: palette.ink2, label: t('legend.corridor') });
  if (selectLinkEndView(state))
    symbols.push({ shape: 'dot', colour: palette.ink2, label: t('legend.end') });
  if (pinned !== null && linkFilters.scope === 'members')
    symbols.push({ shape: 'line', colour: palette.ink3, widthPx: 1, label: t('legend.others') });
  if (state.scenario.showsPotential)
    symbols.push({ shape: 'dotted', colour: palette.ink, label: t('legend.potential') });
  const most = gathered ? mostRecords(gathered) : 0;
  return {
    title: t(state.scenario.showsPotential ? 'legend.links' : 'legend.recorded'),
    ...(hasCorridor && { subtitle: t('legend.dashed') }),
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
  };
}

/** Sizes of discs that stand for many projects; of single ones the colours that no line has said. */
function projectLegend(
  state: AtlasState,
  t: TextFunction<'common'>,
  lineSectors: ReadonlySet<string>,
): Pick<LegendModel, 'symbols' | 'sizes'> {
  const { language, theme } = state.scenario;
  const gathered = selectProjectPlaceView(state) ? selectGatheredProjects(state) : null;
  const most = gathered ? mostProjects(gathered) : 0;
  if (most > 0)
    return {
      symbols: [],
      sizes: {
        title: t('legend.projects'),
        items: widthSteps(most).map((records) => ({
          label: formatCount(records, language),
          radiusPx: projectRadiusPx(records, most) * symbolFactor(theme),
        })),
      },
    };
  const all = selectRecords(state)?.projects ?? [];
  const drawn = new Set<string>();
  for (const at of selectProjectView(state)?.projects ?? []) drawn.add(all[at]?.sector ?? '');
  if (drawn.size === 0) return { symbols: [] };
  const { ink2, ink3 } = PALETTES[theme];
  const hasSaid = [...drawn].some((sector) => lineSectors.has(sector));
  const unsaid = new Set([...drawn].filter((sector) => !lineSectors.has(sector)));
  return {
    symbols: [
      ...sectorSymbols(state, 'disc', unsaid),
      ...(hasSaid ? [{ shape: 'disc' as const, colour: ink2, label: t('legend.project') }] : []),
      ...(drawn.has('')
        ? [{ shape: 'disc' as const, colour: ink3, label: t('legend.noSector') }]
        : []),
      { shape: 'open', colour: ink2, label: t('legend.spreadOut') },
    ],
  };
}

/** What a full and an empty diamond say. */
function instituteLegend(state: AtlasState, t: TextFunction<'common'>): LegendSymbol[] {
  const drawn = selectInstituteView(state)?.institutes ?? [];
  if (drawn.length === 0) return [];
  const { theme } = state.scenario;
  const all = selectRecords(state)?.institutes ?? [];
  const colour = sectorColour(INSTITUTE_SECTOR, theme);
  const hasUnsure = drawn.some((at) => all[at]?.point === 'country');
  return [
    { shape: 'diamond', colour, label: t('legend.institute') },
    ...(hasUnsure
      ? [{ shape: 'openDiamond' as const, colour, label: t('legend.instituteUnsure') }]
      : []),
  ];
}

function sectorSymbols(
  state: AtlasState,
  shape: 'line' | 'disc',
  drawn: ReadonlySet<string>,
): LegendSymbol[] {
  const { language, theme } = state.scenario;
  return (selectRecords(state)?.sectors ?? [])
    .filter(({ id }) => drawn.has(id))
    .map(({ id, short }) => ({
      shape,
      colour: sectorColour(id, theme),
      label: textIn(short, language),
    }));
}

/** Round numbers of records up to `most`, small ones first: `8, 40, 200`. */
export function widthSteps(most: number): number[] {
  const unit = 10 ** Math.floor(Math.log10(most));
  const top = [5, 2, 1].map((factor) => factor * unit).find((round) => round <= most) ?? 1;
  const steps = Array.from({ length: WIDTH_COUNT }, (_, at) => Math.round(top / STEP ** at));
  return [...new Set(steps.filter((step) => step >= 1))].reverse();
}
