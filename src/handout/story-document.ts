import type { Language } from '../domain/language.ts';
import type { SceneBlock } from '../domain/story/scene-text.ts';
import type { LegendModel } from '../map/legend/legend-model.ts';

/** A table with its heading; all rows as long as `head`. */
export interface DocumentTable {
  title: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
  /** Columns whose cells are numbers: they end at the end side. */
  numeric: readonly number[];
}

/** A chart that an office program can draw by itself. */
export type DocumentChart = DocumentSeries | DocumentScatter;

/** Rows of a chart over names. */
export interface DocumentSeries {
  title: string;
  kind: 'bars' | 'radar';
  labels: readonly string[];
  /** `values` as long as `labels`; null = missing. Colours are CSS hex. */
  series: readonly { name: string; colour: string; values: readonly (number | null)[] }[];
  /** Ends of the scale. */
  scale: readonly [number, number];
}

/** An axis of values; a logarithmic one starts above 0. */
export interface DocumentAxis {
  title: string;
  /** Ends of the axis. */
  scale: readonly [number, number];
  isLog: boolean;
}

/** Points by two values. */
export interface DocumentScatter {
  title: string;
  kind: 'scatter';
  x: DocumentAxis;
  y: DocumentAxis;
  /** Colours are CSS hex. */
  groups: readonly {
    name: string;
    colour: string;
    points: readonly (readonly [x: number, y: number])[];
  }[];
}

/** One scene, with everything that is said about it. */
export interface SceneDocument {
  title: string;
  text: readonly SceneBlock[];
  /** For the speaker; null = not handed out. */
  notes: readonly SceneBlock[] | null;
  /** Of the images that the writer gets beside the document. */
  imageId: string;
  /** What the picture shows, for who cannot see it. */
  alt: string;
  legend: LegendModel | null;
  /** Edition, method hash, base map. */
  source: string;
  /** What of the view could not be shown. */
  problems: readonly string[];
  table: DocumentTable | null;
  chart: DocumentChart | null;
}

/** A heading of the appendix with its paragraphs. */
export interface AppendixSection {
  title: string;
  /** Plain text; `mark` stands before it in colour. */
  lines: readonly { text: string; mark?: string }[];
}

/** A story as a document says it, in one language. */
export interface StoryDocument {
  language: Language;
  title: string;
  /** Author, date, number of scenes: a line each. */
  facts: readonly string[];
  /** What the document is from. */
  atlas: string;
  author: string;
  /** ISO 8601, for the properties of the file. */
  changedAt: string;
  scenes: readonly SceneDocument[];
  appendixTitle: string;
  appendix: readonly AppendixSection[];
  words: {
    notes: string;
    continued: string;
    /** What stands before what of a view could not be shown. */
    problems: string;
  };
}

/** A picture in a document. */
export interface DocumentImage {
  type: 'jpeg' | 'png';
  bytes: Uint8Array;
  widthPx: number;
  heightPx: number;
}
