import type { AtlasData } from '../domain/atlas-data.ts';
import { methodHash } from '../domain/scoring/method.ts';
import {
  DRAW_COUNTS,
  drawCountFor,
  type RankBands,
} from '../domain/scoring/uncertainty/rank-bands.ts';
import type { AtlasState, AtlasStore } from '../store/atlas-store.ts';
import { changeBands } from '../store/change-work.ts';
import {
  type BandsRequest,
  selectBandsRequest,
  selectWantsBands,
} from '../store/selectors/bands.ts';
import { selectData } from '../store/selectors/data.ts';
import { selectPeerGroups, selectUsedValues } from '../store/selectors/scores.ts';
import type { DrawBase } from '../workers/draw-api.ts';
import type { RankDrawer } from '../workers/draw-client.ts';
import { foresee, foreseenAnswer } from './foreseen.ts';

/** A method that has not moved for this long is at rest, and gets all its draws. */
const REST_MS = 250;
/** Progress is told this often: every listener of the store looks at it. */
const PROGRESS_MS = 100;

async function openDrawer(base: DrawBase): Promise<RankDrawer> {
  const { createRankDrawer } = await import('../workers/draw-client.ts');
  return createRankDrawer(base);
}

/** What is drawn from, of a state with open data. */
function baseOf(state: AtlasState, { edition }: AtlasData): DrawBase {
  return { edition, used: selectUsedValues(state) ?? [], peerGroups: selectPeerGroups(state) };
}

/** The same for all requests of a package that have the same intervals. */
function questionOf({ baseUrl }: AtlasData, { method, factors, seed }: BandsRequest): string {
  return `bands ${baseUrl} ${methodHash(method)} ${JSON.stringify(factors)} ${seed}`;
}

/** Draws all of the intervals that a state will show before it is shown, if those on screen are others. */
export function foreseeBands(
  state: AtlasState,
  next: AtlasState,
  open: (base: DrawBase) => Promise<RankDrawer> = openDrawer,
): void {
  const data = selectData(next);
  const request = selectWantsBands(next) ? selectBandsRequest(next) : null;
  if (!data || !request) return;
  const question = questionOf(data, request);
  const shown = selectBandsRequest(state);
  if (shown && selectWantsBands(state) && questionOf(data, shown) === question) return;
  foresee(question, async () => {
    const drawer = await open(baseOf(next, data));
    const drawCount = drawCountFor(DRAW_COUNTS.resting, countOf(request));
    return drawer.draw(request, { drawCount, isFinal: true }).finally(() => drawer.close());
  });
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

/** Passes a call on unless the last one that was passed on is too fresh. */
function seldom(tell: (done: number) => void): (done: number) => void {
  let toldAt = Number.NEGATIVE_INFINITY;
  return (done) => {
    const now = performance.now();
    if (now - toldAt < PROGRESS_MS) return;
    toldAt = now;
    tell(done);
  };
}

/** Runs when the frame that shows the present state has been drawn. */
function afterNextFrame(run: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(run));
}

/**
 * Keeps the rank intervals in step with the method while something shows them: a few draws at once, all of
 * them when the method is at rest. `root` says `data-bands-state` busy or idle; the measure `atlas:bands`
 * goes from the change to the frame with the final intervals. Returns the undo.
 */
export function followBands(
  store: AtlasStore,
  root: HTMLElement,
  open: (base: DrawBase) => Promise<RankDrawer> = openDrawer,
): () => void {
  let opened: { data: AtlasData; drawer: Promise<RankDrawer> } | null = null;
  /** What is being drawn, and what was drawn, given up or stopped last. */
  let wanted: BandsRequest | null = null;
  let settled: BandsRequest | null = null;
  /** Of what these two are. */
  let drawnOf: AtlasData | null = null;
  let stop = new AbortController();
  let isRunning = false;
  let changedAt = 0;
  root.dataset['bandsState'] = 'idle';

  function drawerFor(data: AtlasData): Promise<RankDrawer> {
    if (opened?.data === data) return opened.drawer;
    void opened?.drawer.then((drawer) => drawer.close());
    opened = { data, drawer: open(baseOf(store.getState(), data)) };
    return opened.drawer;
  }

  /** Draws one request; false if it was left for another or stopped on the way. */
  async function drawOne(data: AtlasData, request: BandsRequest): Promise<boolean> {
    const foreseen = await foreseenAnswer<RankBands | null>(questionOf(data, request))?.catch(
      () => null,
    );
    if (wanted !== request) return false;
    if (foreseen) {
      changeBands(store, { status: 'ready', value: foreseen });
      return true;
    }
    const drawer = await drawerFor(data);
    const rowCount = countOf(request);
    const quick = await drawer.draw(request, {
      drawCount: drawCountFor(DRAW_COUNTS.moving, rowCount),
      isFinal: false,
    });
    if (wanted !== request) return false;
    if (!quick) {
      changeBands(store, { status: 'unavailable', value: null });
      return true;
    }
    changeBands(store, { value: quick });
    await wait(REST_MS);
    if (wanted !== request) return false;
    const final = await drawer.draw(request, {
      drawCount: drawCountFor(DRAW_COUNTS.resting, rowCount),
      isFinal: true,
      signal: stop.signal,
      onProgress: seldom((done) => changeBands(store, { done })),
    });
    if (!final || wanted !== request) return false;
    changeBands(store, { status: 'ready', value: final });
    return true;
  }

  async function run(): Promise<void> {
    if (isRunning) return;
    isRunning = true;
    // In tasks of their own: the change itself is drawn first.
    for (await wait(0); wanted; await wait(0)) {
      const request = wanted;
      const data = selectData(store.getState());
      const isDone = data !== null && (await drawOne(data, request).catch(failed));
      if (!isDone && wanted !== request) continue;
      settled = request;
      wanted = null;
    }
    isRunning = false;
    const { status } = store.getState().bands;
    const start = changedAt;
    afterNextFrame(() => {
      if (isRunning) return;
      root.dataset['bandsState'] = 'idle';
      if (status === 'ready') performance.measure('atlas:bands', { start });
    });
  }

  function failed(): false {
    opened = null;
    changeBands(store, { status: 'failed' });
    return false;
  }

  /** Whether a request is another's, or has the same intervals. */
  function isSame(request: BandsRequest, other: BandsRequest | null, data: AtlasData): boolean {
    if (other === null || drawnOf !== data) return false;
    return request === other || questionOf(data, request) === questionOf(data, other);
  }

  function check(): void {
    const state = store.getState();
    if (state.bands.status === 'stopped') {
      stop.abort();
      if (wanted) settled = wanted;
      wanted = null;
    }
    const data = selectData(state);
    const request = selectWantsBands(state) ? selectBandsRequest(state) : null;
    if (!data || !request || isSame(request, wanted, data)) return;
    if (isSame(request, settled, data) && state.bands.status !== 'off') {
      settled = request;
      return;
    }
    wanted = request;
    settled = null;
    drawnOf = data;
    stop.abort();
    stop = new AbortController();
    changedAt = performance.now();
    root.dataset['bandsState'] = 'busy';
    const asked = drawCountFor(DRAW_COUNTS.resting, countOf(request));
    changeBands(store, { status: 'drawing', done: 0, asked });
    void run();
  }

  check();
  return store.subscribe(check);
}

function countOf({ isIndexable }: BandsRequest): number {
  return isIndexable.reduce((sum, flag) => sum + flag, 0);
}
