import { useEffect, useState } from 'react';
import { isSameDraft, type SavedLayout } from '../../../domain/layout/draft/saved-layout.ts';
import { replaceDraft } from '../../../store/change-draft.ts';
import { chooseMapTool } from '../../../store/map-tool.ts';
import { findWorkingCopy } from '../../../store/persistence/working-copies.ts';
import { useAtlasStore } from '../../../store/react.ts';
import type { CarriedDraft } from '../../../store/work-states.ts';

interface WorkingCopy {
  /** While it is looked for and offered nothing may be changed: a change would take its place. */
  isOpen: boolean;
  offered: SavedLayout | null;
  takeUp: () => void;
  leave: () => void;
}

/** Looks whether a changed layout was left at the place that has just been opened. */
export function useWorkingCopy({ place, start, history }: CarriedDraft): WorkingCopy {
  const store = useAtlasStore();
  const isFresh = history.past.length === 0 && history.future.length === 0;
  const [looked, setLooked] = useState<{ at: unknown; copy: SavedLayout | null } | null>(null);
  const isLooking = isFresh && looked?.at !== start;

  useEffect(() => {
    if (!isLooking) return;
    let isWanted = true;
    const found = (copy: SavedLayout | null): void => {
      if (!isWanted) return;
      const isOther = copy !== null && !isSameDraft(copy.draft, start);
      if (isOther) chooseMapTool(store, null);
      setLooked({ at: start, copy: isOther ? copy : null });
    };
    findWorkingCopy(place).then(found, () => found(null));
    return () => {
      isWanted = false;
    };
  }, [store, place, start, isLooking]);

  const offered = isFresh && looked?.at === start ? looked.copy : null;
  const leave = (): void => setLooked({ at: start, copy: null });
  return {
    isOpen: !isLooking && offered === null,
    offered,
    takeUp: () => {
      if (offered) replaceDraft(store, offered.draft);
      leave();
    },
    leave,
  };
}
