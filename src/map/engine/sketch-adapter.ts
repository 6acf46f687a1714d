import type { Map as MapLibreMap } from 'maplibre-gl';
import { TerraDrawExtend, type TerraDrawMouseEvent } from 'terra-draw';

/** Far from every pixel of the map: a position that is typed never meets one that is there. */
const NOWHERE_PX = -1e6;

/** Digits of a degree: a tenth of a millimetre. */
export const PRECISION = 9;

/**
 * Lets the drawing library listen to the map. It draws nothing: the features go to `onRender`, and the map's own style
 * shows them. Keys are not listened to either; they come through {@link SketchAdapter.press}.
 */
export class SketchAdapter extends TerraDrawExtend.TerraDrawBaseAdapter {
  private readonly map: MapLibreMap;
  private readonly onRender: () => void;

  constructor(map: MapLibreMap, onRender: () => void) {
    super({ coordinatePrecision: PRECISION, ignoreMismatchedPointerEvents: true });
    this.map = map;
    this.onRender = onRender;
  }

  /** Places a position without the pointer. */
  place([lng, lat]: readonly [number, number]): void {
    const rounded = (degrees: number) => Number(degrees.toFixed(PRECISION));
    const event: TerraDrawMouseEvent = {
      lng: rounded(lng),
      lat: rounded(lat),
      containerX: NOWHERE_PX,
      containerY: NOWHERE_PX,
      button: 'left',
      heldKeys: [],
      isContextMenu: false,
    };
    // The library takes over where the pointer was last, so that has to be here, too.
    this._currentModeCallbacks?.onMouseMove({ ...event });
    this._currentModeCallbacks?.onClick(event);
  }

  /** Presses a key that the open mode knows. */
  press(key: 'Enter' | 'Escape'): void {
    this._currentModeCallbacks?.onKeyUp({ key, heldKeys: [], preventDefault() {} });
  }

  protected override getAdapterListeners() {
    return super.getAdapterListeners().filter(({ name }) => !name.startsWith('key'));
  }

  override getMapEventElement(): HTMLElement {
    return this.map.getCanvas();
  }

  override project(lng: number, lat: number): { x: number; y: number } {
    const { x, y } = this.map.project([lng, lat]);
    return { x, y };
  }

  override unproject(x: number, y: number): { lng: number; lat: number } {
    const { lng, lat } = this.map.unproject([x, y]);
    return { lng, lat };
  }

  override getLngLatFromEvent(event: PointerEvent | MouseEvent): { lng: number; lat: number } {
    const { containerX, containerY } = this.getMapElementXYPosition(event);
    return this.unproject(containerX, containerY);
  }

  override setCursor(cursor: string): void {
    this.map.getCanvas().style.cursor = cursor === 'unset' ? '' : cursor;
  }

  override setDraggability(enabled: boolean): void {
    if (enabled) this.map.dragPan.enable();
    else this.map.dragPan.disable();
  }

  override setDoubleClickToZoom(enabled: boolean): void {
    if (enabled) this.map.doubleClickZoom.enable();
    else this.map.doubleClickZoom.disable();
  }

  override render(): void {
    this.onRender();
  }

  override clear(): void {
    this._currentModeCallbacks?.onClear();
    this.onRender();
  }
}
