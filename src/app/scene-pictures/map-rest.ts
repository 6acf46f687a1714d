const ROOT = (): HTMLElement => document.documentElement;

/** Whether the map of the page has drawn all that was asked for. */
function isAtRest(): boolean {
  return ROOT().dataset['mapState'] === 'idle';
}

/** Calls back whenever the map of the page comes to rest or begins to work, and once at the start. Returns the undo. */
export function followRest(listener: (isAtRest: boolean) => void): () => void {
  let last = isAtRest();
  const observer = new MutationObserver(() => {
    const next = isAtRest();
    if (next === last) return;
    last = next;
    listener(next);
  });
  observer.observe(ROOT(), { attributes: true, attributeFilter: ['data-map-state'] });
  listener(last);
  return () => observer.disconnect();
}
