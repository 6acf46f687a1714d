import type { ReactNode } from 'react';

/** One thing that a search has found. */
export interface SearchItem {
  /** Unique over all groups. */
  id: string;
  text: string;
  /** Small words after the text: country, unit. */
  note?: string;
  mark?: ReactNode;
}

/** Found things of one kind, best first. */
export interface SearchGroup {
  id: string;
  title: string;
  items: readonly SearchItem[];
}
