import { MAX_POTENTIAL_CITIES } from '../domain/links/potential/potential-base.ts';
import type { AtlasStore } from '../store/atlas-store.ts';
import { changePotential } from '../store/change-work.ts';
import { selectPotentialBase, selectPotentialRequest } from '../store/selectors/potential.ts';
import { potentialSolver } from '../workers/potential-client.ts';

/** Partners of the pinned city that are worked out; lists show the first of them. */
const PARTNER_COUNT = 30;

/**
 * Solves what is asked for now and puts it into the store; `again` when something else has been asked for meanwhile.
 * Rejects if the worker fails.
 */
export async function solvePotential(store: AtlasStore): Promise<'done' | 'again'> {
  const base = selectPotentialBase(store.getState());
  const request = selectPotentialRequest(store.getState());
  if (!base || !request) return 'done';
  if (base.cityCount > MAX_POTENTIAL_CITIES) {
    changePotential(store, { status: 'too_many', links: null, partners: null });
    return 'done';
  }
  const { sectors, choices, city } = request;
  const solver = potentialSolver(base);
  const [links, list] = await Promise.all([
    solver.links(sectors, choices),
    city === null ? null : solver.partners(city, sectors, choices, PARTNER_COUNT),
  ]);
  if (selectPotentialRequest(store.getState()) !== request) return 'again';
  const partners = city === null || !list ? null : { city, list };
  changePotential(store, { status: 'ready', links, partners });
  return 'done';
}
