import type { AtlasData } from '../domain/atlas-data.ts';
import type { AtlasState, AtlasStore } from '../store/atlas-store.ts';
import { changePotential } from '../store/change-work.ts';
import { selectData } from '../store/selectors/data.ts';
import { loadProfiles } from '../workers/load-client.ts';
import { answerTo, foresee } from './foreseen.ts';

function profilesOf(baseUrl: string): ReturnType<typeof loadProfiles> {
  return answerTo(`profiles ${baseUrl}`, () => loadProfiles(baseUrl));
}

/** Reads the figures of countries before somebody asks for potential links. */
export function foreseeProfiles(baseUrl: string): void {
  foresee(`profiles ${baseUrl}`, () => loadProfiles(baseUrl));
}

/** Everything that potential links depend on. */
function wishOf({ scenario, profiles }: AtlasState): readonly unknown[] {
  return [profiles, scenario.filters.sectors, scenario.potential, scenario.pinned];
}

/** Whether something on screen rests on potential links. */
function wantsPotential(state: AtlasState): boolean {
  const { workspace, showsPotential, pinned } = state.scenario;
  const isShown = workspace === 'links' && (showsPotential || pinned !== null);
  return isShown && Boolean(selectData(state)?.hasCountryProfiles);
}

/**
 * Keeps potential links in step with what is asked for while something shows them: reads the figures of countries the
 * first time, then solves in a worker, the newest wish only. Returns the undo.
 */
export function followPotential(store: AtlasStore): () => void {
  let askedFor: AtlasData | null = null;
  let wish: readonly unknown[] = [];
  let isRunning = false;

  function readProfiles(data: AtlasData): void {
    if (askedFor === data) return;
    askedFor = data;
    store.setState({ profiles: { status: 'loading' } });
    void profilesOf(data.baseUrl).then((result) => {
      if (selectData(store.getState()) !== data) return;
      store.setState({
        profiles: result.ok
          ? { status: 'ready', value: result.value }
          : { status: 'failed', problems: result.problems },
      });
    });
  }

  async function run(): Promise<void> {
    isRunning = true;
    changePotential(store, { status: 'working' });
    try {
      const { solvePotential } = await import('./solve-potential.ts');
      while ((await solvePotential(store)) === 'again');
    } catch {
      changePotential(store, { status: 'failed' });
    }
    isRunning = false;
  }

  function check(): void {
    const state = store.getState();
    const data = selectData(state);
    if (!data || !wantsPotential(state)) return;
    readProfiles(data);
    const { profiles } = store.getState();
    const next = wishOf(store.getState());
    if (profiles.status !== 'ready' || next.every((part, at) => part === wish[at])) return;
    wish = next;
    if (!isRunning) void run();
  }

  check();
  return store.subscribe(check);
}
