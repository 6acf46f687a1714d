import { WORKSPACES, type Workspace } from '../store/scenario.ts';

/** What a key asks for. */
export type Shortcut =
  | { type: 'search' }
  | { type: 'workspace'; workspace: Workspace }
  | { type: 'globe' }
  | { type: 'keep' }
  | { type: 'escape' }
  | { type: 'help' };

/** The parts of a keyboard event that are read. */
export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  /** True while the focus is in a field where the key means a letter. */
  typing: boolean;
}

/** The shortcut of a key press, or null. Ctrl or ⌘ with K works everywhere, single keys not in a field. */
export function shortcutOf({ key, ctrlKey, metaKey, altKey, typing }: KeyPress): Shortcut | null {
  if ((ctrlKey || metaKey) && !altKey && key.toLowerCase() === 'k') return { type: 'search' };
  if (ctrlKey || metaKey || altKey || typing) return null;
  if (key === '/') return { type: 'search' };
  if (key === '?') return { type: 'help' };
  if (key === 'Escape') return { type: 'escape' };
  if (key.toLowerCase() === 'g') return { type: 'globe' };
  if (key.toLowerCase() === 'k') return { type: 'keep' };
  const workspace = /^[1-9]$/.test(key) ? WORKSPACES[Number(key) - 1] : undefined;
  return workspace ? { type: 'workspace', workspace } : null;
}

/** Whether letters typed at `target` belong to it. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.matches('textarea, select, [role="menu"] *')) return true;
  return target.matches('input:not([type="checkbox"], [type="radio"], [type="range"])');
}
