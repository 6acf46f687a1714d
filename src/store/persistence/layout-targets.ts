import type { LayoutTarget, LayoutTargets } from '../../domain/layout/draft/targets.ts';
import { readLayoutTargets } from '../../ingest/layout-draft/read-layout-targets.ts';
import { type AtlasStore, notify } from '../atlas-store.ts';
import { BROWSER_DOCUMENTS, type Documents } from './documents.ts';

const KEY = 'layout-targets';

/** Tells what the reader wants of the measures of a layout, now and whenever another window changes it. Returns the undo. */
export function followLayoutTargets(
  tell: (targets: LayoutTargets) => void,
  documents: Documents = BROWSER_DOCUMENTS,
): () => void {
  let isFollowing = true;
  const open = (): void => {
    void documents.read(KEY).then((kept) => {
      if (isFollowing) tell(readLayoutTargets(kept));
    });
  };
  open();
  const unfollow = documents.follow((key) => {
    if (key === KEY) open();
  });
  return () => {
    isFollowing = false;
    unfollow();
  };
}

/** Sets the target of one measure, or takes it away with null; gives all of them. Entries that cannot be read stay. */
export async function setLayoutTarget(
  store: AtlasStore,
  measure: string,
  target: LayoutTarget | null,
  documents: Documents = BROWSER_DOCUMENTS,
): Promise<LayoutTargets> {
  const kept = await documents.read(KEY);
  const others = Object.entries(kept ?? {}).filter(([key]) => key !== measure);
  const next = Object.fromEntries(target === null ? others : [...others, [measure, target]]);
  if (!(await documents.write(KEY, next))) notify(store, 'notice.storage');
  return readLayoutTargets(next);
}
