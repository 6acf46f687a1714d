import { useEffect } from 'react';
import { redoDraft, undoDraft } from '../../../store/change-draft.ts';
import { useAtlasStore } from '../../../store/react.ts';

/** Ctrl or ⌘ with Z undoes, with Shift or with Y redoes, wherever the focus is but in a field or a dialog. */
export function useUndoKeys(isOn: boolean): void {
  const store = useAtlasStore();
  useEffect(() => {
    if (!isOn) return;
    function onKeyDown(event: KeyboardEvent): void {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
      const { mapTool } = store.getState();
      // While something is being drawn these keys are the drawing's.
      if (mapTool !== null && mapTool !== 'edit-draft') return;
      if (isTextField(event.target) || document.querySelector('dialog[open]')) return;
      const key = event.key.toLowerCase();
      if (key === 'y' || (key === 'z' && event.shiftKey)) redoDraft(store);
      else if (key === 'z') undoDraft(store);
      else return;
      event.preventDefault();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [store, isOn]);
}

function isTextField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('textarea, input:not([type="checkbox"], [type="radio"], [type="range"])'))
  );
}
