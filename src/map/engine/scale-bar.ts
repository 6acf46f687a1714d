import type { IControl, Map as MapLibreMap } from 'maplibre-gl';
import type { Language } from '../../domain/language.ts';
import { roundLength } from '../../domain/round-length.ts';
import { formatKm, formatMetres } from '../../i18n/format.ts';

const MOST_PX = 150;
/** Length in the middle of the map by which the scale is taken. */
const PROBE_PX = 100;

/** The scale in the middle of the map as a bar of a round length, written in the reader's language. */
export class ScaleBar implements IControl {
  readonly #bar = document.createElement('div');
  readonly #languageOf: () => Language;
  #map: MapLibreMap | null = null;

  constructor(languageOf: () => Language) {
    this.#languageOf = languageOf;
    this.#bar.className = 'maplibregl-ctrl maplibregl-ctrl-scale';
  }

  onAdd(map: MapLibreMap): HTMLElement {
    this.#map = map;
    map.on('move', this.draw);
    map.on('resize', this.draw);
    this.draw();
    return this.#bar;
  }

  onRemove(map: MapLibreMap): void {
    map.off('move', this.draw);
    map.off('resize', this.draw);
    this.#map = null;
    this.#bar.remove();
  }

  /** Draws it anew, such as in another language. */
  readonly draw = (): void => {
    const map = this.#map;
    if (!map) return;
    const { clientWidth, clientHeight } = map.getContainer();
    const at = (offsetPx: number) => map.unproject([clientWidth / 2 + offsetPx, clientHeight / 2]);
    const metres = at(-PROBE_PX / 2).distanceTo(at(PROBE_PX / 2));
    const scale = roundLength(metres / 1000 / PROBE_PX, MOST_PX);
    this.#bar.hidden = scale === null;
    if (!scale) return;
    const { km, widthPx } = scale;
    const language = this.#languageOf();
    this.#bar.style.inlineSize = `${widthPx}px`;
    this.#bar.textContent = km < 1 ? formatMetres(km * 1000, language) : formatKm(km, language);
  };
}
