/** Fills the screen, where the browser allows it: a refusal leaves the window as it is. */
export async function enterFullScreen(): Promise<void> {
  if (!document.fullscreenElement)
    await document.documentElement.requestFullscreen().catch(() => {});
}

export async function leaveFullScreen(): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen().catch(() => {});
}

export async function toggleFullScreen(): Promise<void> {
  await (document.fullscreenElement ? leaveFullScreen() : enterFullScreen());
}
