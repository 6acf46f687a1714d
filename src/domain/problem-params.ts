/** Kinds of JSON values that a file may be asked for. */
export type JsonType = 'text' | 'number' | 'whole-number' | 'truth-value' | 'list' | 'object';

/** Things with an id in a resource of their own. */
export type ReferenceName =
  | 'city'
  | 'county'
  | 'indicator'
  | 'metric'
  | 'programme'
  | 'project'
  | 'purpose'
  | 'sector'
  | 'source'
  | 'township'
  | 'village';

/** Fields that take one word out of a fixed list. */
export type ChoiceName =
  | 'direction'
  | 'kind'
  | 'level'
  | 'node-type'
  | 'part'
  | 'precision'
  | 'role'
  | 'spread'
  | 'status'
  | 'truth-value';

/** Nothing to say beyond the rule and the place. */
export type NoParams = Record<never, never>;

/** A field and the JSON text of what it holds, cut short. */
type FoundParams = Record<'field' | 'found', string>;

type PositionParams = Record<'lng' | 'lat', number>;

/** What a rule found, by the rule's code: everything that a sentence about it needs in any language. */
export type ProblemParams = {
  [Code in `unknown-${ReferenceName}`]: { id: string };
} & {
  [Code in `unknown-${ChoiceName}`]: { field: string; value: string; allowed: readonly string[] };
} & {
  /** The request itself failed; `detail` is what the browser says. */
  unreachable: { detail: string };
  'file-missing': NoParams;
  'server-refused': { status: number };
  encoding: NoParams;
  'json-syntax': NoParams;
  'csv-quotes': NoParams;

  'foreign-origin': { dataOrigin: string; pageOrigin: string };
  'bad-address': NoParams;
  'unsafe-path': { path: string };

  'missing-resource': { resource: string };
  'empty-package': NoParams;
  'no-city': NoParams;
  'empty-table': NoParams;
  'missing-column': { column: string };
  'row-length': { cells: number; headerCells: number };

  'missing-member': { field: string; type: JsonType };
  'wrong-root': { type: JsonType };
  'wrong-type': FoundParams & { type: JsonType };
  'wrong-word': FoundParams & { allowed: readonly string[] };
  'wrong-form': FoundParams;
  'empty-text': { field: string };
  'empty-list': { field: string };
  'too-small': FoundParams & { minimum: number };
  'too-large': FoundParams & { maximum: number };
  'not-above': FoundParams & { limit: number };

  'missing-value': { field: string };
  'bad-number': { field: string; value: string };
  'bad-year': { field: string; value: string };
  'bad-date': { field: string; value: string };
  'duplicate-id': { id: string };
  'duplicate-village': { id: string };
  'duplicate-value': { city: string; indicator: string };
  'duplicate-near': { project: string; city: string };
  'scored-twice': { indicator: string };

  'too-many-sectors': { count: number; maximum: number };
  'wrong-sum': { sum: number; wanted: number };
  'wrong-order': { number: number; position: number };
  'bad-goalposts': { lower: number; upper: number };
  'broken-branch': { branch: string; node: number; before: number };
  'wrong-count': { name: string; stated: number; counted: number };
  'unknown-count': { name: string };
  'ring-count': { count: number };

  'other-edition': { edition: string; expected: string };
  'weight-count': { count: number; expected: number };
  'all-weights-zero': NoParams;

  'coordinates-range': PositionParams;
  'coordinates-swapped': PositionParams;
  'projected-coordinates': PositionParams;
  'wrong-crs': { name: string };
  'not-geojson': NoParams;
  'not-a-feature': NoParams;
  geometry: { found: string; geometries: readonly string[] };
  'open-ring': NoParams;

  'worker-failed': { detail: string };
  'more-of-the-same': { rule: string; count: number };

  'line-ends': NoParams;
  'one-feature-a-line': { features: number; lines: number };
  decimals: { coordinate: string };
  'licence-missing': NoParams;
  'bytes-differ': { stated: number; bytes: number };
  'checksum-differs': NoParams;
  'self-crossing': { count: number };
  'outside-county': { county: string };

  'file-too-large': { megabytes: number; maximum: number };
  'too-many-features': { count: number; maximum: number };
  'no-feature': NoParams;
  /** How much of a belt lies outside of the outline that it is drawn for. */
  'outside-outline': { percent: number };
  /** Named places lie off their known positions as they do in GCJ-02. */
  'looks-like-gcj02': { matches: number; offsetM: number };

  /** The header of a file of links has no two columns for the ends. */
  'no-link-ends': { columns: string };
  /** An end of a link that is no member city and has no coordinates. */
  'city-not-member': { id: string };
  'ambiguous-city': { id: string; count: number };
  'link-to-itself': { id: string };
  'link-without-sector': NoParams;
  'link-sector-unknown': { id: string };

  'unknown-field': { field: string };
  /** Control characters, marks of direction and halves of characters that were taken out of a text. */
  'control-characters': { field: string; characters: number };
  'story-too-large': { megabytes: number; maximum: number };
  'story-link-broken': NoParams;
  'story-link-large': { maximum: number };
  'story-version-missing': { newest: number };
  'story-version-unknown': { version: number; newest: number };
  'too-many-scenes': { scenes: number; maximum: number };
  /** Scene by its place, counted from 1. */
  'scene-left-out': { scene: number };
  'view-too-long': { characters: number; maximum: number };
};

/** Stable machine name of a rule, e.g. `duplicate-id`. */
export type ProblemCode = keyof ProblemParams;
