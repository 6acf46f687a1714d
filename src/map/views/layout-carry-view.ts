import type { Feature, Position } from 'geojson';
import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import { createSelector } from 'reselect';
import { type Language, localised, textIn } from '../../domain/language.ts';
import { type DraftGeoJson, draftToGeoJson } from '../../domain/layout/draft/draft-geojson.ts';
import type { DraftBelt } from '../../domain/layout/draft/layout-draft.ts';
import type { AtlasState } from '../../store/atlas-store.ts';
import type { CarriedDraft } from '../../store/work-states.ts';
import { CARRY_SOURCE, CARRY_VILLAGE_SOURCE } from '../layers/layout-carry.ts';
import { pixelsOf } from './layout-lab-view.ts';

/** A belt whose area is not there yet is drawn as a broad line of this role. */
const BROAD = 'belt_broad';

const selectCarried = ({ carry, scenario }: AtlasState): CarriedDraft | null =>
  carry.status === 'ready' && scenario.workspace === 'layout' ? carry : null;

const selectDraft = (state: AtlasState) => selectCarried(state)?.history.present ?? null;
const selectLanguage = ({ scenario }: AtlasState) => scenario.language;

/** Areas of the present belts; null where a belt or the boundary has changed since they were measured. */
const selectBeltAreas = createSelector(
  [
    selectDraft,
    (state: AtlasState) => selectCarried(state)?.measured ?? null,
    (state: AtlasState) => selectCarried(state)?.measures ?? null,
  ],
  (draft, measured, measures) =>
    (draft?.belts ?? []).map((belt, at) => {
      const isSame = measured?.belts[at] === belt && measured.boundary === draft?.boundary;
      return isSame ? (measures?.belts[at] ?? null) : undefined;
    }),
);

const selectDesign = createSelector(
  [selectDraft, selectBeltAreas, selectLanguage],
  (draft, areas, language): GeoJSONSourceSpecification => {
    if (draft === null) return sourceOf([]);
    const design = { ...draft, villages: null };
    const { features } = draftToGeoJson(
      design,
      areas.map((area) => area ?? null),
    );
    const broad = draft.belts.flatMap((belt, at) => (areas[at] === undefined ? broadOf(belt) : []));
    return sourceOf([...broad, ...features.map((feature) => drawn(feature, language))]);
  },
);

/**
 * Many, and a drag leaves them alone: a source of their own, of two features, since a hundred thousand take half a second
 * on their way to the map's worker.
 */
const selectVillages = createSelector(
  [(state: AtlasState) => selectDraft(state)?.villages ?? null],
  (villages): GeoJSONSourceSpecification => {
    const proposed = new Set(villages?.demonstration?.rows);
    const [chosen, others]: [Position[], Position[]] = [[], []];
    villages?.lngs.forEach((lng, at) => {
      (proposed.has(at) ? chosen : others).push([lng, villages.lats[at] ?? Number.NaN]);
    });
    const feature = (coordinates: Position[], properties = {}): Feature[] =>
      coordinates.length === 0
        ? []
        : [{ type: 'Feature', geometry: { type: 'MultiPoint', coordinates }, properties }];
    return sourceOf([...feature(others), ...feature(chosen, { demonstration: true })]);
  },
);

/** Sources of the layout carried to another city: empty outside of the Layout workspace and until it is there. */
export const selectCarryLive = createSelector(
  [selectDesign, selectVillages],
  (design, villages): Record<string, GeoJSONSourceSpecification> => ({
    [CARRY_SOURCE]: design,
    [CARRY_VILLAGE_SOURCE]: villages,
  }),
);

function drawn(
  { geometry, properties }: DraftGeoJson['features'][number],
  language: Language,
): Feature {
  const { id, role, name_en, name_zh } = properties;
  const name = localised(name_en, name_zh);
  const label = name === null ? '' : textIn(name, language);
  return { type: 'Feature', geometry, properties: { id, role, label } };
}

function broadOf({ id, axis, bufferKm }: DraftBelt): Feature[] {
  const [, lat] = axis[0]?.[0] ?? [];
  if (lat === undefined) return [];
  const geometry = { type: 'MultiLineString' as const, coordinates: axis.map((line) => [...line]) };
  const widthPx = 2 * pixelsOf(bufferKm, lat);
  return [{ type: 'Feature', geometry, properties: { id, role: BROAD, widthPx } }];
}

function sourceOf(features: Feature[]): GeoJSONSourceSpecification {
  return { type: 'geojson', data: { type: 'FeatureCollection', features } };
}
