import type { Scene } from '../../domain/story/story.ts';
import { homeCamera } from '../../map/engine/camera.ts';
import { createMapEngine } from '../../map/engine/map-engine.ts';
import type { Cause } from '../../map/engine/progress.ts';
import { isWaiting } from '../../map/engine/state-changes.ts';
import {
  type AtlasState,
  type AtlasStore,
  createAtlasStore,
  type Notice,
} from '../../store/atlas-store.ts';
import { scenarioFromHash } from '../../store/persistence/url.ts';
import { reconcile } from '../../store/reconcile.ts';
import { DEFAULT_SCENARIO, type Scenario } from '../../store/scenario.ts';
import { selectAreBandsCurrent, selectWantsBands } from '../../store/selectors/bands.ts';
import { selectData } from '../../store/selectors/data.ts';
import { fittedCamera } from '../../store/show-scene.ts';
import { loadChineseFonts } from '../../ui/chinese-fonts.ts';
import { PALETTES } from '../../ui/tokens.ts';
import { followBands } from '../follow-bands.ts';
import { followSolvers } from '../follow-work.ts';
import { followLayout } from '../load.ts';

/** A view as a story keeps it. */
export type View = Pick<Scene, 'view' | 'mapPx'>;

/** The picture of a view and all that it was drawn from. */
export interface Shot {
  /** The map without legend and names of controls, in device pixels. */
  canvas: HTMLCanvasElement;
  /** What was drawn: legends, tables and sources of the picture are computed from it. */
  state: AtlasState;
  /** What of the view could not be shown. */
  notices: readonly Notice[];
}

export interface Studio {
  /**
   * Draws a view and takes its picture; `fixed` wins over what the view says. One after the other. Rejects with the
   * signal's reason, and with an Error when a view is not done within {@link LIMIT_MS}.
   */
  take(view: View, fixed: Partial<Scenario>, signal?: AbortSignal): Promise<Shot>;
  close(): void;
}

export interface StudioSize {
  /** CSS pixels. */
  widthPx: number;
  heightPx: number;
  /** Device pixels a CSS pixel. */
  scale: number;
}

/** A view that takes longer is given up. */
const LIMIT_MS = 120_000;

/**
 * A second map beside the one on the page, of any size, that draws views one after the other for pictures. The page, its
 * address and what the reader has open stay untouched. Throws when WebGL2 cannot be had.
 */
export function openStudio(page: AtlasStore, { widthPx, heightPx, scale }: StudioSize): Studio {
  const { data, layout, profiles, ownFiles, savedLayouts, scenario } = page.getState();
  const store = createAtlasStore({ ...DEFAULT_SCENARIO, camera: scenario.camera });
  store.setState({ data, layout, profiles, ownFiles, savedLayouts });
  const room = document.createElement('div');
  room.inert = true;
  Object.assign(room.style, { position: 'fixed', insetInlineStart: '-20000px', top: '0' });
  const place = document.createElement('div');
  Object.assign(place.style, { width: `${widthPx}px`, height: `${heightPx}px` });
  room.append(place);
  document.body.append(room);
  const stopLayout = followLayout(store);
  const stopBands = followBands(store, room);
  const stopSolvers = followSolvers(store, true);

  let pending: Cause | null = null;
  const told = new Set<() => void>();
  const tell = () => {
    for (const listen of told) listen();
  };
  const engine = createMapEngine(place, store, {
    basemapUrl: new URL(`${import.meta.env.BASE_URL}basemap.pmtiles`, document.baseURI).href,
    bringChineseFonts: loadChineseFonts,
    pixelRatio: scale,
    progress: {
      begin(cause) {
        pending ??= cause;
      },
      firstFrame() {},
      complete() {
        pending = null;
        tell();
      },
      isBusy: () => pending !== null,
    },
  });
  store.subscribe(tell);

  function whenDone(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const check = () => {
        if (pending === null && !isWorking(store.getState())) leave(resolve);
      };
      const giveUp = () => leave(() => reject(signal.reason));
      const leave = (then: () => void) => {
        told.delete(check);
        signal.removeEventListener('abort', giveUp);
        then();
      };
      if (signal.aborted) {
        reject(signal.reason);
        return;
      }
      told.add(check);
      signal.addEventListener('abort', giveUp);
      check();
    });
  }

  return {
    async take({ view, mapPx }, fixed, signal) {
      const limit = AbortSignal.timeout(LIMIT_MS);
      const until = signal ? AbortSignal.any([signal, limit]) : limit;
      await whenDone(until);
      const shown = selectData(store.getState());
      const { language, theme } = page.getState().scenario;
      const read = scenarioFromHash(view, { ...DEFAULT_SCENARIO, language, theme });
      const fitted = shown ? reconcile(read.scenario, shown) : { ...read, problems: [] };
      const { camera } = fitted.scenario;
      const problems = [...read.problems, ...fitted.problems];
      store.setState({
        notices: problems.map(({ key, text }, id) => ({
          id,
          key: 'notice.badAddressField',
          values: { key, text },
        })),
        scenario: {
          ...fitted.scenario,
          ...fixed,
          camera: camera ? fittedCamera(camera, mapPx, [widthPx, heightPx]) : homeCamera(widthPx),
        },
      });
      await whenDone(until);
      const state = store.getState();
      const canvas = await engine.picture(PALETTES[state.scenario.theme].sunk);
      return { canvas, state, notices: state.notices };
    },
    close() {
      stopBands();
      stopLayout();
      stopSolvers();
      engine.destroy();
      room.remove();
    },
  };
}

/** Whether something that a picture shows is still being computed. */
function isWorking(state: AtlasState): boolean {
  const { carry, bands } = state;
  const drawsBands = bands.status === 'drawing' || bands.status === 'off';
  return (
    isWaiting(state) ||
    carry.status === 'working' ||
    (selectWantsBands(state) && drawsBands && !selectAreBandsCurrent(state))
  );
}
