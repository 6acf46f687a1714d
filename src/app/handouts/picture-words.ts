import { textIn } from '../../domain/language.ts';
import type { Source } from '../../domain/provenance.ts';
import { dataHash, scoredFiles } from '../../domain/scoring/data-hash.ts';
import type { MapFurniture } from '../../handout/map-marks.ts';
import { roundScale } from '../../handout/map-marks.ts';
import type { MapSheetWords } from '../../handout/map-sheet.ts';
import type { TextFunction } from '../../i18n/dictionary.ts';
import { formatDate, formatKm } from '../../i18n/format.ts';
import { legendOf, type OwnLegend } from '../../map/legend/legend.ts';
import type { AtlasState } from '../../store/atlas-store.ts';
import { selectData } from '../../store/selectors/data.ts';
import { selectMapLayers } from '../../store/selectors/layers.ts';
import { selectPlan } from '../../store/selectors/layout.ts';
import { selectCityPaint } from '../../store/selectors/paint.ts';
import { selectIsOwnMethod, selectMethodHash } from '../../store/selectors/scores.ts';
import { shownSources } from './shown-sources.ts';
import { type ShownTexts, shownWords } from './shown-words.ts';

/** Texts that a picture of the map is written with. */
export interface PictureTexts extends ShownTexts {
  layout: TextFunction<'layout'>;
}

/** What the reader decides about the words. */
export interface WordChoices {
  /** Null = the title that the view has by itself. */
  title: string | null;
  withLegend: boolean;
  /** Empty = none was given. */
  reviewNumber: string;
  /** Day of the picture, ISO. */
  date: string;
}

/** Names of sources that stand in a picture; the rest are counted. */
const MOST_SOURCES = 6;
/** Share of the map's width that the scale bar takes at most. */
const SCALE_01 = 0.16;
/** Turns smaller than this are none. */
const LEAST_TURN_DEG = 0.5;

/** Everything that a picture of this view says in words. */
export function pictureWords(
  state: AtlasState,
  texts: PictureTexts,
  ownLegend: OwnLegend | null,
  choices: WordChoices,
): MapSheetWords {
  const legend = legendOf(state, texts.common, ownLegend);
  const title = choices.title ?? titleOf(state, texts, legend?.title ?? '');
  const shown = shownWords(state, texts);
  return {
    title,
    subtitle: shown,
    legend: choices.withLegend ? legend : null,
    notes: [
      ...sourceNotes(state, texts.pictures, choices.date, 'map'),
      ...limitNotes(state, texts, choices.reviewNumber),
    ],
    alt: texts.pictures('alt', { title, shown }).trimEnd(),
  };
}

/** Scale and north of the map as it was drawn so wide. */
export function mapFurniture(
  state: AtlasState,
  mapWidthPx: number,
  t: TextFunction<'pictures'>,
): MapFurniture {
  const { camera, language } = state.scenario;
  if (!camera) return { scaleBar: null, northDeg: null };
  const scale = camera.pitch > 1 ? null : roundScale(camera, mapWidthPx * SCALE_01);
  return {
    scaleBar: scale && {
      widthPx: scale.widthPx,
      label: t('scale', { km: formatKm(scale.km, language) }),
    },
    northDeg: Math.abs(camera.bearing) > LEAST_TURN_DEG ? -camera.bearing : null,
  };
}

function titleOf(state: AtlasState, { pictures }: PictureTexts, legendTitle: string): string {
  const { language, workspace } = state.scenario;
  const plan = workspace === 'layout' ? selectPlan(state) : null;
  if (plan) return textIn(plan.title, language);
  const paint = selectCityPaint(state);
  if (workspace === 'links' && selectMapLayers(state).has('links')) return pictures('title.links');
  if (paint?.kind !== 'value') return pictures('title.cities');
  return pictures('title.value', { what: legendTitle });
}

/** The data with their hashes, the method, the day, and who the values are from. */
export function sourceNotes(
  state: AtlasState,
  t: TextFunction<'pictures'>,
  date: string,
  of: 'map' | 'chart' | 'scores' = 'map',
): string[] {
  const data = selectData(state);
  if (!data) return [];
  const { language } = state.scenario;
  const isOwn = selectIsOwnMethod(state);
  const hash = dataHash(scoredFiles(data.resources));
  const { workspace, drawer } = state.scenario;
  const withScores =
    of === 'scores' ||
    (of === 'chart' && (drawer === 'compare' || drawer === 'scatter' || workspace === 'scores'));
  const sources = shownSources(state, withScores);
  return [
    [
      t('note.data', {
        name: textIn(data.packageTitle, language),
        version: data.packageVersion,
        edition: data.edition.id,
        date: formatDate(data.edition.frozenOn, language),
      }),
      hash === '' ? '' : t('note.dataHash', { hash }),
      t(isOwn ? 'note.ownMethod' : 'note.method', { hash: selectMethodHash(state) }),
      t('note.date', { date: formatDate(date, language) }),
    ].join(''),
    [sourceList(sources, of, t), ...duties(sources, t)].join(''),
  ];
}

/** Sources whose licence asks for no more than their name, without what stands in brackets. */
function sourceList(
  sources: readonly Source[],
  of: 'map' | 'chart' | 'scores',
  t: TextFunction<'pictures'>,
): string {
  const names = sources
    .filter(({ licenceClass }) => licenceClass === 'open')
    .map(({ publisher, year }) => `${publisher.replace(/ \(.*$/, '')} ${year ?? ''}`.trim());
  const unlike = [...new Set(names)];
  const shown = [
    ...(of === 'map' ? [t('note.naturalEarth')] : []),
    ...unlike.slice(0, MOST_SOURCES),
  ].join('; ');
  const more = unlike.length - MOST_SOURCES;
  const end = more > 0 ? t('note.sourcesMore', { count: more }) : t('note.end');
  return t('note.sources', { shown }) + end;
}

/** What the licences of the sources ask of whoever passes the picture on; every such source is named. */
function duties(sources: readonly Source[], t: TextFunction<'pictures'>): string[] {
  const named = (licenceClass: Source['licenceClass']) => [
    ...new Set(
      sources
        .filter((source) => source.licenceClass === licenceClass)
        .map(({ publisher, licence }) => `${publisher} (${licence})`),
    ),
  ];
  const alike = named('share_alike').join('; ');
  const restricted = named('restricted').join('; ');
  return [
    ...(alike === '' ? [] : [t('note.shareAlike', { names: alike })]),
    ...(restricted === '' ? [] : [t('note.restricted', { names: restricted })]),
  ];
}

/** What must not be read off the picture. */
function limitNotes(
  state: AtlasState,
  { common, layout, pictures }: PictureTexts,
  reviewNumber: string,
): string[] {
  const { borders, linkFilters, showsPotential, workspace } = state.scenario;
  const layers = selectMapLayers(state);
  const showsLayout = workspace === 'layout' && layers.has('layout');
  const showsLinks = workspace === 'links' && layers.has('links');
  const notes: string[] = [];
  if (showsLayout) notes.push(layout('schematicNote'), layout('outlineNote'));
  if (showsLinks && linkFilters.kinds.has('corridor')) notes.push(pictures('note.corridors'));
  if (showsLinks && showsPotential) notes.push(pictures('note.potential'));
  if (showsLayout && state.carry.status === 'ready') notes.push(pictures('note.proposal'));
  if (borders) notes.push(common('map.bordersNote'));
  if (reviewNumber !== '') notes.push(common('map.reviewNumber', { number: reviewNumber }));
  else if (borders || showsLayout) notes.push(pictures('note.reviewSlot'));
  return notes.length === 0 ? [] : [notes.join(state.scenario.language === 'zh' ? '' : ' ')];
}
