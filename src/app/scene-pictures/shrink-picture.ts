/** Size of a kept picture, device pixels: it is shown at half of this, sharp on fine screens, too. */
const PICTURE_PX = { width: 640, height: 360 } as const;

const QUALITY01 = 0.8;

/** A canvas as a small WebP, or JPEG where the browser writes no WebP. Rejects when it cannot be written. */
export async function shrinkPicture(canvas: HTMLCanvasElement): Promise<Blob> {
  const small = document.createElement('canvas');
  small.width = PICTURE_PX.width;
  small.height = PICTURE_PX.height;
  const context = small.getContext('2d');
  if (!context) throw new Error('No 2D canvas');
  context.imageSmoothingQuality = 'high';
  context.drawImage(canvas, 0, 0, small.width, small.height);
  const webp = await written(small, 'image/webp');
  return webp.type === 'image/webp' ? webp : written(small, 'image/jpeg');
}

function written(canvas: HTMLCanvasElement, type: string): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error(`No ${type}`))),
      type,
      QUALITY01,
    );
  });
}
