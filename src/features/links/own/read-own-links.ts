import type { SectorId } from '../../../domain/sector.ts';
import type { AtlasStore } from '../../../store/atlas-store.ts';
import { selectData } from '../../../store/selectors/data.ts';
import { NO_OWN_LINKS, type OwnLinksState } from '../../../store/work-states.ts';

/** Reads a file of links; the one before it is put away. */
export function openOwnLinks(store: AtlasStore, file: File): void {
  read(store, file, store.getState().ownLinks.sector);
}

/** Reads the file again, with rows that name no sector standing for this one. */
export function takeSector(store: AtlasStore, sector: SectorId | null): void {
  const { file } = store.getState().ownLinks;
  if (file) read(store, file, sector);
}

/** Takes the links away. */
export function removeOwnLinks(store: AtlasStore): void {
  store.setState({ ownLinks: NO_OWN_LINKS });
}

function read(store: AtlasStore, file: File, sector: SectorId | null): void {
  const data = selectData(store.getState());
  if (!data) return;
  change(store, { file, sector, status: 'reading' });
  const isWanted = (): boolean => {
    const { ownLinks } = store.getState();
    return ownLinks.file === file && ownLinks.sector === sector;
  };
  import('../../../workers/own-links-client.ts')
    .then(({ readOwnLinksInWorker }) => readOwnLinksInWorker(file, data, sector))
    .then((result) => {
      if (!isWanted()) return;
      if (result.ok) change(store, { status: 'ready', isShown: true, ...result.value });
      else change(store, { status: 'unreadable', links: [], read: 0, problems: result.problems });
    })
    .catch(() => {
      if (isWanted()) change(store, { status: 'failed', links: [], read: 0, problems: [] });
    });
}

function change(store: AtlasStore, patch: Partial<OwnLinksState>): void {
  store.setState(({ ownLinks }) => ({ ownLinks: { ...ownLinks, ...patch } }));
}
