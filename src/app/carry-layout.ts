import type { CityId } from '../domain/city.ts';
import { boundsOf } from '../domain/layout/bounds.ts';
import { draftToGeoJson } from '../domain/layout/draft/draft-geojson.ts';
import { type AtlasStore, wishCamera } from '../store/atlas-store.ts';
import { openDraft } from '../store/change-draft.ts';
import { selectData } from '../store/selectors/data.ts';
import { carryInWorker } from '../workers/carry-client.ts';

export { followDraft } from './follow-draft.ts';

/** Carries the layout to a city of the open package and puts it into the store if it is still wanted. */
export async function carryLayoutTo(
  store: AtlasStore,
  id: CityId,
  flies: boolean,
  isWanted: () => boolean,
): Promise<void> {
  const data = selectData(store.getState());
  const city = data?.cities.find((one) => one.id === id);
  if (!data || !city) throw new Error(`No city ${id}`);
  const { name, lng, lat } = city;
  const { draft, measures, ...basis } = await carryInWorker(data.baseUrl, {
    id,
    name,
    lngLat: { lng, lat },
  });
  if (!isWanted()) return;
  openDraft(store, id, draft, measures, basis);
  const isOpen = store.getState().scenario.workspace === 'layout';
  if (!flies || !isOpen) return;
  const bounds = boundsOf(
    draftToGeoJson(draft, measures.belts).features.map(({ geometry }) => geometry),
  );
  wishCamera(store, { type: 'bounds', bounds });
}
