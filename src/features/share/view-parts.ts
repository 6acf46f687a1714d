import { LAB_FIELDS } from '../../store/persistence/url-lab.ts';
import { LAYOUT_FIELDS } from '../../store/persistence/url-layout.ts';
import { LINK_FIELDS } from '../../store/persistence/url-links.ts';
import { METHOD_FIELDS } from '../../store/persistence/url-method.ts';
import { POTENTIAL_FIELDS } from '../../store/persistence/url-potential.ts';

/** Parts of a view that an address can go without. */
export const VIEW_PARTS = ['method', 'filters', 'links', 'layout', 'compared', 'camera'] as const;
export type ViewPart = (typeof VIEW_PARTS)[number];

/** A reader has a language and a theme; the address of a view for others names neither. */
const OF_READER = ['lang', 'theme'];

const FILTERS = 'sec secmode reg country bri grade status pop idx notrated area q'.split(' ');

const keysOf = (fields: readonly { key: string }[]): string[] => fields.map(({ key }) => key);

const KEYS: Readonly<Record<ViewPart, readonly string[]>> = {
  method: keysOf(METHOD_FIELDS).filter((key) => key !== 'cmp'),
  filters: FILTERS,
  links: keysOf([...LINK_FIELDS, ...POTENTIAL_FIELDS]),
  layout: [...keysOf([...LAB_FIELDS, ...LAYOUT_FIELDS]), 'level', 'off'],
  compared: ['cmp'],
  camera: ['map'],
};

/** Hash of a view without language, theme and the given parts. */
export function viewWithout(hash: string, parts: ReadonlySet<ViewPart>): string {
  const left = new Set([...OF_READER, ...[...parts].flatMap((part) => KEYS[part])]);
  return hash
    .split('&')
    .filter((field) => !left.has(field.replace(/=.*$/, '')))
    .join('&');
}

/** Parts that a view has, with the characters that each takes, the longest first. */
export function partsOf(hash: string): readonly { part: ViewPart; characters: number }[] {
  const whole = viewWithout(hash, new Set()).length;
  return VIEW_PARTS.map((part) => ({
    part,
    characters: whole - viewWithout(hash, new Set([part])).length,
  }))
    .filter(({ characters }) => characters > 0)
    .sort((a, b) => b.characters - a.characters);
}
