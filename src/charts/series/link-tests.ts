import type { RecordedLink } from '../../domain/links/recorded.ts';

/** Kinds of record that have enough pairs of member cities to test against. */
export const TESTED_KINDS = ['air', 'sister_city'] as const;
export type TestedKind = (typeof TESTED_KINDS)[number];

/** Pairs of member cities that a kind records; sister cities only where both names are those of member cities. */
export function testedPairs(
  links: readonly RecordedLink[],
  wanted: TestedKind,
): (readonly [a: number, b: number])[] {
  return links
    .filter(({ kind, a, b, facts }) => {
      const areMembers = kind === wanted && a.city >= 0 && b.city >= 0;
      return areMembers && (kind !== 'sister_city' || facts['match'] === 'name');
    })
    .map(({ a, b }) => [a.city, b.city]);
}
