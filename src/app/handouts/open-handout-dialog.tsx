import type { AtlasStore } from '../../store/atlas-store.ts';
import { HandoutDialog } from './HandoutDialog.tsx';
import { openOverPage } from './open-over-page.tsx';

/** Opens the dialog over the page for the story that is open in the panel. */
export function openHandoutDialog(store: AtlasStore): void {
  const story = store.getState().story?.history.present;
  if (story) openOverPage(store, (leave) => <HandoutDialog story={story} onClose={leave} />);
}
