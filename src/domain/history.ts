/** States that can be gone back and forth through; never changed in place. */
export interface History<State> {
  /** Oldest first. */
  past: readonly State[];
  present: State;
  /** Undone states, the next one to redo first. */
  future: readonly State[];
  /** Most states that `past` keeps. */
  limit: number;
  /** What the last step was; a step of the same key joins it. Null = the next step stands for itself. */
  openKey: string | null;
}

/** A history that begins here. */
export function startHistory<State>(present: State, limit = 100): History<State> {
  return { past: [], present, future: [], limit, openKey: null };
}

/**
 * The history with one more step; what was undone is gone. Consecutive steps with the same key that is not null, such
 * as those of one drag, are one step. The oldest steps are dropped beyond the limit. The same state again is no step.
 */
export function record<State>(
  history: History<State>,
  next: State,
  key: string | null = null,
): History<State> {
  const { past, present, limit, openKey } = history;
  if (next === present) return history;
  const joins = key !== null && key === openKey;
  const kept = joins ? past : [...past, present].slice(-limit);
  return { ...history, past: limit > 0 ? kept : [], present: next, future: [], openKey: key };
}

/** Ends a drag: the next step stands for itself, whatever its key. */
export function closeStep<State>(history: History<State>): History<State> {
  return history.openKey === null ? history : { ...history, openKey: null };
}

/** One step back; the same history where there is none. */
export function undo<State>(history: History<State>): History<State> {
  const { past, present, future } = history;
  if (past.length === 0) return history;
  const before = past[past.length - 1] as State;
  return {
    ...history,
    past: past.slice(0, -1),
    present: before,
    future: [present, ...future],
    openKey: null,
  };
}

/** One step forward again; the same history where nothing was undone. */
export function redo<State>(history: History<State>): History<State> {
  const { past, present, future } = history;
  if (future.length === 0) return history;
  const [next, ...rest] = future as readonly [State, ...State[]];
  return { ...history, past: [...past, present], present: next, future: rest, openKey: null };
}
