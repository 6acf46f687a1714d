import type { Localised } from '../domain/language.ts';
import type { SectorId } from '../domain/sector.ts';

/** The three looks of the atlas; the same words as the scenario's theme. */
export type ThemeName = 'light' | 'dark' | 'projector';

export const THEME_NAMES = ['light', 'dark', 'projector'] as const satisfies readonly ThemeName[];

/** Colours of one theme: `#RRGGBB`, or `#RRGGBBAA` where a colour is drawn over others. */
export interface Palette {
  paper: string;
  surface: string;
  sunk: string;
  ink: string;
  ink2: string;
  ink3: string;
  line: string;
  line2: string;
  /** Edge of a field, checkbox or slider track: 3:1 on paper. */
  control: string;
  disabled: string;
  accent: string;
  onAccent: string;
  tint: string;
  /** Brand mark, pin, live. Never an error. */
  seal: string;
  focus: string;
  warn: string;
  warnBg: string;
  good: string;
  goodBg: string;
  bad: string;
  badBg: string;
  up: string;
  down: string;
  /** Glyph on a tile in a sector colour. */
  onSector: string;
  sea: string;
  /** Bands along the coast, under the land, 22 and 9 px wide. */
  seaOuter: string;
  seaInner: string;
  land: string;
  coast: string;
  lake: string;
  river: string;
  graticule: string;
  waterText: string;
  labelHalo: string;
  /** Edge of a symbol on the map. */
  symbolEdge: string;
  compareA: string;
  compareB: string;
  compareC: string;
  compareD: string;
  compareE: string;
  compareF: string;
  layoutRing: string;
  layoutBeltQinhe: string;
  layoutBeltDanhe: string;
  layoutDemonstration: string;
  layoutVillage: string;
}

const LIGHT: Palette = {
  paper: '#FCFAF5',
  surface: '#FFFFFF',
  sunk: '#F3EFE6',
  ink: '#16212B',
  ink2: '#46525E',
  ink3: '#5E6A79',
  line: '#E6E0D4',
  line2: '#D0C8B8',
  control: '#8A8272',
  disabled: '#8C929A',
  accent: '#14566B',
  onAccent: '#FFFFFF',
  tint: '#E2EDF0',
  seal: '#B5371F',
  focus: '#0A66C2',
  warn: '#8A5A00',
  warnBg: '#FBF0D9',
  good: '#2D6A4F',
  goodBg: '#E3EFE7',
  bad: '#A32A1C',
  badBg: '#FBEBE7',
  up: '#17736E',
  down: '#A65B22',
  onSector: '#FFFFFF',
  sea: '#DAE4E9',
  seaOuter: '#E2EBEF',
  seaInner: '#EAF1F3',
  land: '#F5F1E7',
  coast: '#9FB3BF',
  lake: '#EAF1F3',
  river: '#B4CAD6',
  graticule: '#C7D4DB',
  waterText: '#42637B',
  labelHalo: '#F8F5EE',
  symbolEdge: '#16212BB8',
  compareA: '#14566B',
  compareB: '#B4582A',
  compareC: '#6B4FA0',
  compareD: '#7A6A00',
  compareE: '#A8326E',
  compareF: '#2F6B2F',
  layoutRing: '#A9501C',
  layoutBeltQinhe: '#2F8F78',
  layoutBeltDanhe: '#3E7DB8',
  layoutDemonstration: '#C79A0B',
  layoutVillage: '#8C7F66',
};

const DARK: Palette = {
  paper: '#141D25',
  surface: '#1B2630',
  sunk: '#0F171D',
  ink: '#EEF0EC',
  ink2: '#B9C3CA',
  ink3: '#8E9BA6',
  line: '#263440',
  line2: '#3A4A57',
  control: '#66788A',
  disabled: '#8C929A',
  accent: '#74C3D5',
  onAccent: '#06222B',
  tint: '#17343F',
  seal: '#F07F66',
  focus: '#7DB8FF',
  warn: '#E8B45A',
  warnBg: '#33290F',
  good: '#7CC9A0',
  goodBg: '#17302A',
  bad: '#FF9583',
  badBg: '#381D1B',
  up: '#4FB8B0',
  down: '#E09A5C',
  onSector: '#0C151B',
  sea: '#0E1920',
  seaOuter: '#121F28',
  seaInner: '#172630',
  land: '#22303A',
  coast: '#4A5F6D',
  lake: '#172630',
  river: '#34495A',
  graticule: '#1B2A34',
  waterText: '#6F8FA3',
  labelHalo: '#1A262F',
  symbolEdge: '#EEF0ECC7',
  compareA: '#74C3D5',
  compareB: '#E09A5C',
  compareC: '#B79CE8',
  compareD: '#D6C24A',
  compareE: '#F08FBF',
  compareF: '#86C98A',
  layoutRing: '#E58A4E',
  layoutBeltQinhe: '#4FB89E',
  layoutBeltDanhe: '#6FA9E0',
  layoutDemonstration: '#E0B62E',
  layoutVillage: '#A79B82',
};

const PROJECTOR: Palette = {
  ...LIGHT,
  paper: '#FFFFFF',
  surface: '#FFFFFF',
  sunk: '#F2F4F5',
  ink: '#0A1118',
  ink2: '#2B3742',
  ink3: '#46535F',
  line: '#D7DDE1',
  line2: '#B4BEC5',
  control: '#46535F',
  sea: '#D3E0E8',
  seaOuter: '#DDE7ED',
  seaInner: '#E7EFF3',
  land: '#FFFDF7',
  coast: '#7F98A7',
  lake: '#E7EFF3',
  river: '#A9C2CF',
  graticule: '#BCCDD7',
  waterText: '#3B5C72',
  labelHalo: '#FFFDF7',
  symbolEdge: '#0A1118B8',
};

/** Every colour of every theme; `tokens.css` repeats them as custom properties and a test compares the two. */
export const PALETTES: Record<ThemeName, Palette> = {
  light: LIGHT,
  dark: DARK,
  projector: PROJECTOR,
};

/** Fill of the five index classes from low (pale) to high (deep): the same in every theme and in print. */
export const CLASS_COLOURS = ['#EDE1A8', '#79BA81', '#139293', '#14638C', '#262659'] as const;

/**
 * Colours of regions in a chart, told apart in every kind of colour vision; dots have an edge, so that the pale
 * ones stand on paper too. Tol 2021, “bright”.
 */
const REGION_COLOURS = ['#4477AA', '#EE6677', '#228833', '#CCBB44', '#66CCEE', '#AA3377'] as const;

/** {@link REGION_COLOURS} for style sheets. */
export const REGION_VARS: readonly string[] = REGION_COLOURS.map(
  (_, at) => `var(--region-${at + 1})`,
);

const COMPARE_LETTERS = 'ABCDEF';

/** Letter of a place in the comparison: A for the first. */
export function compareLetter(slot: number): string {
  return COMPARE_LETTERS[slot] ?? '';
}

/** Colour of a place in the comparison, following the theme by itself: `var(--compare-…)`. */
export function compareVar(slot: number): string {
  return `var(--compare-${compareLetter(slot).toLowerCase()})`;
}

/** The same colour in one theme, `#RRGGBB`. Throws beyond the last place. */
export function compareColour(slot: number, theme: ThemeName): string {
  const { compareA, compareB, compareC, compareD, compareE, compareF } = PALETTES[theme];
  const colour = [compareA, compareB, compareC, compareD, compareE, compareF][slot];
  if (colour === undefined) throw new Error(`No colour for place ${slot}`);
  return colour;
}

/** Look of one sector: its sign in each script, a lucide icon name, a colour per ground. */
export interface SectorLook {
  letter: Localised;
  icon: SectorIconName;
  light: string;
  dark: string;
}

export type SectorIconName =
  | 'zap'
  | 'wheat'
  | 'factory'
  | 'concierge-bell'
  | 'ship'
  | 'train-track'
  | 'house'
  | 'tree-palm'
  | 'landmark'
  | 'graduation-cap';

/** The ten sectors of the published package, in its order. */
export const SECTOR_STYLE: Readonly<Record<SectorId, SectorLook>> = {
  energy_exploration: {
    letter: { en: 'E', zh: '能' },
    icon: 'zap',
    light: '#AA8709',
    dark: '#E7A000',
  },
  agriculture: { letter: { en: 'A', zh: '农' }, icon: 'wheat', light: '#0D4D1A', dark: '#B8F480' },
  industrial_sector: {
    letter: { en: 'I', zh: '工' },
    icon: 'factory',
    light: '#9C5951',
    dark: '#C4703C',
  },
  service_sector: {
    letter: { en: 'S', zh: '服' },
    icon: 'concierge-bell',
    light: '#062EA0',
    dark: '#8CB3FF',
  },
  international_business: {
    letter: { en: 'B', zh: '贸' },
    icon: 'ship',
    light: '#1A718E',
    dark: '#ADE9FF',
  },
  infrastructure_construction: {
    letter: { en: 'C', zh: '基' },
    icon: 'train-track',
    light: '#3E3F46',
    dark: '#8D90A7',
  },
  residential_housing: {
    letter: { en: 'H', zh: '住' },
    icon: 'house',
    light: '#750049',
    dark: '#FFB1BE',
  },
  vacation_tourism: {
    letter: { en: 'T', zh: '旅' },
    icon: 'tree-palm',
    light: '#0F9E7D',
    dark: '#009677',
  },
  cultural_exchange: {
    letter: { en: 'U', zh: '文' },
    icon: 'landmark',
    light: '#AE6BE5',
    dark: '#A56AD9',
  },
  human_resources: {
    letter: { en: 'P', zh: '人' },
    icon: 'graduation-cap',
    light: '#6D6500',
    dark: '#B0B17D',
  },
};

const SECTOR_IDS = Object.keys(SECTOR_STYLE);

/**
 * Published sector whose colour stands for `id`: itself, or for a sector of another package the
 * one at the id's trailing number, or at a hash of its characters. The same id always gets the same.
 */
export function sectorColourId(id: SectorId): SectorId {
  if (id in SECTOR_STYLE) return id;
  const digits = /(\d+)$/.exec(id)?.[1];
  let slot = digits === undefined ? 0 : Number(digits);
  if (digits === undefined)
    for (const char of id) slot = (slot * 31 + (char.codePointAt(0) ?? 0)) % 9973;
  const known = SECTOR_IDS[slot % SECTOR_IDS.length];
  if (known === undefined) throw new Error(`No sector colour for ${id}`);
  return known;
}

/** Look of any sector. An unknown one keeps its own first letter and borrows colour and icon. */
export function sectorLook(id: SectorId): SectorLook {
  const look = SECTOR_STYLE[sectorColourId(id)];
  if (!look) throw new Error(`No sector look for ${id}`);
  return id in SECTOR_STYLE
    ? look
    : { ...look, letter: { en: id.charAt(0).toUpperCase(), zh: null } };
}

/** Colour of a sector on the map in a theme, `#RRGGBB`. */
export function sectorColour(id: SectorId, theme: ThemeName): string {
  return sectorLook(id)[theme === 'dark' ? 'dark' : 'light'];
}

/** The same colour for style sheets, following the theme by itself: `var(--sector-…)`. */
export function sectorVar(id: SectorId): string {
  return `var(--sector-${sectorColourId(id)})`;
}

/** Name of the custom property of a palette entry: `ink2` → `--ink-2`, `onAccent` → `--on-accent`. */
function paletteVariable(key: keyof Palette): string {
  return `--${key.replace(/[A-Z]|\d/g, (part) => `-${part.toLowerCase()}`)}`;
}

/** Custom properties of a theme's colours, sectors and classes, as `tokens.css` declares them. */
export function themeVariables(theme: ThemeName): Record<string, string> {
  const keys = Object.keys(PALETTES[theme]) as (keyof Palette)[];
  return Object.fromEntries([
    ...keys.map((key) => [paletteVariable(key), PALETTES[theme][key]]),
    ...SECTOR_IDS.map((id) => [`--sector-${id}`, sectorColour(id, theme)]),
    ...CLASS_COLOURS.map((colour, index) => [`--class-${index + 1}`, colour]),
    ...REGION_COLOURS.map((colour, index) => [`--region-${index + 1}`, colour]),
  ]);
}
