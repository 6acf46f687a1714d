import type { Palette } from '../../ui/tokens.ts';

/** Colours of a territorial layout, CSS strings. */
export interface LayoutColours {
  outline: string;
  county: string;
  ring: string;
  qinhe: string;
  danhe: string;
  river: string;
  accent: string;
  village: string;
  demonstration: string;
  /** Computed, so unlike the documented. */
  chosen: string;
  covered: string;
  notCovered: string;
  text: string;
  siteText: string;
  halo: string;
}

/** The layout's colours out of a theme's palette. */
export function layoutColours(palette: Palette): LayoutColours {
  return {
    outline: palette.control,
    county: palette.surface,
    ring: palette.layoutRing,
    qinhe: palette.layoutBeltQinhe,
    danhe: palette.layoutBeltDanhe,
    river: palette.layoutBeltDanhe,
    accent: palette.accent,
    village: palette.layoutVillage,
    demonstration: palette.layoutDemonstration,
    chosen: palette.seal,
    covered: palette.up,
    notCovered: palette.down,
    text: palette.ink,
    siteText: palette.ink2,
    halo: palette.labelHalo,
  };
}
