import type { Position2 } from '../../../domain/geodesy.ts';
import { boundsOf } from '../../../domain/layout/bounds.ts';
import { parseCarryTarget } from '../../../domain/layout/transfer/carry-target.ts';
import type { OwnFile, OwnFileChoices } from '../../../ingest/layout-draft/own-files.ts';
import { type AtlasStore, wishCamera } from '../../../store/atlas-store.ts';
import { selectData } from '../../../store/selectors/data.ts';
import { NO_OWN_FILES, type OwnFilesState } from '../../../store/work-states.ts';
import { choosePlace } from '../carry/choose-place.ts';

const AS_IT_IS: OwnFileChoices = {
  kind: null,
  isLatLng: false,
  isGcj02: false,
  isRingClosed: false,
};

/** Nearest that the camera goes to a problem. */
const PROBLEM_ZOOM = 13;

let stopReading: (() => void) | null = null;

/** Adds files to those that are there and reads them. */
export function addOwnFiles(store: AtlasStore, added: Iterable<File>): void {
  const { files } = store.getState().ownFiles;
  const first = files.reduce((most, { id }) => Math.max(most, id), 0) + 1;
  const next = [...added].map(
    (file, at): OwnFile => ({ ...AS_IT_IS, id: first + at, name: file.name, content: file }),
  );
  if (next.length > 0) readAll(store, [...files, ...next]);
}

/** Reads a file in another way. */
export function changeOwnFile(
  store: AtlasStore,
  id: number,
  choices: Partial<OwnFileChoices>,
): void {
  const { files } = store.getState().ownFiles;
  readAll(
    store,
    files.map((file) => (file.id === id ? { ...file, ...choices } : file)),
  );
}

/** Takes a file away. */
export function removeOwnFile(store: AtlasStore, id: number): void {
  const { files } = store.getState().ownFiles;
  readAll(
    store,
    files.filter((file) => file.id !== id),
  );
}

/** Proposes from the files: at the chosen city or spot, else in the middle of the files. */
export function proposeFromFiles(store: AtlasStore): void {
  const { carryTo } = store.getState().scenario;
  const target = carryTo === null ? null : parseCarryTarget(carryTo);
  const keepsPlace = target?.kind === 'city' || target?.kind === 'spot';
  change(store, { used: store.getState().ownFiles.files });
  if (!keepsPlace) choosePlace(store, 'own');
}

/** Marks places on the map and flies there; without any takes the marks away. */
export function showProblem(store: AtlasStore, lngLats: readonly Position2[]): void {
  change(store, { marks: lngLats });
  if (lngLats.length === 0) return;
  const bounds = boundsOf([{ type: 'MultiPoint', coordinates: lngLats.map(([x, y]) => [x, y]) }]);
  wishCamera(store, { type: 'bounds', bounds, maxZoom: PROBLEM_ZOOM });
}

function change(store: AtlasStore, patch: Partial<OwnFilesState>): void {
  store.setState(({ ownFiles }) => ({ ownFiles: { ...ownFiles, ...patch } }));
}

/** Reads all files anew; what was being read before is no longer wanted. */
function readAll(store: AtlasStore, files: readonly OwnFile[]): void {
  stopReading?.();
  stopReading = null;
  const packageUrl = selectData(store.getState())?.baseUrl;
  if (files.length === 0 || packageUrl === undefined) {
    store.setState({ ownFiles: { ...NO_OWN_FILES, used: store.getState().ownFiles.used } });
    return;
  }
  change(store, { files, status: 'reading', marks: [] });
  const isWanted = (): boolean => store.getState().ownFiles.files === files;
  read(store, packageUrl, files, isWanted).catch(() => {
    if (isWanted()) change(store, { status: 'failed' });
  });
}

async function read(
  store: AtlasStore,
  packageUrl: string,
  files: readonly OwnFile[],
  isWanted: () => boolean,
): Promise<void> {
  const { readOwnFilesInWorker } = await import('../../../workers/carry-client.ts');
  if (!isWanted()) return;
  const { carry } = store.getState();
  const centre = carry.status === 'ready' ? carry.history.present.centre : null;
  const near = centre && { lng: centre.lngLat[0], lat: centre.lngLat[1] };
  const { reports, stop } = readOwnFilesInWorker(packageUrl, files, near);
  stopReading = stop;
  const done = await reports;
  if (isWanted()) change(store, { reports: done, status: 'ready' });
}
