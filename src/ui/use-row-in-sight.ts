import type { Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { TableSort } from './table-rows.ts';

/** Height in px of the row of headers, as the style sheet has it. */
export const HEAD_PX = 28;

interface Place {
  id: string | null;
  /** −1 where no row has the id. */
  index: number;
  sortKey: string;
}

/** Where the selected row is to be brought: into the middle, just into view, or nowhere. */
export type Follow = 'centre' | 'nearest' | null;

/**
 * A newly selected row is brought into the middle. One that other numbers have moved is followed only if it was
 * in sight, and one that the reader's own sorting has moved is not: nobody is taken away from what they read.
 */
export function followOf(before: Place, now: Place, wasInSight: boolean): Follow {
  if (now.index < 0) return null;
  if (now.id !== before.id || before.index < 0) return 'centre';
  const hasMoved = now.index !== before.index && now.sortKey === before.sortKey;
  return hasMoved && wasInSight ? 'nearest' : null;
}

interface RowInSightInput {
  scroller: RefObject<HTMLElement | null>;
  virtual: Virtualizer<HTMLDivElement, Element>;
  selectedId: string | null;
  selectedIndex: number;
  sort: TableSort | null;
  /** Called with the place that the selected row has now. */
  onFollow: (index: number) => void;
}

/** Keeps the selected row of a table in sight. */
export function useRowInSight(input: RowInSightInput): void {
  const { scroller, virtual, selectedId, selectedIndex, sort, onFollow } = input;
  const sortKey = sort ? `${sort.columnId} ${sort.descending}` : '';
  const last = useRef<Place>({ id: null, index: -1, sortKey });
  useRowHeights(input, last);
  useEffect(() => {
    const before = last.current;
    const now = { id: selectedId, index: selectedIndex, sortKey };
    last.current = now;
    const follow = followOf(before, now, isInSight(scroller.current, before.index));
    if (follow === null) return;
    onFollow(selectedIndex);
    if (isInSight(scroller.current, selectedIndex)) return;
    virtual.scrollToIndex(selectedIndex, { align: follow === 'centre' ? 'center' : 'auto' });
  }, [scroller, virtual, selectedId, selectedIndex, sortKey, onFollow]);
}

/** Tells the list of rows how high they are, and keeps the selected one in sight when the room for it changes. */
function useRowHeights(
  { scroller, virtual }: Pick<RowInSightInput, 'scroller' | 'virtual'>,
  last: RefObject<Place>,
): void {
  const hasRows = virtual.options.count > 0;
  useLayoutEffect(() => {
    const place = scroller.current;
    if (!place || !hasRows) return;
    // What the list has reckoned with before the table was there.
    let rowPx = rowHeightPx(null);
    let heightPx = place.clientHeight;
    const read = (): void => {
      const { index } = last.current;
      const wasInSight = isInSight(place, index, { rowPx, heightPx });
      const now = rowHeightPx(place);
      if (now !== rowPx) virtual.measure();
      rowPx = now;
      heightPx = place.clientHeight;
      if (!wasInSight || isInSight(place, index, { rowPx, heightPx })) return;
      virtual.scrollToIndex(index, { align: 'center' });
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(place);
    return () => observer.disconnect();
  }, [scroller, virtual, hasRows, last]);
}

function isInSight(
  scroller: Element | null,
  index: number,
  { rowPx, heightPx } = { rowPx: rowHeightPx(scroller), heightPx: scroller?.clientHeight ?? 0 },
): boolean {
  if (!scroller || index < 0) return false;
  return (
    index * rowPx >= scroller.scrollTop &&
    (index + 1) * rowPx + HEAD_PX <= scroller.scrollTop + heightPx
  );
}

/** Height of a row in px: the style sheet makes rows higher for fingers and big screens. */
export function rowHeightPx(element: Element | null): number {
  const text = element ? getComputedStyle(element).getPropertyValue('--row-px') : '';
  return Number.parseFloat(text) || 27;
}
