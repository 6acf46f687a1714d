import type { Position2 } from '../domain/geodesy.ts';
import type { History } from '../domain/history.ts';
import type { LayoutDraft } from '../domain/layout/draft/layout-draft.ts';
import type { DraftMeasures } from '../domain/layout/draft/measure-draft.ts';
import type { SitingChoices } from '../domain/layout/lab-choices.ts';
import type { LayoutMeasures } from '../domain/layout/layout-measures.ts';
import type { StatusChange, StatusRecords } from '../domain/layout/levels/plan-status.ts';
import type { DistanceDistribution } from '../domain/layout/measures/coverage.ts';
import type { Shortfall } from '../domain/layout/siting/rules.ts';
import type { Sketch, SketchKind } from '../domain/layout/sketch/sketch.ts';
import type { BeltAreas } from '../domain/layout/sketch/sketch-files.ts';
import type { ProposalBasis } from '../domain/layout/transfer/propose.ts';
import type { PotentialChoices } from '../domain/links/potential/choices.ts';
import type {
  PotentialLinks,
  PotentialPartner,
} from '../domain/links/potential/potential-links.ts';
import type { RecordedLink } from '../domain/links/recorded.ts';
import type { Problem } from '../domain/result.ts';
import type { Method } from '../domain/scoring/method.ts';
import type { RankBands } from '../domain/scoring/uncertainty/rank-bands.ts';
import type { SectorId } from '../domain/sector.ts';
import type { OwnFile, OwnFileReport } from '../ingest/layout-draft/own-files.ts';

/** Rank intervals and how far they are. */
export interface BandsState {
  /**
   * `off`: nobody has asked. `unavailable`: this method has none. `stopped`: by the reader. `failed`: the
   * drawing broke off. `value` stays whatever it was until better draws are there.
   */
  status: 'off' | 'drawing' | 'ready' | 'stopped' | 'unavailable' | 'failed';
  /** Draws that are done, of those asked for. */
  done: number;
  asked: number;
  value: RankBands | null;
}

/** What potential links are to be computed of. */
export interface PotentialRequest {
  /** Indexes of the sectors: the chosen ones, else all. */
  sectors: readonly number[];
  choices: PotentialChoices;
  /** City number; null = of nobody alone. */
  city: number | null;
}

/** Potential links and how far they are. */
export interface PotentialState {
  /** `off`: nobody has asked. `too_many`: the package has more cities than can be paired. */
  status: 'off' | 'working' | 'ready' | 'failed' | 'too_many';
  /** Those of all cities by the reader's rule; the last good ones while others are on their way. */
  links: PotentialLinks | null;
  /** Those of the pinned city, best first; null without one. */
  partners: { city: number; list: readonly PotentialPartner[] } | null;
  /** The link whose reasons are open, as city numbers; they stand with either of its cities when that is pinned. */
  openedPair: { from: number; to: number } | null;
}

/** A method that the reader keeps under a name, such as a delegation's. */
export interface SavedMethod {
  id: number;
  name: string;
  method: Method;
}

/** Villages that the reader keeps under a name, to be compared with others. */
export interface SavedChoice {
  id: number;
  name: string;
  /** The layout that they are villages of. */
  planId: string;
  /** Codes of the villages in the order of their choice. */
  codes: readonly string[];
}

/** What this browser keeps of the multi-plan integration of the open layout. */
export interface PlanStatusState {
  records: StatusRecords;
  /** The last change of many villages at once, to be undone; null when there is none. */
  lastBulk: StatusChange | null;
}

/** Links of a file that the reader has brought; they are gone with this page. */
export interface OwnLinksState {
  /** Null = there is none. */
  file: File | null;
  /** What rows without a sector stand for; null = they are left out. */
  sector: SectorId | null;
  /** Whether the map draws them. */
  isShown: boolean;
  status: 'none' | 'reading' | 'ready' | 'unreadable' | 'failed';
  links: readonly RecordedLink[];
  /** Rows in the file. */
  read: number;
  problems: readonly Problem[];
}

export const NO_OWN_LINKS: OwnLinksState = {
  file: null,
  sector: null,
  isShown: true,
  status: 'none',
  links: [],
  read: 0,
  problems: [],
};

/** Measures of the layout and how far they are. */
export type MeasuresState =
  | { status: 'idle' | 'working' | 'failed' }
  | { status: 'ready'; value: LayoutMeasures };

/** Chosen villages, what they serve and what the documented ones do. */
export interface SitesValue {
  choices: SitingChoices;
  /** Rows of `plan.villages.features` in the order of the choice. */
  chosen: Int32Array;
  /** Share of what counts that lies within the radius. */
  coveredShare01: number;
  /** How good the choice is by its own aim. */
  quality: SitesQuality;
  distances: DistanceDistribution;
  documented: {
    count: number;
    coveredShare01: number;
  };
}

/** `value` and the best that any choice could have, which no search need have found; `gap01` of it may be lost. */
export type SitesQuality = { gap01: number } & (
  | {
      method: 'covering';
      /** Share of what counts that any choice could have within the radius, at most. */
      mostShare01: number;
      /** Share of the best that greedy choice is sure of; null where nothing is known. */
      guarantee01: number | null;
      /** Covered share by the first villages of the greedy order, from one on. */
      curve01: Float64Array;
    }
  | { method: 'median'; meanKm: number; leastMeanKm: number }
  | { method: 'center'; farthestKm: number; leastFarthestKm: number }
);

/** Chosen villages and how far the search is. */
export interface SitesState {
  /** `short`: the rules cannot be kept together. `value` stays whatever it was until a better one is there. */
  status: 'off' | 'working' | 'ready' | 'stopped' | 'failed' | 'short';
  done01: number;
  value: SitesValue | null;
  shortfalls: readonly Shortfall[];
}

export const NO_SITES: SitesState = { status: 'off', done01: 0, value: null, shortfalls: [] };

/** A layout at another place, as it was proposed there and as the reader has changed it since. */
export interface CarriedDraft {
  status: 'ready';
  /** What `scenario.carryTo` was when it was made. */
  place: string;
  /** What the proposal rests on; null for a layout that was not proposed here, such as one from a file. */
  basis: ProposalBasis | null;
  /** As it was opened, whatever the history has forgotten. */
  start: LayoutDraft;
  history: History<LayoutDraft>;
  /** Of `measured`: the present draft or, while the newest is on its way, one before it. */
  measures: DraftMeasures;
  measured: LayoutDraft;
}

/** Why nothing can be shown at a place: this browser keeps no such draft, or the reader's files are not open. */
export type CarryLack = 'no_saved' | 'no_files';

/** The layout carried to another place and how far that is; `failed` without a lack is a failure of the work. */
export type CarryState =
  | { status: 'off' | 'working' }
  | { status: 'failed'; lack?: CarryLack }
  | CarriedDraft;

/** The reader's own files: in memory alone, gone with the page. */
export interface OwnFilesState {
  files: readonly OwnFile[];
  /** `failed`: the work broke off, not one of the files. */
  status: 'off' | 'reading' | 'ready' | 'failed';
  /** Of `files`, in their order; the last ones while others are on their way. */
  reports: readonly OwnFileReport[];
  /** Those that proposals rest on. */
  used: readonly OwnFile[];
  /** Places on the map where a problem shows. */
  marks: readonly Position2[];
}

/**
 * What the pointer does on the map instead of choosing what is there: change the open draft, change what has been drawn,
 * or draw and measure.
 */
export type MapTool = 'edit-draft' | 'reshape' | SketchKind;

/** A shape that is being drawn. */
export interface SketchInProgress {
  kind: SketchKind;
  /** Placed so far, at least one. */
  positions: readonly Position2[];
  /** Where the next one would be placed; null where no pointer has moved. */
  pointer: Position2 | null;
}

/** What the bar asks of the map while a shape is drawn. */
export type DrawWish =
  | { type: 'add'; at: Position2 }
  | { type: 'finish' }
  /** Takes the last position back. */
  | { type: 'back' }
  | { type: 'cancel' };

/** Drawing and measuring on the map. */
export interface DrawingState {
  isOpen: boolean;
  sketches: History<readonly Sketch[]>;
  current: SketchInProgress | null;
  /** The sketch whose positions are being changed, and the position that was taken last. */
  reshaped: { id: number; vertex: number } | null;
  /** Of the next belt. */
  bufferKm: number;
  belts: BeltAreas;
  /** The map carries a wish out once per `seq`. */
  wish: { seq: number; wish: DrawWish } | null;
}

export const NO_DRAWING: DrawingState = {
  isOpen: false,
  sketches: { past: [], present: [], future: [], limit: 100, openKey: null },
  current: null,
  reshaped: null,
  bufferKm: 5,
  belts: new Map(),
  wish: null,
};

export const NO_OWN_FILES: OwnFilesState = {
  files: [],
  status: 'off',
  reports: [],
  used: [],
  marks: [],
};

export const NO_BANDS: BandsState = { status: 'off', done: 0, asked: 0, value: null };

export const NO_POTENTIAL: PotentialState = {
  status: 'off',
  links: null,
  partners: null,
  openedPair: null,
};
