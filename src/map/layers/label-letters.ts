import type { FeatureCollection } from 'geojson';
import type { SourceSpecification, StyleSpecification } from 'maplibre-gl';

/** Letters to be drawn by CSS font, such as `normal 500 48px Inter Variable`. */
export type LettersByFont = ReadonlyMap<string, ReadonlySet<string>>;

/** The last letter of Latin-1: up to here the map itself waits for its fonts. */
const LAST_LATIN = 0xff;
const WEIGHTS = { Medium: 500, Semibold: 600, Bold: 700 } as const satisfies Record<string, number>;

/** Letters beyond Latin-1 that the symbol layers of a style draw, by the font that draws them. */
export function lettersByFont({
  layers,
  sources,
}: Pick<StyleSpecification, 'layers' | 'sources'>): LettersByFont {
  const letters = new Map<string, Set<string>>();
  for (const layer of layers) {
    if (layer.type !== 'symbol') continue;
    const stack: unknown = layer.layout?.['text-font'];
    const field: unknown = layer.layout?.['text-field'];
    if (!Array.isArray(stack) || !Array.isArray(field) || field[0] !== 'get') continue;
    const found = [...textsOf(sources[layer.source], String(field[1]))].flatMap(beyondLatin);
    if (found.length === 0) continue;
    const font = cssFont(stack.map(String));
    letters.set(font, new Set([...(letters.get(font) ?? []), ...found]));
  }
  return letters;
}

/** A font stack of the map as CSS: the first name is no font, it carries weight and slant. */
function cssFont(stack: readonly string[]): string {
  const [look = ''] = stack;
  const weight = Object.entries(WEIGHTS).find(([name]) => look.endsWith(name))?.[1] ?? 400;
  return `${look.endsWith('Italic') ? 'italic' : 'normal'} ${weight} 48px ${stack.join(',')}`;
}

function textsOf(source: SourceSpecification | undefined, property: string): Set<string> {
  if (source?.type !== 'geojson' || typeof source.data !== 'object') return new Set();
  const { features = [] } = source.data as Partial<FeatureCollection>;
  return new Set(
    features.flatMap(({ properties }) => {
      const text: unknown = properties?.[property];
      return typeof text === 'string' ? [text] : [];
    }),
  );
}

function beyondLatin(text: string): string[] {
  return [...text].filter((letter) => (letter.codePointAt(0) ?? 0) > LAST_LATIN);
}
