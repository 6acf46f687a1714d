import type { SectorId } from '../../domain/sector.ts';

/** Marks of the map as the legend draws them. */
export type LegendShape =
  | 'disc'
  | 'half'
  | 'hatch'
  | 'hollow'
  | 'open'
  | 'ring'
  | 'target'
  | 'line'
  | 'taper'
  | 'dashed'
  | 'dotted'
  | 'diamond'
  | 'openDiamond'
  | 'triangle'
  | 'dot'
  | 'area';

export interface LegendSymbol {
  shape: LegendShape;
  label: string;
  /** CSS colour; ignored by `hatch` and `hollow`. */
  colour: string;
  /** Draws the sector's icon on a disc. */
  sectorId?: SectorId;
  /** Width of a line, px. Default 2.5. */
  widthPx?: number;
}

/** Stepped colours with the limits between them. */
export interface LegendClasses {
  colours: readonly string[];
  /** One more than colours: the outer ends too, formatted; empty text = no number there. */
  limits: readonly string[];
}

/** Circles of known size. */
export interface LegendSizes {
  title: string;
  note?: string;
  items: readonly { label: string; radiusPx: number }[];
}

/** Discs inside of rings that grow with what is uncertain. */
export interface LegendRings {
  label: string;
  colour: string;
  /** Radius of the disc inside, px. */
  discPx: number;
  items: readonly { label: string; radiusPx: number }[];
}

/** Lines of known width. */
export interface LegendWidths {
  /** What the numbers count. */
  label: string;
  colour: string;
  items: readonly { label: string; widthPx: number }[];
}

/** Everything that the legend says, in words and CSS colours. */
export interface LegendModel {
  title: string;
  /** What the values mean: "higher is better". */
  subtitle?: string;
  classes?: LegendClasses;
  rings?: LegendRings;
  widths?: LegendWidths;
  symbols: readonly LegendSymbol[];
  sizes?: LegendSizes;
  /** One sentence at the end. */
  note?: string;
  /** One line at the lower edge instead of a card, also without a drawer. */
  oneLine?: boolean;
}
