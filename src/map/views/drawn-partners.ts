import { createSelector } from 'reselect';
import type { PotentialPartner } from '../../domain/links/potential/potential-links.ts';
import type { AtlasState } from '../../store/atlas-store.ts';
import { selectPinnedIndex } from '../../store/selectors/data.ts';

/** Partners of the pinned city that are drawn and numbered; lists may show more. */
export const DRAWN_PARTNERS = 6;

/** Radius of the numbered ring around a partner. */
export const PARTNER_RADIUS_PX = 10;

/** The first partners of the pinned city, best first; empty without one or while they are not asked for. */
export const selectDrawnPartners = createSelector(
  [
    ({ potential }: AtlasState) => potential.partners,
    selectPinnedIndex,
    ({ scenario }: AtlasState) => scenario.workspace === 'links' && scenario.showsPotential,
  ],
  (partners, pinned, isShown): readonly PotentialPartner[] =>
    isShown && partners?.city === pinned ? partners.list.slice(0, DRAWN_PARTNERS) : [],
);
