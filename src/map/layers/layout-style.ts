import type { LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { LayoutPart } from '../../domain/layout/parts.ts';
import type { LayoutColours } from './layout-colours.ts';

/** A style layer and the part of the layout it belongs to; a hidden part hides all of its layers, `hover` is never hidden. */
export type LayoutLayer = LayerSpecification & {
  metadata: { part: LayoutPart | 'belts' | 'hover' };
};

export interface LayoutFonts {
  regular: string[];
  medium: string[];
  bold: string[];
  /** Serif for rivers and roads. */
  waterItalic: string[];
}

/** The chosen unit, as the map singles it out. */
export interface UnitMark {
  /** Property of the villages that tells those inside, and its value; null where none is inside, as in a community. */
  dots: { property: 'county' | 'township' | 'id'; value: string } | null;
  /** Code of the county that it is or lies in. */
  county: string;
  /** Code of a village, community or special unit; null for what is more than a point. */
  point: string | null;
}

/** What all layers of a layout are drawn with. */
export interface LayoutLook {
  colours: LayoutColours;
  /** Null = nothing is chosen. */
  unit: UnitMark | null;
  /** Colour by code of the county; one that is not here has no value. Null = counties are not coloured. */
  countyColours: ReadonlyMap<string, string> | null;
  /** Whether dots say their status instead of being all the same. */
  showsStatus: boolean;
  fonts: LayoutFonts;
  /** Factor on type and on what does not grow with the zoom. */
  scale: number;
}

/** The layout starts to show at this zoom; below it the map is the world's. */
export const LAYOUT_MIN_ZOOM = 5;
/** Source of the place that is previewed; its data follow the pointer and the keyboard. */
export const LAYOUT_HOVER_SOURCE = 'layout-hover';
/** Source of the villages whose status is recorded; its data follow the records. */
export const STATUS_SOURCE = 'layout-status';
/** From this zoom on, lines and marks have their full size. */
export const FULL_SIZE_ZOOM = 7.6;

type BeltColour = ['match', ['get', 'id'], string, string, string];

/** Colour of a belt by its id. */
export function beltColour(colours: LayoutColours): BeltColour {
  return ['match', ['get', 'id'], 'belt-qinhe', colours.qinhe, colours.danhe];
}

/** A size in px that grows with the zoom until the layout fills the window. */
export function growing(
  fromPx: number,
  toPx: number,
): ['interpolate', ['linear'], ['zoom'], number, number, number, number] {
  return ['interpolate', ['linear'], ['zoom'], LAYOUT_MIN_ZOOM, fromPx, FULL_SIZE_ZOOM, toPx];
}

/** Sides of a mark, counter-clockwise from the east. */
export const SIDES = ['e', 'ne', 'n', 'nw', 'w', 'sw', 's', 'se'] as const;
export type Side = (typeof SIDES)[number];

type NameSides = NonNullable<
  NonNullable<SymbolLayerSpecification['layout']>['text-variable-anchor-offset']
>;

/** Part of a name that lies at its mark when it stands on a side. */
const ANCHORS = {
  e: 'left',
  ne: 'bottom-left',
  n: 'bottom',
  nw: 'bottom-right',
  w: 'right',
  sw: 'top-right',
  s: 'top',
  se: 'top-left',
} as const;

/**
 * Where a name with a `side` may stand: on that side or next to it, else above or below its mark, but never on the other
 * side, where it would name somebody else's. Without a side east comes first.
 */
export function namesOnTheirSide(offsetEm: number): NameSides {
  const from = (start: Side): ['literal', (string | [number, number])[]] => {
    const first = SIDES.indexOf(start);
    const near = [0, 1, -1].map((step) => SIDES[(first + step + SIDES.length) % SIDES.length]);
    const places = SIDES.map((side, at) => ({ side, angle: (at * Math.PI) / 4 }));
    return [
      'literal',
      [...new Set([...near, 'n', 's'])]
        .flatMap((wanted) => places.filter(({ side }) => side === wanted))
        .flatMap(({ side, angle }): [string, [number, number]] => [
          ANCHORS[side],
          [offsetEm * Math.cos(angle), -offsetEm * Math.sin(angle)],
        ]),
    ];
  };
  return [
    'match',
    ['get', 'side'],
    'ne',
    from('ne'),
    'n',
    from('n'),
    'nw',
    from('nw'),
    'w',
    from('w'),
    'sw',
    from('sw'),
    's',
    from('s'),
    'se',
    from('se'),
    from('e'),
  ];
}

/** Placement of a name beside its mark. */
export function nameLayout(sizePx: number, font: string[], { scale }: LayoutLook) {
  return {
    'text-field': ['get', 'label'] as ['get', string],
    'text-font': font,
    'text-size': sizePx * scale,
    'text-variable-anchor': ['left', 'right', 'top', 'bottom'] as (
      | 'left'
      | 'right'
      | 'top'
      | 'bottom'
    )[],
    'text-radial-offset': 0.7,
    'text-justify': 'auto' as const,
  };
}

/** Colour of a name, with its halo. */
export function nameInk(colour: string | BeltColour, { colours }: LayoutLook) {
  return {
    'text-color': colour,
    'text-halo-color': colours.halo,
    'text-halo-width': 1.8,
  };
}
