/** A canvas as a file, `quality01` for JPEG alone. Rejects with a RangeError where the browser cannot hold so many pixels. */
export async function canvasFile(
  canvas: HTMLCanvasElement,
  type: 'image/png' | 'image/jpeg',
  quality01?: number,
): Promise<Blob> {
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, type, quality01));
  if (!blob) throw new RangeError('Too many pixels');
  return blob;
}
