import { textIn } from '../../domain/language.ts';
import { isChangedByHand } from '../../domain/layout/draft/changed-by-hand.ts';
import type { LayoutDraft } from '../../domain/layout/draft/layout-draft.ts';
import type { CountyFigures } from '../../domain/layout/levels/county-measures.ts';
import type { CountyMeasure } from '../../domain/layout/levels/level-choices.ts';
import { BELT_PARTS, type LayoutPart } from '../../domain/layout/parts.ts';
import type { TextFunction } from '../../i18n/dictionary.ts';
import {
  formatCount,
  formatKm,
  formatNumber,
  formatPercent,
  formatPopulation,
} from '../../i18n/format.ts';
import type { AtlasState } from '../../store/atlas-store.ts';
import { selectIsPlanInView } from '../../store/selectors/layout.ts';
import { selectCountyFigures, selectCountyScale } from '../../store/selectors/layout-units.ts';
import { selectShownRingFaults } from '../../store/selectors/ring-faults.ts';
import { PALETTES } from '../../ui/tokens.ts';
import { countyClassColours } from '../views/layout-unit-view.ts';
import { showsNearMarks } from '../views/near-marks.ts';
import type { LegendModel, LegendSymbol } from './legend-model.ts';

/** What the lines, points and colours of the layout mean: of the carried one alone where the map shows no other. */
export function layoutLegend(state: AtlasState, t: TextFunction<'common'>): LegendModel {
  const { carry, scenario } = state;
  if (carry.status !== 'ready') return planLegend(state, t);
  const draft = carry.history.present;
  const title = t('legend.layoutAt', { place: textIn(draft.name, scenario.language) });
  const { seal } = PALETTES[scenario.theme];
  const proposal: LegendSymbol = {
    shape: 'dashed',
    colour: seal,
    label: t(isChangedByHand(draft, carry.start) ? 'legend.changed' : 'legend.proposal'),
  };
  if (!selectIsPlanInView(state))
    return {
      title,
      subtitle: proposal.label,
      symbols: [...draftSymbols(draft, seal, t), ...faultSymbols(state, t)],
      oneLine: true,
    };
  const plan = planLegend(state, t);
  return { ...plan, ...(!plan.classes && { title }), symbols: [proposal, ...plan.symbols] };
}

/** Parts that a carried layout has. */
function draftSymbols(
  { ring, belts, subCentres, villages }: LayoutDraft,
  colour: string,
  t: TextFunction<'common'>,
): LegendSymbol[] {
  const symbols: (LegendSymbol | false)[] = [
    ring !== null && { shape: 'dashed', colour, label: t('legend.ring') },
    belts.length > 0 && { shape: 'area', colour, label: t('legend.belt') },
    subCentres.length > 0 && { shape: 'dashed', colour, widthPx: 6, label: t('legend.finger') },
    villages?.demonstration !== undefined && {
      shape: 'disc',
      colour,
      label: t('legend.chosen'),
    },
    villages !== null && { shape: 'dot', colour, label: t('legend.village') },
  ];
  return symbols.filter((symbol) => symbol !== false);
}

function planLegend(state: AtlasState, t: TextFunction<'common'>): LegendModel {
  const { theme, showsSites, hiddenLayoutParts } = state.scenario;
  const shown = (part: LayoutPart, symbols: LegendSymbol[]): LegendSymbol[] =>
    hiddenLayoutParts.has(part) ? [] : symbols;
  const palette = PALETTES[theme];
  return {
    title: t('legend.layout'),
    ...dashedNote(state, t),
    ...countyLegend(state, t),
    symbols: [
      ...shown('ring', [{ shape: 'dashed', colour: palette.layoutRing, label: t('legend.ring') }]),
      ...shown('belt-qinhe', [
        { shape: 'area', colour: palette.layoutBeltQinhe, label: t('legend.qinhe') },
      ]),
      ...shown('belt-danhe', [
        { shape: 'area', colour: palette.layoutBeltDanhe, label: t('legend.danhe') },
      ]),
      ...shown('fingers', [
        { shape: 'line', colour: palette.accent, widthPx: 6, label: t('legend.finger') },
      ]),
      ...shown('demonstration', [
        { shape: 'diamond', colour: palette.layoutDemonstration, label: t('legend.demonstration') },
      ]),
      ...shown('villages', villageSymbols(state, t)),
      ...faultSymbols(state, t),
      ...nearSymbols(state, t),
      ...reachSymbols(state, t),
      ...(showsSites
        ? [{ shape: 'disc' as const, colour: palette.seal, label: t('legend.chosen') }]
        : []),
    ],
    oneLine: true,
  };
}

/** Where a ring has no inside, while one that is shown has none. */
function faultSymbols(state: AtlasState, t: TextFunction<'common'>): LegendSymbol[] {
  const kinds = new Set(selectShownRingFaults(state).map(({ kind }) => kind));
  const [kind] = kinds;
  if (kind === undefined) return [];
  const label = t(`legend.fault.${kinds.size > 1 ? 'both' : kind}`);
  return [{ shape: 'target', colour: PALETTES[state.scenario.theme].ink, label }];
}

/** Marks that are drawn from near alone. */
function nearSymbols(state: AtlasState, t: TextFunction<'common'>): LegendSymbol[] {
  const { theme, hiddenLayoutParts } = state.scenario;
  const palette = PALETTES[theme];
  const marks: [LayoutPart, LegendSymbol][] = [
    ['ring', { shape: 'open', colour: palette.layoutRing, label: t('legend.stop') }],
    ['townships', { shape: 'hollow', colour: palette.ink2, label: t('legend.township') }],
    ['sites', { shape: 'triangle', colour: palette.ink2, label: t('legend.site') }],
    [
      'rivers',
      { shape: 'line', colour: palette.layoutBeltDanhe, widthPx: 1.5, label: t('legend.river') },
    ],
  ];
  if (!showsNearMarks(state)) return [];
  return marks.flatMap(([part, symbol]) => (hiddenLayoutParts.has(part) ? [] : [symbol]));
}

/** What dashes mean, while a part is drawn with them. */
function dashedNote(
  { scenario }: AtlasState,
  t: TextFunction<'common'>,
): Pick<LegendModel, 'subtitle'> {
  const isDashed = (['ring', ...BELT_PARTS] as const).some(
    (part) => !scenario.hiddenLayoutParts.has(part),
  );
  return isDashed ? { subtitle: t('legend.dashed') } : {};
}

/** Villages by their status, or as they are; nothing while the map shows which are within reach. */
function villageSymbols(state: AtlasState, t: TextFunction<'common'>): LegendSymbol[] {
  const { theme, showsPlanStatus, reachOf } = state.scenario;
  const palette = PALETTES[theme];
  const village = { shape: 'dot', colour: palette.layoutVillage } as const;
  if (showsPlanStatus)
    return [
      { shape: 'disc', colour: palette.up, label: t('legend.covered') },
      { shape: 'open', colour: palette.down, label: t('legend.notCovered') },
      { ...village, label: t('legend.notRecorded') },
    ];
  return reachOf ? [] : [{ ...village, label: t('legend.village') }];
}

/** Villages within reach and beyond while the map shows a reach. */
function reachSymbols(state: AtlasState, t: TextFunction<'common'>): LegendSymbol[] {
  const { theme, language, reachOf, reachKm } = state.scenario;
  if (!reachOf) return [];
  const palette = PALETTES[theme];
  const km = formatKm(reachKm, language);
  return [
    { shape: 'disc', colour: palette.accent, label: t('legend.reached', { km }) },
    { shape: 'hollow', colour: palette.ink, label: t('legend.beyond') },
  ];
}

/** Title and classes of the counties while something colours them; counties without a value stay plain. */
function countyLegend(
  state: AtlasState,
  t: TextFunction<'common'>,
): Pick<LegendModel, 'title' | 'subtitle' | 'classes'> | null {
  const { language } = state.scenario;
  const scale = selectCountyScale(state);
  const figures = selectCountyFigures(state);
  if (!scale || !figures) return null;
  const { measure, range, breaks, classes } = scale;
  const number = (value: number): string => {
    if (measure.startsWith('class-')) return formatPercent(value, language);
    if (measure === 'population') return formatPopulation(value, language);
    return measure === 'density'
      ? formatNumber(value, language, { maxDigits: 0 })
      : formatCount(Math.round(value), language);
  };
  const unknown = figures.length - classes.size;
  return {
    title: t(`legend.by.${measure}`, { year: yearOf(figures, measure) }),
    ...(unknown > 0
      ? { subtitle: t('legend.countiesWithout', { count: unknown }) }
      : dashedNote(state, t)),
    ...(range && {
      classes: {
        colours: countyClassColours(breaks.length + 1),
        limits: [range[0], ...breaks, range[1]].map(number),
      },
    }),
  };
}

/** Year of the populations; a dash where they are of several. */
function yearOf(figures: readonly CountyFigures[], measure: CountyMeasure): string {
  const years = new Set(
    figures.flatMap(({ values, populationYear }) =>
      values[measure] === null || populationYear === null ? [] : [populationYear],
    ),
  );
  return years.size === 1 ? [...years].join() : '–';
}
