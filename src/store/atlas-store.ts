import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AtlasData } from '../domain/atlas-data.ts';
import type { CityId } from '../domain/city.ts';
import { type CityFilters, EMPTY_FILTERS } from '../domain/filter/city-filters.ts';
import type { DraftHandle } from '../domain/layout/draft/handles.ts';
import type { LayoutDraft } from '../domain/layout/draft/layout-draft.ts';
import type { SavedLayout } from '../domain/layout/draft/saved-layout.ts';
import type { LayoutPlan } from '../domain/layout/plan.ts';
import type { GatherLevel } from '../domain/links/link-choices.ts';
import type { CountryProfiles } from '../domain/links/potential/country-profiles.ts';
import type { Problem } from '../domain/result.ts';
import { NO_PICTURES, type PicturesState } from './picture-state.ts';
import {
  type Camera,
  type DataPage,
  type LinkFilters,
  MAX_COMPARED,
  type Scenario,
} from './scenario.ts';
import {
  NO_STORIES,
  type OpenStory,
  type PresentationState,
  type StoriesState,
} from './story-states.ts';
import {
  type BandsState,
  type CarryState,
  type DrawingState,
  type MapTool,
  type MeasuresState,
  NO_BANDS,
  NO_DRAWING,
  NO_OWN_FILES,
  NO_OWN_LINKS,
  NO_POTENTIAL,
  NO_SITES,
  type OwnFilesState,
  type OwnLinksState,
  type PlanStatusState,
  type PotentialState,
  type SavedChoice,
  type SavedMethod,
  type SitesState,
} from './work-states.ts';

/**
 * What the pointer or the keyboard is on; indexes into the arrays of `AtlasData`, of a bundle or a place
 * into the links, or projects, as they are gathered now.
 */
export type Hovered =
  | {
      kind:
        | 'city'
        | 'link'
        | 'project'
        | 'institute'
        | 'bundle'
        | 'place'
        | 'projectPlace'
        | 'potential';
      index: number;
    }
  | {
      kind: 'plan';
      id: string;
      label: string;
      note: string | null;
      /** How precisely the place is known; null where the note says it, or nobody asks. */
      precision: string | null;
    };

/** A wish for the camera; the map engine carries it out once per `seq`. */
export type CameraIntent =
  | { type: 'city'; id: CityId }
  | {
      type: 'bounds';
      bounds: [west: number, south: number, east: number, north: number];
      /** How near the camera goes at most; 9 when left out, since a point has no size. */
      maxZoom?: number;
    }
  | { type: 'camera'; camera: Camera }
  | { type: 'home' }
  | { type: 'zoom'; by: 1 | -1 }
  | { type: 'tour'; bounds: [west: number, south: number, east: number, north: number] };

/** A sentence for the reader, with what it is about; `key` is a dictionary key. */
export interface Notice {
  id: number;
  key: string;
  values: Record<string, string | number>;
  /** Left out for what went wrong. */
  tone?: 'good';
}

/** `stored`: the atlas works without a network; `update`: a newer version waits; `elsewhere`: another window has taken it. */
export type OfflineNoticeKind = 'stored' | 'update' | 'elsewhere';

export type LoadState<T> =
  | { status: 'idle' }
  | { status: 'loading' }
  | { status: 'ready'; value: T }
  | { status: 'failed'; problems: Problem[] };

export interface AtlasState {
  data: LoadState<AtlasData>;
  layout: LoadState<LayoutPlan>;
  measures: MeasuresState;
  sites: SitesState;
  carry: CarryState;
  ownFiles: OwnFilesState;
  ownLinks: OwnLinksState;
  mapTool: MapTool | null;
  /** The point of the open draft that was taken hold of last; its place can be typed. */
  handle: DraftHandle | null;
  drawing: DrawingState;
  /** Figures of countries; read when potential links are first asked for. */
  profiles: LoadState<CountryProfiles>;
  scenario: Scenario;
  bands: BandsState;
  potential: PotentialState;
  /** Those of this browser, in the order in which they were saved; empty until something has opened them. */
  savedMethods: readonly SavedMethod[];
  savedChoices: readonly SavedChoice[];
  /** Those of this browser, the oldest first; empty until something has opened them. */
  savedLayouts: readonly SavedLayout[];
  /** The draft without a name that this browser keeps as a working copy; null until it is written. */
  workingCopy: LayoutDraft | null;
  planStatus: PlanStatusState;
  /** Which of the layout's tables is open when they are. */
  layoutTable: 'counties' | 'townships' | 'villages' | 'sites';
  stories: StoriesState;
  /** The story in the panel; null = the list of stories. */
  story: OpenStory | null;
  /** Whether the stories have the place of the panel. */
  showsStories: boolean;
  presentation: PresentationState | null;
  pictures: PicturesState;
  /** Whether a file that is being made waits for rank intervals, whatever is on screen. */
  awaitsBands: boolean;
  hovered: (Hovered & { x: number; y: number }) | null;
  intent: { seq: number; wish: CameraIntent } | null;
  notices: readonly Notice[];
  offlineNotice: OfflineNoticeKind | null;
  /** Whether the check before a meeting is open. */
  showsPreflight: boolean;
  /** What the resting flat map shows, degrees; `east` may pass 180. Null on the globe and before the first rest. */
  inView: [west: number, south: number, east: number, north: number] | null;
  /** How finely the map's zoom shows links: what gathering by zoom follows. Changes only where it steps. */
  zoomLevel: GatherLevel;
  /** `lost`: the WebGL context is gone; `unavailable`: it never came. */
  webgl: 'ok' | 'lost' | 'unavailable';
}

export type AtlasStore = StoreApi<AtlasState>;

/** Starts with nothing loaded and the given scenario. */
export function createAtlasStore(scenario: Scenario): AtlasStore {
  return createStore<AtlasState>(() => ({
    data: { status: 'idle' },
    layout: { status: 'idle' },
    measures: { status: 'idle' },
    sites: NO_SITES,
    carry: { status: 'off' },
    ownFiles: NO_OWN_FILES,
    ownLinks: NO_OWN_LINKS,
    mapTool: null,
    handle: null,
    drawing: NO_DRAWING,
    profiles: { status: 'idle' },
    scenario,
    bands: NO_BANDS,
    potential: NO_POTENTIAL,
    savedMethods: [],
    savedChoices: [],
    savedLayouts: [],
    workingCopy: null,
    planStatus: { records: new Map(), lastBulk: null },
    layoutTable: 'counties',
    stories: NO_STORIES,
    story: null,
    showsStories: false,
    presentation: null,
    pictures: NO_PICTURES,
    awaitsBands: false,
    hovered: null,
    intent: null,
    notices: [],
    offlineNotice: null,
    showsPreflight: false,
    inView: null,
    zoomLevel: 'city',
    webgl: 'ok',
  }));
}

/** Changes some fields of the scenario. */
export function changeScenario(store: AtlasStore, patch: Partial<Scenario>): void {
  store.setState((state) => ({ scenario: { ...state.scenario, ...patch } }));
}

/** Changes some filters and leaves the others. */
export function changeFilters(store: AtlasStore, patch: Partial<CityFilters>): void {
  store.setState(({ scenario }) => ({
    scenario: { ...scenario, filters: { ...scenario.filters, ...patch } },
  }));
}

export function clearFilters(store: AtlasStore): void {
  changeFilters(store, EMPTY_FILTERS);
}

/** Adds `item` to a set or takes it out; returns a new set. */
export function toggled<T>(set: ReadonlySet<T>, item: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(item)) next.add(item);
  return next;
}

export function changeLinkFilters(store: AtlasStore, patch: Partial<LinkFilters>): void {
  store.setState(({ scenario }) => ({
    scenario: { ...scenario, linkFilters: { ...scenario.linkFilters, ...patch } },
  }));
}

/** Pins a city, which opens its inspector; null unpins. */
export function pinCity(store: AtlasStore, id: CityId | null): void {
  changeScenario(store, { pinned: id });
}

/** Pins a city and brings it into view. */
export function goToCity(store: AtlasStore, id: CityId): void {
  pinCity(store, id);
  wishCamera(store, { type: 'city', id });
}

/** Puts a city beside the others, or takes it away again; a full tray stays as it is. */
export function toggleCompared(store: AtlasStore, id: CityId): void {
  const { compared } = store.getState().scenario;
  if (compared.includes(id)) {
    changeScenario(store, { compared: compared.filter((other) => other !== id) });
  } else if (compared.length < MAX_COMPARED) {
    changeScenario(store, { compared: [...compared, id] });
  }
}

export function wishCamera(store: AtlasStore, wish: CameraIntent): void {
  store.setState(({ intent }) => ({ intent: { seq: (intent?.seq ?? 0) + 1, wish } }));
}

/** Called by the map when a movement has ended. */
export function cameraMoved(store: AtlasStore, camera: Camera): void {
  changeScenario(store, { camera });
}

export function hover(store: AtlasStore, hovered: AtlasState['hovered']): void {
  if (hovered === null && store.getState().hovered === null) return;
  store.setState({ hovered });
}

/** Opens a page of the Data workspace, which has the room to itself. */
export function openDataPage(store: AtlasStore, dataPage: DataPage): void {
  changeScenario(store, { workspace: 'data', dataPage, drawer: null, layers: null });
}

export function notify(
  store: AtlasStore,
  key: string,
  values: Notice['values'] = {},
  tone?: Notice['tone'],
): void {
  store.setState(({ notices }) => {
    const said = JSON.stringify([key, values]);
    if (notices.some((one) => JSON.stringify([one.key, one.values]) === said)) return {};
    return {
      notices: [
        ...notices,
        { id: (notices.at(-1)?.id ?? 0) + 1, key, values, ...(tone && { tone }) },
      ],
    };
  });
}

export function dismissNotice(store: AtlasStore, id: number): void {
  store.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));
}
