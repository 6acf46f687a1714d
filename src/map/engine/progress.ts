/** Why the map draws again. */
export type Cause = 'load' | 'data' | 'sector' | 'weights' | 'scene' | 'camera';

/** Numbers of drawn things, as a mark carries them. */
export interface Drawn {
  cities: number;
  links: number;
  /** Rows of the ranking. */
  rank: number;
}

export interface Progress {
  /** Something was asked for; the page says so from this task on. */
  begin(cause: Cause): void;
  /** The first map frame with land or data is on screen. */
  firstFrame(): void;
  /** Everything asked for is drawn. */
  complete(drawn: Drawn): void;
  isBusy(): boolean;
}

const RANKED: readonly Cause[] = ['load', 'data', 'weights', 'sector', 'scene', 'camera'];
const MEASURED: ReadonlySet<Cause> = new Set(['sector', 'weights', 'scene']);

/**
 * Says on the page and in the performance timeline what the map is doing: `data-map-state` on the
 * root element, marks `atlas:first-frame` and `atlas:complete`, measures `atlas:sector`,
 * `atlas:weights`, `atlas:scene` from the input event to the frame that shows its effect.
 */
export function createProgress(root: HTMLElement): Progress {
  let pending: { cause: Cause; start: number } | null = null;
  let hasFirstFrame = false;
  root.dataset['mapState'] = 'busy';
  return {
    begin(cause) {
      root.dataset['mapState'] = 'busy';
      if (pending && RANKED.indexOf(pending.cause) <= RANKED.indexOf(cause)) return;
      pending = { cause, start: pending?.start ?? currentEventTime() };
    },
    firstFrame() {
      if (hasFirstFrame) return;
      hasFirstFrame = true;
      performance.mark('atlas:first-frame');
    },
    complete(drawn) {
      if (!pending) return;
      const { cause, start } = pending;
      pending = null;
      const mark = performance.mark('atlas:complete', { detail: { cause, ...drawn } });
      if (MEASURED.has(cause)) {
        performance.measure(`atlas:${cause}`, { start, end: mark.startTime });
      }
      root.dataset['mapState'] = 'idle';
    },
    isBusy: () => pending !== null,
  };
}

/** Time stamp of the input event that is being handled, or now. */
function currentEventTime(): number {
  const { event } = window;
  return event && event.timeStamp > 0 ? event.timeStamp : performance.now();
}
