import type { Language } from '../language.ts';
import type { Scene } from './story.ts';

/** What the picture of a scene depends on beside its view. */
interface PictureGround {
  /** Names the data that are drawn. */
  data: string;
  /** In which the names on the map are written unless the view says otherwise. */
  language: Language;
  theme: string;
}

/** Name of the picture of a scene, the same for the same view of the same data; see {@link textHash}. */
export function scenePictureKey(
  { view, mapPx }: Pick<Scene, 'view' | 'mapPx'>,
  { data, language, theme }: PictureGround,
): string {
  return textHash([view, mapPx?.join('x') ?? '', data, language, theme].join('\n'));
}

/** Sixteen hexadecimal digits that name a text: FNV-1a twice, from two starts. */
export function textHash(text: string): string {
  return hashOf(text, 0x811c9dc5) + hashOf(text, 0x01234567);
}

function hashOf(text: string, start: number): string {
  let hash = start;
  for (const character of text)
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** Keys in the order of their last use, the latest last, once `used` are used; those beyond `most` fall away, the oldest first. */
export function afterUse(
  order: readonly string[],
  used: readonly string[],
  most: number,
): { order: readonly string[]; dropped: readonly string[] } {
  const all = [...order.filter((key) => !used.includes(key)), ...new Set(used)];
  const tooMany = Math.max(0, all.length - most);
  return { order: all.slice(tooMany), dropped: all.slice(0, tooMany) };
}
