import { type ChartChoices, DEFAULT_CHARTS } from '../domain/chart-choices.ts';
import type { CityId } from '../domain/city.ts';
import { type CityFilters, EMPTY_FILTERS } from '../domain/filter/city-filters.ts';
import type { Language } from '../domain/language.ts';
import {
  DEFAULT_REACH_KM,
  DEFAULT_SITING,
  type ReachTarget,
  type SitingChoices,
} from '../domain/layout/lab-choices.ts';
import type { CountyMeasure } from '../domain/layout/levels/level-choices.ts';
import type { LayoutPart } from '../domain/layout/parts.ts';
import type {
  GatherLevel,
  LinkDirection,
  LinkPair,
  LinkPairing,
} from '../domain/links/link-choices.ts';
import { DEFAULT_POTENTIAL, type PotentialChoices } from '../domain/links/potential/choices.ts';
import { PACKAGE_KINDS, type PackageKind, type ProjectStatus } from '../domain/links/recorded.ts';
import { EDITION_CHOICES, type MethodChoices } from '../domain/scoring/method.ts';
import type { DrawFactor } from '../domain/scoring/uncertainty/factors.ts';

export const WORKSPACES = ['cities', 'scores', 'links', 'layout', 'data'] as const;
export type Workspace = (typeof WORKSPACES)[number];

export const THEMES = ['light', 'dark', 'projector'] as const;
export type Theme = (typeof THEMES)[number];

export const PROJECTIONS = ['mercator', 'globe'] as const;
export type Projection = (typeof PROJECTIONS)[number];

/** Things that the map can draw besides the base map. */
export const MAP_LAYERS = ['cities', 'links', 'projects', 'institutes', 'layout'] as const;
export type MapLayer = (typeof MAP_LAYERS)[number];

export const DRAWERS = ['ranking', 'scatter', 'compare', 'consensus', 'table', 'union'] as const;
export type Drawer = (typeof DRAWERS)[number];

export const LINKS_TABS = ['partners', 'profile', 'city'] as const;
export type LinksTab = (typeof LINKS_TABS)[number];

/** What the Layout workspace says: the plan, its measures, the villages that are chosen, another place. */
export const LAYOUT_TABS = ['plan', 'measures', 'villages', 'place'] as const;
export type LayoutTab = (typeof LAYOUT_TABS)[number];

/** Pages of the Data workspace: the package, how the score works, and what speaks against it. */
export const DATA_PAGES = ['package', 'method', 'weaknesses'] as const;
export type DataPage = (typeof DATA_PAGES)[number];

/** Map camera, WGS84 degrees. */
export interface Camera {
  zoom: number;
  lat: number;
  lng: number;
  bearing: number;
  pitch: number;
}

/**
 * What the map's colours say: `sector` (leading chosen sector), `index`, `requirement:<id>`,
 * `ecology:<name>` or `indicator:<id>`.
 */
export type ColourBy =
  | 'sector'
  | 'index'
  | `requirement:${number}`
  | `ecology:${string}`
  | `indicator:${string}`;

export interface LinkFilters {
  kinds: ReadonlySet<PackageKind>;
  /** `members`: both ends are member cities. `city`: one end is the pinned city. */
  scope: 'members' | 'city';
  /** First and last year of records that state one; null = any. */
  years: readonly [from: number, to: number] | null;
  /** Leaves out records without a year too. */
  onlyWithYear: boolean;
  direction: LinkDirection;
  pairing: LinkPairing;
  /** How many links of each city stay, strongest first; null = all. */
  strongest: number | null;
  /** Two countries or regions whose links alone are shown; null = all. */
  pair: LinkPair | null;
  /** Of projects, million constant 2017 US dollars; null = any. */
  amount: readonly [from: number, to: number] | null;
  /** Leaves out projects without an amount too. */
  onlyWithAmount: boolean;
  /** Of projects; empty = any. */
  statuses: ReadonlySet<ProjectStatus>;
}

/** How links are gathered: `auto` follows the zoom. */
export const LINK_LEVELS = ['auto', 'city', 'country', 'region'] as const satisfies readonly (
  | 'auto'
  | GatherLevel
)[];
export type LinkLevel = (typeof LINK_LEVELS)[number];

/** The shareable part of the state: it lives in the address and round-trips. */
export interface Scenario {
  workspace: Workspace;
  language: Language;
  theme: Theme;
  projection: Projection;
  /** Country borders, off unless the deployer or the reader asks for them. */
  borders: boolean;
  /** Null until the map has opened or the address has named one. */
  camera: Camera | null;
  filters: CityFilters;
  pinned: CityId | null;
  /** Null = the workspace's own choice: sector in Cities, index in Scores. */
  colourBy: ColourBy | null;
  charts: ChartChoices;
  /** Weights of the requirements, in edition order, any scale; null = the edition's. */
  weights: readonly number[] | null;
  /** Everything else in which the reader's method differs from the edition. */
  choices: MethodChoices;
  /** Choices that the draws of rank intervals hold as they are. */
  heldFactors: ReadonlySet<DrawFactor>;
  /** Seed of the draws, a whole number below 2³². */
  seed: number;
  /** Cities side by side, in the order in which they were taken; at most {@link MAX_COMPARED}. */
  compared: readonly CityId[];
  linkFilters: LinkFilters;
  linkLevel: LinkLevel;
  /** Whether computed potential links are drawn beside the recorded ones in the Links workspace. */
  showsPotential: boolean;
  /** What the Links workspace says of the pinned city. */
  linksTab: LinksTab;
  /** Whether the brief of the pinned city lies over the Links workspace, ready to print. */
  showsBrief: boolean;
  potential: PotentialChoices;
  /** Null = the workspace's own choice. */
  layers: ReadonlySet<MapLayer> | null;
  hiddenLayoutParts: ReadonlySet<LayoutPart>;
  /** Code of the county, township, community or village that the Layout workspace is about; null = the whole. */
  layoutUnit: string | null;
  /** What the counties of the layout are coloured by; null = nothing. */
  countyMeasure: CountyMeasure | null;
  /** What the Layout workspace says; null = what the rest of the view is about. */
  layoutTab: LayoutTab | null;
  /** Whether the villages are coloured by their status in the multi-plan integration. */
  showsPlanStatus: boolean;
  /** Distance within which the layout reaches a village, and of what the map shows it; null = nothing. */
  reachKm: number;
  reachOf: ReachTarget | null;
  /** Whether computed demonstration villages are drawn in the Layout workspace. */
  showsSites: boolean;
  siting: SitingChoices;
  /** Where the layout is carried to, as a computed proposal, in the form of `parseCarryTarget`; null = nowhere. */
  carryTo: string | null;
  dataPage: DataPage;
  drawer: Drawer | null;
  /** Whether the drawer lies over the whole map. */
  isDrawerTall: boolean;
}

/** More cities than this are not told apart in one chart. */
export const MAX_COMPARED = 6;

/** Any number would do; one that everybody has makes a copied picture the same. */
export const DEFAULT_SEED = 20261;

export const DEFAULT_SCENARIO: Scenario = {
  workspace: 'cities',
  language: 'en',
  theme: 'light',
  projection: 'mercator',
  borders: false,
  camera: null,
  filters: EMPTY_FILTERS,
  pinned: null,
  colourBy: null,
  charts: DEFAULT_CHARTS,
  weights: null,
  choices: EDITION_CHOICES,
  heldFactors: new Set(),
  seed: DEFAULT_SEED,
  compared: [],
  linkFilters: {
    kinds: new Set(PACKAGE_KINDS),
    scope: 'members',
    years: null,
    onlyWithYear: false,
    direction: 'all',
    pairing: 'all',
    strongest: null,
    pair: null,
    amount: null,
    onlyWithAmount: false,
    statuses: new Set(),
  },
  linkLevel: 'auto',
  showsPotential: false,
  linksTab: 'partners',
  showsBrief: false,
  potential: DEFAULT_POTENTIAL,
  layers: null,
  hiddenLayoutParts: new Set(),
  layoutUnit: null,
  countyMeasure: null,
  layoutTab: null,
  showsPlanStatus: false,
  reachKm: DEFAULT_REACH_KM,
  reachOf: null,
  showsSites: false,
  siting: DEFAULT_SITING,
  carryTo: null,
  dataPage: 'package',
  drawer: null,
  isDrawerTall: false,
};

/** What each workspace draws when the reader has not chosen. */
export const WORKSPACE_LAYERS = {
  cities: ['cities'],
  scores: ['cities'],
  links: ['cities', 'links'],
  layout: ['cities', 'layout'],
  data: ['cities'],
} as const satisfies Record<Workspace, readonly MapLayer[]>;
