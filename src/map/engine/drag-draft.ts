import type { Map as MapLibreMap, PointLike } from 'maplibre-gl';
import type { LngLat } from '../../domain/geodesy.ts';
import { type Grip, hiddenBeside } from '../../domain/layout/draft/grips.ts';
import type { DraftHandle } from '../../domain/layout/draft/handles.ts';
import type { LayoutDraft } from '../../domain/layout/draft/layout-draft.ts';
import type { AtlasStore } from '../../store/atlas-store.ts';
import { closeDraftStep, editDraft } from '../../store/change-draft.ts';
import { chooseMapTool } from '../../store/map-tool.ts';
import { HANDLE_LAYERS } from '../layers/layout-handles.ts';
import { selectEditedDraft } from '../views/layout-handles-view.ts';
import { type Held, heldGrip, pull } from './draft-gesture.ts';

/** How far from a handle the pointer may be, px. */
const REACH_PX = { mouse: 6, touch: 16 } as const;
/** How far a point jumps to another, px. */
const SNAP_PX = 12;
const EQUATOR_M = 40_075_016.686;
const WORLD_PX = 512;

interface Gesture {
  held: Held;
  pointerId: number;
  /** Where the pointer is and whether it snaps there; null when the draft is there already. */
  next: { at: LngLat; snaps: boolean } | null;
}

/** Lets the pointer drag what the layers of handles show, and the keyboard delete it. Returns the undo. */
export function dragDraft(map: MapLibreMap, store: AtlasStore): () => void {
  const canvas = map.getCanvas();
  let gesture: Gesture | null = null;
  let frame: number | null = null;
  const draftNow = () => selectEditedDraft(store.getState());

  function onPointerDown(event: PointerEvent): void {
    const draft = draftNow();
    if (!draft || !event.isPrimary || event.button !== 0) return;
    const at = placeOf(event);
    const held = take(draft, event, at);
    if (held === null) return;
    // The map has not heard of the pointer yet.
    map.dragPan.disable();
    canvas.setPointerCapture(event.pointerId);
    canvas.style.cursor = 'grabbing';
    gesture = { held, pointerId: event.pointerId, next: null };
  }

  /** What a press takes hold of; the middle of an edge becomes a vertex at once. */
  function take(draft: LayoutDraft, event: PointerEvent, at: LngLat): Held | null {
    const found = handleAt(map, event);
    if (found === null) return null;
    if (found.part === 'grip') return heldGrip(draft, found.key as Grip, at);
    const handle = JSON.parse(found.key) as DraftHandle;
    // What stands between two points that are shown goes along with them.
    const follow =
      found.part === 'middle'
        ? { before: 0, after: 0 }
        : hiddenBeside(draft, handle, map.getZoom());
    if (found.part === 'middle') {
      const refusal = editDraft(store, { kind: 'insert-vertex', handle, at: [at.lng, at.lat] });
      if (refusal !== null) return null;
    }
    store.setState({ handle });
    return { kind: 'point', handle, follow };
  }

  function onPointerMove(event: PointerEvent): void {
    if (gesture === null) {
      if (draftNow()) canvas.style.cursor = handleAt(map, event) === null ? '' : 'grab';
      return;
    }
    if (event.pointerId !== gesture.pointerId) return;
    gesture.next = { at: placeOf(event), snaps: !event.altKey };
    frame ??= requestAnimationFrame(apply);
  }

  function apply(): void {
    frame = null;
    const draft = draftNow();
    if (!draft || !gesture?.next) return;
    const { at, snaps } = gesture.next;
    const reachM = snaps ? SNAP_PX * metresPerPx(map, at.lat) : 0;
    const { edit, held } = pull(draft, gesture.held, at, reachM);
    if (edit) editDraft(store, edit);
    gesture = { ...gesture, held, next: null };
  }

  function onPointerEnd(event: PointerEvent): void {
    if (event.pointerId !== gesture?.pointerId) return;
    if (frame !== null) cancelAnimationFrame(frame);
    apply();
    gesture = null;
    closeDraftStep(store);
    map.dragPan.enable();
    canvas.style.cursor = '';
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (!draftNow() || event.defaultPrevented || document.querySelector('dialog[open]')) return;
    const { handle } = store.getState();
    const isOnMap = event.target === canvas || event.target === document.body;
    const isField = event.target instanceof HTMLElement && event.target.matches('input, textarea');
    if (event.key === 'Escape' && !isField) chooseMapTool(store, null);
    else if (isOnMap && handle && (event.key === 'Delete' || event.key === 'Backspace')) {
      if (editDraft(store, { kind: 'delete-vertex', handle }) === null)
        store.setState({ handle: null });
    } else return;
    event.preventDefault();
  }

  function placeOf({ clientX, clientY }: PointerEvent): LngLat {
    const { left, top } = canvas.getBoundingClientRect();
    const { lng, lat } = map.unproject([clientX - left, clientY - top]);
    return { lng, lat };
  }

  canvas.addEventListener('pointerdown', onPointerDown);
  canvas.addEventListener('pointermove', onPointerMove);
  canvas.addEventListener('pointerup', onPointerEnd);
  canvas.addEventListener('pointercancel', onPointerEnd);
  window.addEventListener('keydown', onKeyDown, { capture: true });
  return () => {
    canvas.removeEventListener('pointerdown', onPointerDown);
    canvas.removeEventListener('pointermove', onPointerMove);
    canvas.removeEventListener('pointerup', onPointerEnd);
    canvas.removeEventListener('pointercancel', onPointerEnd);
    window.removeEventListener('keydown', onKeyDown, { capture: true });
    if (frame !== null) cancelAnimationFrame(frame);
  };
}

/** The handle under the pointer: grips before points before middles of edges; the selected point before those over it. */
function handleAt(
  map: MapLibreMap,
  { clientX, clientY, pointerType }: PointerEvent,
): { part: string; key: string } | null {
  const { left, top } = map.getCanvas().getBoundingClientRect();
  const reach = pointerType === 'touch' ? REACH_PX.touch : REACH_PX.mouse;
  const [x, y] = [clientX - left, clientY - top];
  const box: [PointLike, PointLike] = [
    [x - reach, y - reach],
    [x + reach, y + reach],
  ];
  for (const layer of HANDLE_LAYERS) {
    if (!map.getLayer(layer)) continue;
    const all = map.queryRenderedFeatures(box, { layers: [layer] });
    const found = all.find(({ properties }) => properties['part'] === 'selected') ?? all[0];
    if (found)
      return { part: String(found.properties['part']), key: String(found.properties['key']) };
  }
  return null;
}

function metresPerPx(map: MapLibreMap, lat: number): number {
  return (EQUATOR_M * Math.cos((lat * Math.PI) / 180)) / (WORLD_PX * 2 ** map.getZoom());
}
