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
  text: string;
  siteText: string;
  halo: string;
}
