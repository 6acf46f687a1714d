/** Puts the address of this view on the clipboard; false when the browser does not let us. */
export async function copyAddress(): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(window.location.href);
    return true;
  } catch {
    return false;
  }
}
