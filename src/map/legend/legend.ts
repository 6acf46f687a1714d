import { textIn } from '../../domain/language.ts';
import type { TextFunction } from '../../i18n/dictionary.ts';
import { formatCount, formatPopulation } from '../../i18n/format.ts';
import type { AtlasState } from '../../store/atlas-store.ts';
import { selectData } from '../../store/selectors/data.ts';
import { selectCrossFilter } from '../../store/selectors/filters.ts';
import { drawsRecords, selectMapLayers } from '../../store/selectors/layers.ts';
import { type CityPaintModel, selectCityPaint } from '../../store/selectors/paint.ts';
import { populationRadiusPx } from '../views/city-view.ts';
import { ringRadiusPx, selectRingBands } from '../views/ring-view.ts';
import { classHexes, SCORE_RADIUS_PX, symbolFactor } from '../views/scene.ts';
import type { LegendModel, LegendSymbol } from './legend-model.ts';

/** People whose symbols the legend shows. */
const SIZE_EXAMPLES = [1e6, 5e6, 20e6];
/** Half widths of rank intervals that the legend shows, as shares of all places. */
const RING_EXAMPLES = [0.015, 0.05, 0.1];

/** Says what the marks of the links or of the layout mean. */
export type OwnLegend = (state: AtlasState, t: TextFunction<'common'>) => LegendModel;

/** Workspaces whose legend comes in a chunk of its own. */
export type OwnLegendName = 'links' | 'layout';

/** Whose own legend is shown; null for that of the cities. */
export function ownLegendName(state: AtlasState): OwnLegendName | null {
  const { workspace } = state.scenario;
  const layers = selectMapLayers(state);
  if (workspace === 'links') return drawsRecords(state) ? 'links' : null;
  return workspace === 'layout' && layers.has('layout') ? 'layout' : null;
}

/** What the marks on the map mean now; null while there is nothing on it, or `ownLegend` is missing for it. */
export function legendOf(
  state: AtlasState,
  t: TextFunction<'common'>,
  ownLegend: OwnLegend | null,
): LegendModel | null {
  const data = selectData(state);
  const paint = selectCityPaint(state);
  if (!data || !paint) return null;
  if (ownLegendName(state)) {
    const own = ownLegend?.(state, t) ?? null;
    const isChosen = state.scenario.colourBy !== null && selectMapLayers(state).has('cities');
    return own && isChosen && paint.kind === 'value'
      ? withCityColours(own, valueLegend(state, paint, t), t)
      : own;
  }
  return paint.kind === 'sector' ? sectorLegend(state, paint, t) : valueLegend(state, paint, t);
}

/** What lines or areas mean, and beside them what the reader has the cities coloured by. */
function withCityColours(
  own: LegendModel,
  { title, subtitle, classes, symbols }: LegendModel,
  t: TextFunction<'common'>,
): LegendModel {
  return {
    ...own,
    subtitle: [own.subtitle, t('legend.cityColours', { title, meaning: subtitle ?? '' })]
      .filter(Boolean)
      .join(' · '),
    ...(classes && { classes }),
    symbols: [...own.symbols, ...symbols],
  };
}

function sectorLegend(
  state: AtlasState,
  paint: CityPaintModel & { kind: 'sector' },
  t: TextFunction<'common'>,
): LegendModel {
  const { language, theme } = state.scenario;
  const data = selectData(state);
  const colours = classHexes(paint, theme);
  const symbols: LegendSymbol[] = paint.sectors.map((id, at) => ({
    shape: 'disc',
    sectorId: id,
    colour: colours[at] ?? '',
    label: textIn(
      data?.sectors.find((sector) => sector.id === id)?.short ?? { en: id, zh: null },
      language,
    ),
  }));
  if (symbols.length === 0)
    symbols.push({ shape: 'disc', colour: colours[0] ?? '', label: t('legend.city') });
  return {
    title: paint.sectors.length > 0 ? t('legend.leadingSector') : t('legend.cities'),
    symbols: [...symbols, ...filteredOut(state, t)],
    sizes: {
      title: t('legend.population'),
      note: t('legend.populationNote'),
      items: SIZE_EXAMPLES.map((people) => ({
        label: formatPopulation(people, language),
        radiusPx: populationRadiusPx(people),
      })),
    },
  };
}

function valueLegend(
  state: AtlasState,
  paint: CityPaintModel & { kind: 'value' },
  t: TextFunction<'common'>,
): LegendModel {
  const { theme, language } = state.scenario;
  const showsStatus = paint.by === 'index' || paint.by.startsWith('ecology:');
  const ends = paint.scale === 'edition' ? ([0, 100] as const) : (['', ''] as const);
  const meaning = t(paint.higherIsBetter ? 'legend.higherIsBetter' : 'legend.lowerIsBetter');
  const number = (value: number | string) =>
    typeof value === 'string'
      ? value
      : new Intl.NumberFormat(
          language,
          paint.scale === 'wins' ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 3 },
        )
          .format(value)
          .replace('-', '−');
  return {
    title: titleOf(state, paint, t),
    subtitle:
      paint.scale === 'points' || paint.scale === 'wins'
        ? t('legend.scale', { scale: t(`scale.${paint.scale}`), meaning })
        : meaning,
    classes: {
      colours: classHexes(paint, theme),
      limits: [ends[0], ...paint.breaks, ends[1]].map(number),
    },
    ...ringsOf(state, paint, t),
    symbols: [
      ...(showsStatus
        ? [
            {
              shape: 'half' as const,
              colour: classHexes(paint, theme)[2] ?? '',
              label: t('legend.conditional'),
            },
          ]
        : []),
      {
        shape: 'hatch',
        colour: '',
        label: showsStatus ? t('legend.notRated') : t('legend.noData'),
      },
      ...filteredOut(state, t),
    ],
    oneLine: true,
  };
}

/** Rings of known size, while the map draws some. */
function ringsOf(
  state: AtlasState,
  paint: CityPaintModel & { kind: 'value' },
  t: TextFunction<'common'>,
): Pick<LegendModel, 'rings'> {
  const { theme, language } = state.scenario;
  const count = selectRingBands(state)?.cities.length ?? 0;
  if (count === 0) return {};
  return {
    rings: {
      label: t('legend.rankRing'),
      colour: classHexes(paint, theme)[2] ?? '',
      discPx: SCORE_RADIUS_PX * symbolFactor(theme),
      items: RING_EXAMPLES.map((share) => {
        const halfWidth = Math.round(share * count);
        return {
          label: t('legend.rankPlaces', { places: formatCount(halfWidth, language) }),
          radiusPx: symbolFactor(theme) * ringRadiusPx(halfWidth, count),
        };
      }),
    },
  };
}

function titleOf(
  state: AtlasState,
  { by }: CityPaintModel & { kind: 'value' },
  t: TextFunction<'common'>,
): string {
  const { language } = state.scenario;
  const data = selectData(state);
  const [facet, id] = by.split(':');
  switch (facet) {
    case 'requirement': {
      const requirement = data?.edition.requirements.find((one) => String(one.id) === id);
      return requirement ? `R${requirement.id} ${textIn(requirement.short, language)}` : by;
    }
    case 'ecology':
      if (id === 'social' || id === 'nature' || id === 'economy') return t(`legend.ecology.${id}`);
      return by;
    case 'indicator': {
      const indicator = data?.indicators.find((one) => one.id === id);
      return indicator
        ? `${textIn(indicator.name, language)} · ${textIn(indicator.unit, language)}`
        : by;
    }
    default:
      return t('legend.index');
  }
}

function filteredOut(state: AtlasState, t: TextFunction<'common'>): LegendSymbol[] {
  const cross = selectCrossFilter(state);
  const count = cross ? cross.visible.length - cross.visibleCount : 0;
  if (count === 0) return [];
  return [
    {
      shape: 'hollow',
      colour: '',
      label: t('legend.filteredOut', { count: formatCount(count, state.scenario.language) }),
    },
  ];
}
