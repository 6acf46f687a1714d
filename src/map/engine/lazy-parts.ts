import type { AtlasState } from '../../store/atlas-store.ts';
import { drawsRecords, selectMapLayers } from '../../store/selectors/layers.ts';

/** A part of the map in a chunk of its own, brought when it is first to be drawn. */
interface LazyPart<Part> {
  /** Notice when the chunk cannot be had; the rest of the map goes on without. */
  notice: 'notice.links' | 'notice.layout' | 'notice.drawing';
  /** The part; null until it is here. */
  ifHere(): Part | null;
  /** Whether the part is to be drawn, now or soon, and can still come. */
  isAwaited(state: AtlasState): boolean;
  /** Brings the part. Rejects when the chunk cannot be had, and the part is not awaited again. */
  bring(): Promise<void>;
}

function lazyPart<Part>(
  notice: LazyPart<Part>['notice'],
  isDrawn: (state: AtlasState) => boolean,
  load: () => Promise<Part>,
): LazyPart<Part> {
  let here: Part | null = null;
  let isGivenUp = false;
  return {
    notice,
    ifHere: () => here,
    isAwaited: (state) => here === null && !isGivenUp && isDrawn(state),
    async bring() {
      try {
        here = await load();
      } catch (error) {
        isGivenUp = true;
        throw error;
      }
    },
  };
}

/** What draws links, projects and institutes. */
export const linkPart = lazyPart(
  'notice.links',
  drawsRecords,
  async () => (await import('./link-overlay.ts')).linkOverlay,
);

/** What draws a layout. */
export const layoutPart = lazyPart(
  'notice.layout',
  (state) => {
    const { status } = state.layout;
    return (status === 'loading' || status === 'ready') && selectMapLayers(state).has('layout');
  },
  async () => (await import('./layout-overlay.ts')).layoutOverlay,
);

/** What draws and measures by hand. */
export const drawingPart = lazyPart(
  'notice.drawing',
  ({ mapTool, drawing }) =>
    (mapTool !== null && mapTool !== 'edit-draft') || drawing.sketches.present.length > 0,
  async () => (await import('./drawing-overlay.ts')).drawingOverlay,
);

/** What a draft is changed by on the map. */
export const handlesPart = lazyPart(
  'notice.drawing',
  ({ mapTool }) => mapTool === 'edit-draft',
  async () => (await import('./handles-overlay.ts')).handlesOverlay,
);

export const LAZY_PARTS = [linkPart, layoutPart, drawingPart, handlesPart] as const;
