/** Id of the polite live region that the shell draws. */
export const LIVE_REGION_ID = 'atlas-live';

/** Says a sentence to screen readers. The same sentence twice in a row is said twice. */
export function announce(sentence: string): void {
  const region = document.getElementById(LIVE_REGION_ID);
  if (!region) return;
  region.textContent = region.textContent === sentence ? `${sentence}\u00A0` : sentence;
}
