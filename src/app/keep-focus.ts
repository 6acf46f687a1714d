/** Keys that pass through the page or leave something; every other key uses what has the focus. */
const PASSING_KEYS = new Set(['Tab', 'Shift', 'Control', 'Alt', 'Meta', 'Escape']);
/** How many used elements are remembered. */
const REMEMBERED = 12;

/**
 * Keeps the place of whoever works by keyboard: when what has the focus leaves the page, such as a closed
 * inspector or a button that is gone once it was used, the focus returns to what was used last and is still
 * there, else to the map. Whoever used the pointer last is left alone. Returns a function that ends it.
 */
export function keepFocus(page: Document): () => void {
  let used: HTMLElement[] = [];
  let focused: Element | null = null;
  let isByKeyboard = false;

  function onKeyDown({ key, target }: KeyboardEvent): void {
    isByKeyboard = true;
    if (PASSING_KEYS.has(key) || !(target instanceof HTMLElement) || target === page.body) return;
    used = [target, ...used.filter((element) => element !== target)].slice(0, REMEMBERED);
  }

  function onPointerDown(): void {
    isByKeyboard = false;
  }

  function onFocusIn({ target }: FocusEvent): void {
    focused = target instanceof Element ? target : null;
  }

  function onChange(): void {
    if (!isByKeyboard || focused === null || focused.isConnected) return;
    focused = null;
    if (page.activeElement !== null && page.activeElement !== page.body) return;
    used = used.filter((element) => element.isConnected);
    if (used[0]) used[0].focus({ preventScroll: true });
    else focusPlace('atlas-main');
  }

  const observer = new MutationObserver(onChange);
  observer.observe(page.body, { childList: true, subtree: true });
  page.addEventListener('keydown', onKeyDown, true);
  page.addEventListener('pointerdown', onPointerDown, true);
  page.addEventListener('focusin', onFocusIn);
  return () => {
    observer.disconnect();
    page.removeEventListener('keydown', onKeyDown, true);
    page.removeEventListener('pointerdown', onPointerDown, true);
    page.removeEventListener('focusin', onFocusIn);
  };
}

/** Moves the focus to a part of the shell; where that part is not shown, to the middle of the page. */
export function focusPlace(
  id: 'atlas-panel' | 'atlas-main' | 'atlas-map' | 'atlas-inspector',
): void {
  (document.getElementById(id) ?? document.getElementById('atlas-main'))?.focus();
}
