import type { LayoutFileKind } from './layout-file.ts';
import type { RawFeature } from './raw-feature.ts';

/** Words of a role or a file name that say what a file is, the telling ones first. */
const WORDS: readonly (readonly [LayoutFileKind, RegExp])[] = [
  ['ring', /(?<![a-z])(rings?|loop)(?![a-z])|环/i],
  ['belts', /(?<![a-z])(belts?|rivers?|axis|axes)(?![a-z])|带|河|轴/i],
  ['villages', /(?<![a-z])villages?(?![a-z])|村/i],
  ['towns', /(?<![a-z])(towns?|centres?|centers?|city|cities)(?![a-z])|镇|乡|城/i],
  [
    'boundary',
    /(?<![a-z])(boundary|boundaries|outlines?|borders?|county|counties)(?![a-z])|界|轮廓/i,
  ],
];

/** A line whose ends are this near to one another, as a share of its length, is meant to be closed. */
const NEARLY_CLOSED01 = 0.05;

/**
 * What a file is: by the shape of most of its features, and where a shape can be several things, by its role, then by
 * the name of the file, then by what else is known: a single line that comes back to its start is a ring, points with a
 * population are towns.
 */
export function kindOf(features: readonly RawFeature[], fileName: string): LayoutFileKind {
  const counts = new Map<LayoutFileKind, number>();
  for (const feature of features) {
    const kinds = kindsOfShape(feature);
    const said = [feature.role ?? '', fileName].map((text) => kindInWords(text, kinds));
    const kind = said.find((word) => word !== null) ?? likeliest(feature, features.length);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const ranked = [...counts].sort(([, a], [, b]) => b - a);
  return ranked[0]?.[0] ?? 'villages';
}

function kindInWords(text: string, kinds: readonly LayoutFileKind[]): LayoutFileKind | null {
  const found = WORDS.find(([kind, pattern]) => kinds.includes(kind) && pattern.test(text));
  return found?.[0] ?? null;
}

function kindsOfShape({ type }: RawFeature): LayoutFileKind[] {
  if (type === 'Polygon' || type === 'MultiPolygon') return ['boundary', 'belts'];
  if (type === 'LineString') return ['ring', 'belts'];
  return type === 'MultiLineString' ? ['belts'] : ['towns', 'villages'];
}

function likeliest({ type, positions, population }: RawFeature, count: number): LayoutFileKind {
  if (type === 'Polygon' || type === 'MultiPolygon') return 'boundary';
  if (type === 'MultiLineString') return 'belts';
  if (type !== 'LineString') return Number.isNaN(population) ? 'villages' : 'towns';
  let length = 0;
  positions.forEach(([lng, lat], at) => {
    const [nextLng, nextLat] = positions[at + 1] ?? [lng, lat];
    length += Math.hypot(nextLng - lng, nextLat - lat);
  });
  const [first, last] = [positions[0], positions.at(-1)];
  if (first === undefined || last === undefined || count > 1) return 'belts';
  const gap = Math.hypot(last[0] - first[0], last[1] - first[1]);
  return gap <= NEARLY_CLOSED01 * length ? 'ring' : 'belts';
}
