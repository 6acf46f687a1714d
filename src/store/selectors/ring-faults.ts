import { createSelector } from 'reselect';
import type { RingMeasures } from '../../domain/layout/measures/ring.ts';
import { type RingFault, ringFaults } from '../../domain/layout/measures/ring-faults.ts';
import type { AtlasState } from '../atlas-store.ts';

const NO_FAULTS: readonly RingFault[] = [];

function faultsOf(ring: RingMeasures | null): readonly RingFault[] {
  const faults = ring === null ? NO_FAULTS : ringFaults(ring);
  return faults.length === 0 ? NO_FAULTS : faults;
}

/** Faults of the published ring; none before it is measured. */
export const selectPlanRingFaults = createSelector(
  [({ measures }: AtlasState) => (measures.status === 'ready' ? measures.value.ring : null)],
  faultsOf,
);

/** Faults of the open draft's ring as it is now; none while a changed ring is not measured yet. */
export const selectDraftRingFaults = createSelector(
  [
    ({ carry }: AtlasState) => {
      if (carry.status !== 'ready') return null;
      return carry.measured.ring === carry.history.present.ring ? carry.measures.ring : null;
    },
  ],
  faultsOf,
);

/** Faults of the rings that the map shows; none outside of the Layout workspace. */
export const selectShownRingFaults = createSelector(
  [
    ({ scenario }: AtlasState) => scenario.workspace === 'layout',
    ({ scenario }: AtlasState) => scenario.hiddenLayoutParts.has('ring'),
    selectPlanRingFaults,
    selectDraftRingFaults,
  ],
  (isOpen, isHidden, own, draft): readonly RingFault[] => {
    const shown = isOpen ? [...(isHidden ? NO_FAULTS : own), ...draft] : NO_FAULTS;
    return shown.length === 0 ? NO_FAULTS : shown;
  },
);
