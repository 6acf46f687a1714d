import type { CityId } from '../domain/city.ts';
import { boundsOf } from '../domain/layout/bounds.ts';
import { type AtlasStore, wishCamera } from '../store/atlas-store.ts';
import { selectData } from '../store/selectors/data.ts';
import { carryInWorker } from '../workers/carry-client.ts';

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
  const value = await carryInWorker(data.baseUrl, { id, name, lngLat: { lng, lat } });
  if (!isWanted()) return;
  store.setState({ carry: { status: 'ready', city: id, value } });
  const isOpen = store.getState().scenario.workspace === 'layout';
  if (!flies || !isOpen) return;
  const bounds = boundsOf(value.geojson.features.map(({ geometry }) => geometry));
  wishCamera(store, { type: 'bounds', bounds });
}
