import { createSelector } from 'reselect';
import { greatCircleDistanceKm } from '../../domain/geodesy.ts';
import type { AtlasState } from '../../store/atlas-store.ts';
import { selectData } from '../../store/selectors/data.ts';
import { selectMapLayers } from '../../store/selectors/layers.ts';
import { selectPlan } from '../../store/selectors/layout.ts';
import { CENTRE_LABEL_MIN_ZOOM } from '../layers/centre-zoom.ts';

/** A member city this near to the layout's central city is the same city. */
const SAME_CITY_KM = 10;

/** Whether the layout writes the name of its central city: near enough and not hidden. */
const selectIsNamed = ({ scenario }: AtlasState) =>
  (scenario.camera?.zoom ?? 0) >= CENTRE_LABEL_MIN_ZOOM &&
  !scenario.hiddenLayoutParts.has('fingers');

/** The member city that the layout draws and names by itself, as index into `AtlasData.cities`; −1 while it does not. */
export const selectPlanCity = createSelector(
  [selectData, selectPlan, selectMapLayers, selectIsNamed],
  (data, plan, layers, isNamed): number => {
    if (!data || !plan || !layers.has('layout') || !isNamed) return -1;
    const centre = plan.centres.features.find(
      ({ properties }) => properties.role === 'central_city',
    );
    const [lng, lat] = centre?.geometry.coordinates ?? [];
    if (lng === undefined || lat === undefined) return -1;
    return data.cities.findIndex(
      (city) => greatCircleDistanceKm(city, { lng, lat }) <= SAME_CITY_KM,
    );
  },
);
