import type { AtlasState } from './atlas-store.ts';

/** The patch that gives the stories the place of the panel. The page of the data has none, so it is left. */
export function besidePanel(
  scenario: AtlasState['scenario'],
): Pick<AtlasState, 'scenario' | 'showsStories'> {
  const isPage = scenario.workspace === 'data';
  return {
    showsStories: true,
    scenario: isPage ? { ...scenario, workspace: 'cities' } : scenario,
  };
}
