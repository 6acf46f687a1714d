import { useEffect, useRef } from 'react';
import { isTyping, type Shortcut, shortcutOf } from './shortcuts.ts';

/** Listens for the atlas's keys while the component is shown and no dialog is open. */
export function useShortcuts(onShortcut: (shortcut: Shortcut) => void): void {
  const latest = useRef(onShortcut);
  latest.current = onShortcut;
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
      const { key, ctrlKey, metaKey, altKey } = event;
      const shortcut = shortcutOf({
        key,
        ctrlKey,
        metaKey,
        altKey,
        typing: isTyping(event.target),
      });
      if (!shortcut) return;
      event.preventDefault();
      latest.current(shortcut);
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
