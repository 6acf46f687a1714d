import { readByFetch } from '../ingest/read-url.ts';
import { type AtlasStore, notify } from '../store/atlas-store.ts';
import { until } from '../store/open-linked-story.ts';
import { openStories } from '../store/open-stories.ts';
import { selectData } from '../store/selectors/data.ts';

/**
 * Opens the dialog that `?dialog=` names, once what it is about is there: the check before a meeting with the data, the
 * hand-outs with a story. A name that no dialog has is said. The address keeps it, so that a bookmark works again.
 */
export async function openAskedDialog(store: AtlasStore, name: string): Promise<void> {
  if (name === 'preflight') {
    await until(store, (state) => selectData(state) !== null);
    const baseUrl = selectData(store.getState())?.baseUrl;
    if (baseUrl !== undefined) await openStories(store, readByFetch(baseUrl, fetch));
    store.setState({ showsPreflight: true });
  } else if (name === 'handouts') {
    await until(store, (state) => selectData(state) !== null && state.story !== null);
    const { openHandoutDialog } = await import('./handouts/open-handout-dialog.tsx');
    openHandoutDialog(store);
  } else {
    notify(store, 'notice.badAddressField', { key: 'dialog', text: name });
  }
}
