/** Where the pointer was, CSS pixels, and when, ms. */
interface Place {
  x: number;
  y: number;
  atMs: number;
}

const TAIL_MS = 180;
const DOT_PX = 9;
const GLOW_PX = 26;

/**
 * Draws a bright dot with a short tail where the pointer is, on a canvas over the whole window; nothing is drawn while
 * the pointer rests. `isCalm`: no tail. Returns the end.
 */
export function drawLaser(canvas: HTMLCanvasElement, isCalm: boolean): () => void {
  const context = canvas.getContext('2d');
  const colour = getComputedStyle(canvas).color;
  let places: Place[] = [];
  let frame = 0;

  function resize(): void {
    canvas.width = Math.round(innerWidth * devicePixelRatio);
    canvas.height = Math.round(innerHeight * devicePixelRatio);
    context?.scale(devicePixelRatio, devicePixelRatio);
    draw();
  }

  function draw(): void {
    frame = 0;
    if (!context) return;
    context.clearRect(0, 0, innerWidth, innerHeight);
    const head = places.at(-1);
    if (!head) return;
    const now = performance.now();
    const tail = places.filter(({ atMs }) => now - atMs < TAIL_MS);
    drawTail(context, tail, now, colour);
    drawDot(context, head, colour);
    places = tail.length > 0 ? tail : [head];
    if (tail.length > 1) redrawSoon();
  }

  function redrawSoon(): void {
    if (frame === 0) frame = requestAnimationFrame(draw);
  }

  function onMove({ clientX: x, clientY: y }: PointerEvent): void {
    const place = { x, y, atMs: performance.now() };
    places = isCalm ? [place] : [...places, place];
    redrawSoon();
  }

  function onLeave(): void {
    places = [];
    redrawSoon();
  }

  resize();
  window.addEventListener('resize', resize);
  window.addEventListener('pointermove', onMove, { capture: true, passive: true });
  document.documentElement.addEventListener('pointerleave', onLeave);
  return () => {
    cancelAnimationFrame(frame);
    window.removeEventListener('resize', resize);
    window.removeEventListener('pointermove', onMove, { capture: true });
    document.documentElement.removeEventListener('pointerleave', onLeave);
  };
}

function drawTail(
  context: CanvasRenderingContext2D,
  tail: readonly Place[],
  now: number,
  colour: string,
): void {
  context.strokeStyle = colour;
  context.lineCap = 'round';
  for (const [at, to] of tail.entries()) {
    const from = tail[at - 1];
    if (!from) continue;
    const fresh01 = 1 - (now - to.atMs) / TAIL_MS;
    context.globalAlpha = 0.6 * fresh01;
    context.lineWidth = 2 * DOT_PX * fresh01;
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
    context.stroke();
  }
  context.globalAlpha = 1;
}

/** Seen on land, water, and a black screen: a light edge and a glow of its own colour. */
function drawDot(context: CanvasRenderingContext2D, { x, y }: Place, colour: string): void {
  const disc = (radiusPx: number, fill: string, alpha: number): void => {
    context.globalAlpha = alpha;
    context.fillStyle = fill;
    context.beginPath();
    context.arc(x, y, radiusPx, 0, 2 * Math.PI);
    context.fill();
  };
  disc(GLOW_PX, colour, 0.18);
  disc(GLOW_PX * 0.65, colour, 0.28);
  disc(DOT_PX + 2.5, '#ffffff', 1);
  disc(DOT_PX, colour, 1);
  context.globalAlpha = 1;
}
